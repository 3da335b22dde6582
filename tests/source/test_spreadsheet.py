"""What docgen writes into a sheet is text."""

from __future__ import annotations

import csv
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from docgen.source.spreadsheet import csv_cell, put_text, workbook_bytes, xlsx_text
from docgen.source.xlsx_text import plain

FORMULAS = ["=1+1", "+31 6 12345678", "-5", "@SUM(A1)", " =HYPERLINK(1)", "\t=1", "=cmd|' /C calc'!A0", "＝1"]


@pytest.mark.parametrize("text", FORMULAS)
def test_text_for_csv_never_begins_as_a_formula(text):
    """An apostrophe stands before what Excel would compute; the text behind it is whole."""
    assert csv_cell(text) == f"'{text}"
    row = io.StringIO()
    csv.writer(row).writerow([csv_cell(text)])
    assert next(csv.reader(io.StringIO(row.getvalue(), newline="")))[0] == f"'{text}"


def test_other_text_for_csv_stays_as_it_is():
    """Names, dates and amounts get no apostrophe."""
    assert [csv_cell(text) for text in ("van 't Hof", "2026-02-28", "1.234,56")] == [
        "van 't Hof",
        "2026-02-28",
        "1.234,56",
    ]


@pytest.mark.parametrize("text", [*FORMULAS, "#N/A", "TRUE", "0612345678", "2026-02-28"])
def test_text_in_a_workbook_is_text(text):
    """No text becomes a formula, an error, a number or a date in a workbook."""
    book = Workbook()
    put_text(book.active, 1, 1, text)
    cell = load_workbook(io.BytesIO(workbook_bytes(book))).active["A1"]
    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")


@given(text=st.text(max_size=40))
def test_what_is_escaped_comes_back(text):
    """Signs that XML does not have, and text that looks like an escape, come back as they were."""
    escaped = xlsx_text(text)
    assert plain(escaped) == text
    assert not any(sign < " " and sign not in "\t\n" for sign in escaped)


def test_the_same_workbook_gives_the_same_bytes():
    """Neither the day nor the time of writing stands in the file."""

    def made() -> bytes:
        book = Workbook()
        put_text(book.active, 1, 1, "kenmerk")
        return workbook_bytes(book)

    with zipfile.ZipFile(io.BytesIO(made())) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("docProps/core.xml").count(b"2000-01-01T00:00:00Z") == 2
    assert made() == made()
