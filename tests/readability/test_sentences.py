"""Sentences end where a Dutch reader ends them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.readability.masks import mask_values
from docgen.readability.sentences import sentence_spans


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(mask_values(text))]


@pytest.mark.parametrize(
    "text",
    [
        "U betaalt € 1.250,00 per maand.",
        "Volgens art. 7:271 lid 1 BW mag dat.",
        "Mr. A.B. de Jong belt mevr. De Vries.",
        "Wij schreven u d.d. 3 april 2027 een brief.",
        "Neem o.a. uw paspoort mee.",
        "Wij schreven u jl. maandag 3 mei een brief.",
        "Zie nr. 12 op blz. 3.",
        "Kijk op www.voorbeeld.nl voor meer.",
        "Kom om 10.00 uur langs.",
        "J. Jansen en P. de Wit komen.",
        "1. De huurder betaalt op tijd.",
        "U neemt kleren, boeken e.d. mee.",
        "Hij vroeg: 'kom je?' en liep weg.",
    ],
)
def test_a_full_stop_that_ends_nothing(text: str) -> None:
    """Abbreviations, initials, amounts, times and list numbers end no sentence."""
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("U belt ons. Wij helpen u.", 2),
        ("Wij bellen u. Daarna mailen wij u. De brief is voor mevr. U. de Wit.", 3),
        ("Hebt u al betaald? Dan hoeft u niets te doen!", 2),
        ("Neem kleren, boeken e.d. mee. Neem ook eten, enz. Wij komen om 10.00 uur.", 3),
        ("Het kost € 40,00. De rest volgt.", 2),
        ("De zitting is op 3 mei. Kom op tijd.", 2),
        ("Hij zei: “Kom langs.” Wij gingen.", 3),
        ("Let op: U moet tekenen.", 2),
        ("Neem mee: uw paspoort en uw sleutel.", 1),
        ("Wij helpen uw kind.Bel ons.", 2),
        ("Kosten\nDe huur is 600 euro per maand.", 2),
        ("Deze regel is door een programma afgebroken\nen gaat hier verder.", 1),
        ("Sport voor kinderen Wat kost het?", 2),
        ("Kom bij ons in Den Haag langs. 'S avonds is het rustig.", 2),
    ],
)
def test_the_number_of_sentences(text: str, count: int) -> None:
    """Marks, chosen line breaks and lost line breaks end sentences."""
    assert len(split(text)) == count


def test_text_that_an_editor_wrapped_stays_together() -> None:
    """A line break that only keeps lines short is none, also before a name with a capital."""
    text = (
        "Wij hebben gisteren een lang en goed gesprek gevoerd met mevrouw\n"
        "Yılmaz over de huur van de woning in de straat."
    )
    assert len(split(text)) == 1


@given(st.text(max_size=300))
def test_spans_are_ordered_and_lose_no_word(text: str) -> None:
    """Whatever the text, spans follow each other and only white space falls between them."""
    spans = sentence_spans(text)
    edges = [0, *(edge for span in spans for edge in span), len(text)]
    assert edges == sorted(edges)
    between = "".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))
    assert between.strip() == ""
