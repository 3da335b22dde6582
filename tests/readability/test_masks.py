"""Values and names become one neutral word, at the same positions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.document.inline import LineBreak, Text
from docgen.readability import masks
from docgen.readability.masks import MASKED, VALUE, is_prose, mask_data, mask_values
from docgen.readability.words import words_of


@pytest.mark.parametrize(
    "value",
    [
        "€ 1.234,56",
        "€\u00a075",
        "1.250 euro",
        "12 januari 2027",
        "dinsdag\u00a012\u00a0januari\u00a02027",
        "12-01-2027",
        "2027-01-12",
        "januari 2027",
        "10.00 uur",
        "10:30",
        "085 123 45 67",
        "06-12345678",
        "+31 6 12345678",
        "0800 8115",
        "NL91 ABNA 0417 1643 00",
        "1234 AB",
        "jan@voorbeeld.nl",
        "https://www.voorbeeld.nl/hulp?x=1",
        "www.voorbeeld.nl",
        "kindertelefoon.nl",
        "rijnoever.example",
        "rijnoever.example/hulp",
        "hulp.rijnoever.test/eerste-stap",
        "ECLI:NL:HR:2018:1810",
        "artikel 7:271 lid 1 BW",
        "art. 6:96 lid 6 van het Burgerlijk Wetboek",
        "art. 111 lid 2 sub i Rv",
        "5,5%",
        "14",
    ],
)
def test_a_value_is_one_word(value: str) -> None:
    """Each kind of value becomes one word, whatever its spaces and dots."""
    masked = mask_values(f"Zie {value} hier.")
    assert len(masked) == len(f"Zie {value} hier.")
    assert [word.is_masked for word in words_of(masked)] == [False, True, False]


@pytest.mark.parametrize("text", ["Wij mei doen.", "Kom in mei.", "een twee drie", "Zij is 's avonds thuis."])
def test_words_are_no_values(text: str) -> None:
    """A month or a number word in running text is a word."""
    assert MASKED.search(mask_values(text)) is None


@pytest.mark.parametrize(
    ("data", "prose"),
    [
        ("Sami Yılmaz-van 't Hof", False),
        ("Stichting Wonen aan de Rijn B.V.", False),
        ("Lange Dijk van de Meer 12, 1234 AB Utrecht", False),
        ("dinsdag 12 januari 2027 om 10.00 uur", False),
        ("de heer", False),
        ("Ik wil graag in mijn huis blijven.", True),
        ("ik wil graag weer elke maand zelf mijn huur betalen", True),
        ("Wij bellen elke week. Dat is op maandag.", True),
        ("BETAAL NU METEEN DE HUUR!!!", True),
    ],
)
def test_prose_from_the_case_is_told_from_names(data: str, prose: bool) -> None:
    """Names, addresses and dates are no prose; sentences of the office are."""
    assert is_prose(data) is prose
    runs = (Text("Kijk: "), Text(data, field="x"), LineBreak(), Text("Klaar."))
    assert len(mask_data(runs)) == len(f"Kijk: {data}\nKlaar.")
    assert (data in mask_data(runs)) is prose


@given(st.text(max_size=200))
def test_a_mask_keeps_every_position(text: str) -> None:
    """Masking changes no length, so a place in the mask is a place in the text."""
    assert len(mask_values(text)) == len(text)


PIECES = st.sampled_from(
    [
        *(
            "Bel ons.",
            "Zie art. 5",
            "Art.",
            "artikel 7:271 lid 1",
            "BW.",
            "Rv.",
            "Awb",
            "van de",
            "Burgerlijk",
        ),
        *(
            "Wetboek.",
            "3 jan.",
            "2027",
            "om 10.00 uur.",
            "€ 12,50.",
            "NL91",
            "ABNA 0417 1643 00",
            "a.b/c",
            "x@y.nl",
        ),
        *(
            "www.voorbeeld.nl.",
            "Dat",
            "U",
            "dit?",
            "Ja!",
            "Jan",
            "12",
            "%",
            "085",
            "123 45 67",
            "-",
            "\n",
            "mei.",
        ),
    ]
)


@given(st.lists(PIECES, max_size=14).map(" ".join) | st.text(max_size=80))
def test_looking_only_where_a_value_can_stand_finds_them_all(text: str) -> None:
    """A text that is masked stretch by stretch is masked as the whole text would be."""
    whole = masks._VALUES.sub(lambda match: VALUE * len(match.group()), text)
    assert mask_values(text) == whole
