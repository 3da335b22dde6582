from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.document.blocks import Address, Document, Heading, Help
from docgen.document.inline import LineBreak, Runs, Text, plain
from docgen.document.walk import lines_of
from docgen.writers.words import code_address, collapsed, printed_lines
from tests.writers.samples import HELP, LONG_LETTER, agreement, letter, line

RUNS = st.lists(
    st.one_of(st.just(LineBreak()), st.builds(Text, st.text(" \t\n\u00a0ab", max_size=6))), max_size=6
).map(tuple)


@given(RUNS)
def test_collapsed_text_has_single_spaces(runs: Runs) -> None:
    """No word is lost, and white space is one space, never at an end or beside a line break."""
    text = plain(collapsed(runs))
    expected = [" ".join(part.split(" ")) for part in plain(tuple(_flat(runs))).split("\n")]
    assert [part.split(" ") for part in text.split("\n")] == [_words(part) for part in expected]
    assert "  " not in text


def _flat(runs: Runs) -> list[Text | LineBreak]:
    return [
        replace(run, text=run.text.replace("\n", " ").replace("\t", " ")) if isinstance(run, Text) else run
        for run in runs
    ]


def _words(part: str) -> list[str]:
    return [word for word in part.split(" ") if word] or [""]


@given(RUNS)
def test_collapsing_twice_changes_nothing(runs: Runs) -> None:
    """Collapsed text stays as it is."""
    assert collapsed(collapsed(runs)) == collapsed(runs)


@pytest.mark.parametrize("document", [letter(), LONG_LETTER, agreement()])
def test_every_line_of_the_document_is_printed(document: Document) -> None:
    """All text of the document is printed, in its order, with only the fixed words added."""
    printed = " ".join(printed_lines(document)).split()
    rest = iter(printed)
    for text in (word for one in lines_of(document) for word in plain(one.runs).split()):
        assert text in rest


def test_signature_card_order() -> None:
    """A card says who signs, whether it was read aloud, then place, date and signature."""
    lines = list(printed_lines(agreement()))
    start = lines.index("Huurder")
    assert lines[start : start + 8] == [
        "Huurder",
        "A. Yıldız-de Vriès",
        "Lindestraat 12",
        "Alphen aan den Rijn",
        "Iemand heeft deze afspraken met mij doorgelezen.",
        "Plaats:",
        "Datum:",
        "Handtekening:",
    ]
    assert lines[start + 8] == "Verhuurder"


@pytest.mark.parametrize(
    ("number", "said"), [("", "Kop"), ("3", "3. Kop"), ("3.", "3. Kop"), ("3a", "3a. Kop")]
)
def test_number_of_an_article_is_printed(number: str, said: str) -> None:
    """A numbered heading has its number before the text."""
    assert list(printed_lines(Document("T", (Heading(2, line("Kop"), number=number),)))) == [said]


@pytest.mark.parametrize("above", ["Postbus 1", "Retouradres: Postbus 1"])
def test_return_address_has_its_label_once(above: str) -> None:
    """The label is added only where the text lacks it."""
    address = Address((line("Naam"),), line(above))
    assert list(printed_lines(Document("T", (address,)))) == ["Retouradres: Postbus 1", "Naam"]


def test_web_address_is_printed_once() -> None:
    """The address of a code is added only when no closing line gives it."""
    assert code_address(HELP) == ""
    assert code_address(replace(HELP, notes=())) == "rijnoever.example/hulp"
    assert code_address(Help(line("Hulp"), ())) == ""
