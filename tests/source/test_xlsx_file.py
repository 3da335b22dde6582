"""The values of a sheet, and what a person would not expect in it."""

from __future__ import annotations

import random
import re
from datetime import datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.styles import PatternFill

from docgen.errors import InputError
from docgen.finding import Level
from docgen.source.spreadsheet import put_text, workbook_bytes
from docgen.source.xlsx_file import read_xlsx
from tests.source.xlsx import SHEET_PART, opened, outcome, repacked, saved, workbook

PATH = "zaken.xlsx"
ROWS = [["kenmerk", "datum"], ["1", "2"], ["3", "4"]]
TEXT = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\ufffe\uffff\r"), max_size=30)


def problems(data: bytes) -> list[tuple[str, str | None]]:
    with pytest.raises(InputError) as caught:
        read_xlsx(data, PATH)
    return [(one.code, one.place.cell or str(one.place.line or "")) for one in caught.value.findings]


@settings(max_examples=40)
@given(cells=st.lists(TEXT, min_size=3, max_size=3))
def test_any_text_comes_back(cells):
    """Whatever text docgen writes into a cell is read as that text: no formula, no number, no lost sign."""
    book = Workbook()
    for column, (name, text) in enumerate(zip(["een", "twee", "drie"], cells, strict=True), start=1):
        put_text(book.active, 1, column, name)
        put_text(book.active, 2, column, text)
    sheet = read_xlsx(workbook_bytes(book), PATH)
    expected = [tuple(cell or None for cell in cells)] if any(cells) else []
    assert [row.cells for row in sheet.rows] == expected


def test_cells_keep_their_kind():
    """Dates, times, numbers and truth stay what Excel made of them; empty rows count but are not given."""
    day, moment = datetime(2026, 2, 28), time(10, 30)
    sheet = read_xlsx(workbook([["a", "b", "c", "d", "e"], [], [day, moment, 12, 0.5, True]]), PATH)
    assert sheet.header == ("a", "b", "c", "d", "e")
    assert [(row.number, row.cells) for row in sheet.rows] == [(3, (day, moment, 12, 0.5, True))]


def test_text_of_other_writers_is_read():
    """Text inside the cell, in pieces, with how it sounds and with escaped signs, is read as its text."""
    text, inside = b"<c t='inlineStr'><is>", b"</is></c>"
    name = (
        b"<r><t>Jan</t></r><r><t xml:space='preserve'> Sm_x0069_t</t></r><rPh sb='0' eb='1'><t>yan</t></rPh>"
    )
    xml = (
        b"<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData><x:row>"
        + text.replace(b"<", b"<x:")
        + b"<x:t>ken</x:t></x:is></x:c></x:row><x:row>"
        + (text + name + inside).replace(b"</", b"<~").replace(b"<", b"<x:").replace(b"<x:~", b"</x:")
        + b"</x:row></x:sheetData></x:worksheet>"
    )
    sheet = read_xlsx(repacked(workbook(ROWS), {SHEET_PART: xml}), PATH)
    assert (sheet.header, sheet.rows[0].cells) == (("ken",), ("Jan Smit",))


def test_one_coloured_cell_far_below_costs_nothing():
    """Formatting below the data gives no rows."""

    def colour(sheet):
        sheet["B1048576"].fill = PatternFill("solid", fgColor="FF0000")
        sheet["XFD2"].fill = PatternFill("solid", fgColor="FF0000")

    sheet = read_xlsx(workbook(ROWS, colour), PATH)
    assert [(row.number, row.cells) for row in sheet.rows] == [(2, ("1", "2")), (3, ("3", "4"))]


def hide(sheet):
    sheet.row_dimensions[3].hidden = True


def merge(sheet):
    sheet.merge_cells("B2:B3")


def compute(sheet):
    sheet["A3"] = "=A2*2"


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (hide, [("SRC038", "3")]),
        (merge, [("SRC038", "B2")]),
        (compute, [("SRC035", "A3")]),
    ],
)
def test_what_a_person_does_not_see_is_refused(change, found):
    """Hidden rows with values, merged cells and formulas without a value are refused with their place."""
    assert problems(workbook(ROWS, change)) == found


