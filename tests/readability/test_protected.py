"""Wording that the law fixes is found, and only that."""

from __future__ import annotations

import pytest

from docgen.readability.lists import read_data, word_list
from docgen.readability.masks import NAME, mask_values
from docgen.readability.protected import LIST, fixed_wordings, is_protected, protected_spans
from docgen.readability.rewriting import edits_for
from docgen.readability.words import words_of


def protected(text: str) -> list[str]:
    spans = protected_spans(words_of(mask_values(text)))
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        (
            "Betaal binnen een termijn van veertien dagen, aanvangende de dag na aanmaning.",
            ["binnen een termijn van veertien dagen", "aanvangende de dag na aanmaning"],
        ),
        (
            "Betaal binnen 14 dagen vanaf de dag na de dag waarop u deze brief hebt ontvangen.",
            ["binnen 14 dagen vanaf de dag na de dag waarop u deze brief hebt ontvangen"],
        ),
        (
            "De termijn begint op de dag na de dag waarop u deze brief hebt ontvangen.",
            ["de dag na de dag waarop u deze brief hebt ontvangen"],
        ),
        ("Een termijn van 14 dagen.", ["Een termijn van 14 dagen"]),
        ("Het vonnis is uitvoerbaar bij voorraad.", ["uitvoerbaar bij voorraad"]),
        (
            "De rechter wijst de eis toe, tenzij deze hem onrechtmatig of ongegrond voorkomt.",
            ["onrechtmatig of ongegrond voorkomt"],
        ),
        ("Dan verleent de rechter verstek tegen u.", ["verleent de rechter verstek"]),
        ("Dit geldt als een vonnis op tegenspraak.", ["vonnis op tegenspraak"]),
        ("U antwoordt mondeling ter terechtzitting.", ["mondeling ter terechtzitting"]),
        (
            "Ik doe bevel om binnen drie dagen aan de executoriale titel te voldoen.",
            ["bevel om binnen drie dagen", "aan de executoriale titel te voldoen"],
        ),
        ("Ik doe bevel om binnen 3 dagen te betalen.", ["bevel om binnen 3 dagen"]),
        ("Ik liet een afschrift van dit exploot achter.", ["een afschrift van dit exploot"]),
        ("U hebt niet afwijzend gereageerd.", ["niet afwijzend gereageerd"]),
        ("U geeft uitdrukkelijke toestemming.", ["uitdrukkelijke toestemming"]),
        ("Kosten ter verkrijging van voldoening buiten rechte.", None),
        (
            "Dat staat in het Besluit vergoeding voor buitengerechtelijke incassokosten.",
            ["Besluit vergoeding voor buitengerechtelijke incassokosten"],
        ),
        ("Dat is op straffe van nietigheid.", ["op straffe van nietigheid"]),
    ],
)
def test_fixed_wording_is_found_whole(text: str, stays: list[str] | None) -> None:
    """The longest fixed phrase counts, also where a number in it is masked."""
    assert protected(text) == (stays if stays is not None else [text.rstrip(".")])


@pytest.mark.parametrize(
    "text",
    [
        "Betaal binnen een termijn van een maand.",
        "Betaal binnen veertien dagen na heden.",
        "Betaal binnen 14 dagen na dagtekening.",
        "Dat is op straffe van een boete.",
        "Er ligt genoeg voorraad in het magazijn.",
        "De dag na het gesprek belde u ons.",
        "U krijgt een afschrift van uw rekening.",
        "Wij geven u uitdrukkelijk de kans om te bellen.",
        "De rechter verleent de gemeente uitstel.",
        "Uw zienswijze is van belang.",
        "De vergoeding voor het werk is laag.",
    ],
)
def test_words_like_the_law_are_free(text: str) -> None:
    """A phrase that only resembles the fixed one may get advice, an unsafe day in a reminder most of all."""
    assert protected(text) == []


def test_a_value_from_the_case_counts_as_a_value() -> None:
    """A template prints the term from a field; the sentence holds it masked as a name."""
    masked = f"Betaal binnen een termijn van {NAME * 2} dagen, ingaande op de dag na de bezorging."
    assert [masked[s.start : s.end] for s in protected_spans(words_of(masked))] == [
        f"binnen een termijn van {NAME * 2} dagen",
        "ingaande op de dag na",
    ]


def test_what_is_protected_would_be_rewritten_without_it() -> None:
    """The word lists know words of fixed wording, so the protection has work to do."""
    text = "Betaal binnen een termijn van veertien dagen, ingevolge de wet."
    words = words_of(text)
    edits = [edit for m in word_list("formeel_woord").find(words) for edit in edits_for(m, words, text)]
    kept = [edit for edit in edits if not is_protected(words, edit.start, edit.end)]
    assert [edit.text for edit in edits] == ["binnen", "volgens"]
    assert [edit.text for edit in kept] == ["volgens"]


def test_next_to_fixed_wording_is_free() -> None:
    """A stretch that only borders on it is not part of it."""
    words = words_of("Het is uitvoerbaar bij voorraad verklaard door de rechter.")
    (span,) = protected_spans(words)
    assert is_protected(words, span.end - 1, span.end + 3)
    assert not is_protected(words, span.end, span.end + 3)
    assert not is_protected(words, 0, span.start)


@pytest.mark.parametrize("row", read_data(LIST)["woorden"], ids=lambda row: row["woord"])
def test_each_form_is_found(row: dict[str, list[str]]) -> None:
    """No form is dead, and each says where the law fixes it."""
    for form in (row["woord"], *row.get("vormen", ())):
        text = f"Ooit {form} hier.".replace("{waarde}", "14").replace("…", "de huurder")
        (span,) = protected_spans(words_of(mask_values(text)))
        assert span.wording.phrase == row["woord"], form
        assert text[span.start : span.end] == text[len("Ooit ") : -len(" hier.")]


def test_each_wording_names_its_article() -> None:
    """Whoever doubts that a phrase is fixed can look it up."""
    for wording in fixed_wordings():
        assert wording.article, wording.phrase
        assert len(wording.why) > 10, wording.phrase
        assert len(wording.source) > 20, wording.phrase
