"""CSV as text, with the rows that Excel shows."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import InputError
from docgen.source.csv_file import read_csv
from tests.source.xlsx import outcome

PATH = "zaken.csv"
CELL = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\x00\r"), max_size=20)


def read(text: str):
    return read_csv(text.encode(), PATH)


def problems(text: str) -> list[tuple[str, int | None, str | None]]:
    with pytest.raises(InputError) as caught:
        read(text)
    return [(one.code, one.place.line, one.place.cell) for one in caught.value.findings]


@pytest.mark.parametrize("delimiter", list(";,\t|"))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@given(cells=st.lists(CELL, min_size=3, max_size=3))
def test_any_text_comes_back(delimiter, encoding, cells):
    """Whatever stands in a cell is read as it was written, with each separator and encoding."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([["een", "twee", "drie"], cells])
    sheet = read_csv(written.getvalue().encode(encoding), PATH)
    assert [row.cells for row in sheet.rows] in ([tuple(cells)], [])
    assert bool(sheet.rows) == any(cell.strip(" \t\r\n\u00a0\ufeff\u200b") for cell in cells)


def test_rows_have_the_numbers_of_excel():
    """Blank rows and line breaks in a cell count as Excel counts them."""
    sheet = read('a;b\n\n1;"x\ny"\n;\n2;z\n')
    assert [(row.number, row.cells) for row in sheet.rows] == [(3, ("1", "x\ny")), (5, ("2", "z"))]


def test_a_padded_header_is_read():
    """Spaces and marks around the name of a column do not count; empty columns at the end neither."""
    sheet = read('\ufeff\u00a0kenmerk ;" datum";;\n1;2;;\n')
    assert (sheet.header_row, sheet.header) == (1, ("kenmerk", "datum"))
    assert sheet.rows[0].cells == ("1", "2")


def test_a_row_of_another_length_says_so_itself():
    """A row with a cell too many or too few has a problem; the other rows have none."""
    rows = read("a;b\n1;2;3\n4\n5;6\n7;8;;\n").rows
    assert [[one.code for one in row.problems] for row in rows] == [["SRC034"], ["SRC034"], [], []]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('a;b;c\n1;"Jan;x\n2;Piet;y\n', [("SRC031", 2, None)]),
        ('a;b;c\n1;2;3\n1;"Jan;x\n2;Piet;"y";z\n', [("SRC031", 3, None)]),
        ('a;b;c\n1;"Jan;x\n2;Piet;""\n3;Kees;y"\n', [("SRC031", 2, "B2")]),
        ("a;b\n1;x\x00y\n", [("SRC005", 2, "B2")]),
        ("\n;\n\n", [("SRC003", 1, None)]),
    ],
)
def test_what_makes_the_file_doubtful_is_refused(text, found):
    """A quote that swallows rows, a NUL sign and a file of separators only are refused with their place."""
    assert problems(text) == found


def test_too_many_rows_are_refused():
    """A file with more rows than a sheet of cases has is another kind of file."""
    assert problems("a\n" + "1\n" * 20_001) == [("SRC040", 20_001, None)]


def test_a_huge_cell_is_read():
    """A cell larger than the limit of Python's reader is read; its field refuses it with its place."""
    assert read("a;b\n1;" + "x" * 200_000).rows[0].cells[1] == "x" * 200_000


@given(data=st.binary(max_size=200))
def test_no_bytes_get_past_our_errors(data):
    """Whatever the file holds, it is read or refused with a place."""
    error, sheet = outcome(read_csv, data, PATH)
    assert all(one.place.path == PATH for one in error.findings) if error else sheet
    assert error or all(len(row.cells) == len(sheet.header) for row in sheet.rows)