def test_a_row_without_height_is_hidden():
    """A row that was pulled up to nothing is as hidden as one that was hidden."""
    flat = repacked(
        workbook(ROWS), {SHEET_PART: lambda xml: xml.replace(b'<row r="3"', b'<row ht="0" r="3"')}
    )
    assert problems(flat) == [("SRC038", "3")]


def test_hidden_and_merged_cells_without_values_do_no_harm():
    """An empty hidden row and merged cells below the data pass."""

    def change(sheet):
        sheet.row_dimensions[9].hidden = True
        sheet.merge_cells("A20:B21")

    assert len(read_xlsx(workbook(ROWS, change), PATH).rows) == 2


@pytest.mark.parametrize(
    "rows",
    [
        b"<row r='2'><c r='A2'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>",
        b"<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>",
        b"<row r='1'><c r='A2'><v>1</v></c></row>",
        b"<row r='-1'><c><v>1</v></c></row>",
        b"<row r='1'><c r='A1' t='s'><v>-1</v></c></row>",
        b"<row r='1'><c r='A1' t='s'><v>99</v></c></row>",
        b"<a>" * 50 + b"</a>" * 50,
    ],
)
def test_a_sheet_that_says_two_things_is_refused(rows):
    """A cell given twice, in another row, or with a text that is not there is never guessed at."""
    space = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    xml = b"<worksheet xmlns='" + space + b"'><sheetData>" + rows + b"</sheetData></worksheet>"
    assert problems(repacked(workbook(ROWS), {SHEET_PART: xml})) == [("SRC037", "")]


def test_more_cells_than_a_sheet_may_have_are_refused(monkeypatch):
    """Who puts millions of cells in a small file hears that the sheet is too large, and nothing is read."""
    monkeypatch.setattr("docgen.source.xlsx_cells.MAX_ELEMENTS", 10)
    assert problems(workbook(ROWS)) == [("SRC040", "")]


def test_a_computed_formula_gives_its_value():
    """A formula that Excel computed gives what Excel shows."""
    data = repacked(
        workbook(ROWS, compute), {SHEET_PART: lambda xml: re.sub(rb"<v ?/>|<v></v>", b"<v>2</v>", xml)}
    )
    assert read_xlsx(data, PATH).rows[1].cells[0] == 2


def test_the_first_sheet_that_can_be_seen_is_read_and_named():
    """A hidden sheet is passed over; with more sheets the user hears which one was read."""
    book = opened(workbook(ROWS))
    book.active.title = "Bewaard"
    book.active.sheet_state = "hidden"
    book.create_sheet("Zaken").append(["kenmerk"])
    book["Zaken"].append(["9"])
    book.create_sheet("Uitleg").append(["Zo vult u dit in"])
    sheet = read_xlsx(saved(book), PATH)
    assert [row.cells for row in sheet.rows] == [("9",)]
    assert [(one.code, one.level, "Zaken" in str(one.message)) for one in sheet.notices] == [
        ("SRC044", Level.INFO, True)
    ]


@pytest.mark.parametrize("rows", [[], [[""]]])
def test_an_empty_sheet_is_refused(rows):
    """A workbook without a value has no case."""
    assert [code for code, _ in problems(workbook(rows))] == ["SRC039"]


def test_only_our_errors_leave_damaged_files():
    """Bytes changed at random, in the file and in its sheet, are read or refused in our own words."""
    good = workbook(ROWS)
    dice = random.Random(5)  # noqa: S311 - the same changes each time
    for _ in range(150):
        spot, byte = dice.randrange(len(good)), dice.randrange(256)
        damaged = good[:spot] + bytes([byte]) + good[spot + 1 :]
        inside = repacked(good, {SHEET_PART: lambda xml: _hit(xml, dice)})
        for data in (damaged, inside):
            error, sheet = outcome(read_xlsx, data, PATH)
            assert all(one.place.path == PATH for one in error.findings) if error else sheet


def _hit(xml: bytes, dice: random.Random) -> bytes:
    spot = dice.randrange(len(xml))
    return xml[:spot] + bytes([dice.choice(b'<>"0 19Ars')]) + xml[spot + dice.randrange(2) :]
