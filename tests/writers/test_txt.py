from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.document.blocks import Document, Layout, Reference
from docgen.document.inline import plain
from docgen.writers.txt import WIDTH, write_txt
from docgen.writers.txt_table import columns, table_lines
from tests.writers.parity import without_marks, words
from tests.writers.samples import LONG_LETTER, agreement, letter, line

DOCUMENTS = {
    "letter": letter(),
    "long": LONG_LETTER,
    "special": letter("Ö. O'Łukasiewicz & Şahin <jr.>"),
    "agreement": agreement(),
    "summons": replace(agreement(), layout=Layout.DAGVAARDING),
}

CELLS = st.lists(
    st.sampled_from(["een", "twee", "drievierde", "€\u00a01.234,56", "lang-woord"]), max_size=20
).map(" ".join)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_says_the_words_in_print_order(name: str) -> None:
    """The text holds exactly the words of the document, in order."""
    expected = words(DOCUMENTS[name])
    assert without_marks(write_txt(DOCUMENTS[name]).decode().split(), expected) == expected


@pytest.mark.parametrize("name", DOCUMENTS)
def test_fits_in_a_mail(name: str) -> None:
    """No line is longer than 78 characters, ends in a space, or stands in a gap of several lines."""
    text = write_txt(DOCUMENTS[name]).decode()
    assert all(len(one) <= WIDTH and one == one.rstrip(" ") for one in text.split("\n"))
    assert "\n\n\n" not in text
    assert text.endswith("\n")
    assert not text.startswith("\n")


def test_amounts_stand_under_each_other() -> None:
    """A table keeps its columns, amounts right, with a line above the total."""
    text = write_txt(agreement()).decode()
    assert "december 2026  huur en een deel van de schuld    €\u00a0725,00" in text
    assert "Totaal                                         €\u00a01.450,00" in text


def test_headings_are_underlined() -> None:
    """A heading has a line of its own length below it."""
    assert "\n1. Uw schuld\n------------\n" in write_txt(agreement()).decode()


def test_footer_is_left_out() -> None:
    """A mail has no pages, so no footer either."""
    assert plain(letter().footer) not in write_txt(letter()).decode()


def test_values_of_two_lines_stay_in_their_column() -> None:
    """A second line of a value stands below the first."""
    block = Reference(((line("Vragen?"), line("0172\u00a012", "\n", "tot 17.00 uur")),))
    assert write_txt(Document("T", (block,))).decode() == "Vragen?  0172\u00a012\n         tot 17.00 uur\n"


@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=4), st.integers(20, 78))
def test_columns_keep_the_order_of_the_words(rows: list[tuple[str, str, str]], width: int) -> None:
    """Read from left to right and line by line, the words come in print order, within the width."""
    lines = list(columns(rows, width))
    assert " ".join(lines).split() == " ".join(cell for row in rows for cell in row).split()
    assert all(len(one) <= width for one in lines)


def test_a_table_without_room_stands_in_lines() -> None:
    """Where columns do not fit, the cells of a row stand under each other."""
    rows = (("Post", "Bedrag"), ("huur over de maand januari", "€\u00a0725,00 of een ander bedrag"))
    lines = list(table_lines(rows, ("left", "right"), 20))
    assert lines == [
        "Post",
        "    Bedrag",
        "--------------------",
        "huur over de maand",
        "januari",
        "    €\u00a0725,00 of een",
        "    ander bedrag",
    ]
