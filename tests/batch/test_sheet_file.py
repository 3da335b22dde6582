"""The Excel file to fill in."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from docgen.batch.columns import REQUIRED_MARK
from docgen.batch.rows import read_sheet
from docgen.batch.sheet_file import HELP_SHEET, ROWS_SHEET, sheet_file
from docgen.batch.sheet_notes import field_notes
from docgen.batch.sheet_plan import Plan, plan_of
from docgen.batch.sheet_words import sheet_words
from docgen.errors import InputError
from docgen.pipeline.run import load_for, load_source
from docgen.template.folders import installed_templates
from tests.batch.sheets import REMINDER, SUMMONS, job
from tests.batch.test_rows import DOCUMENTS
from tests.source.xlsx import opened, saved


def plan(document: str = REMINDER, *, rows: int = 3, items: int = 1) -> Plan:
    return plan_of(document, (), rows=rows, items=items, translate=str)


def sheet_of(one: Plan):
    return opened(sheet_file(one))[ROWS_SHEET]


def column(sheet, name: str):
    return next(cells for cells in sheet.columns if cells[0].value.removesuffix(REQUIRED_MARK) == name)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_sheet_gives_the_example_case_back(document, tmp_path):
    """Once its mark is taken away, the example row is the example case of its template, field by field."""
    path = tmp_path / "zaken.xlsx"
    book = opened(sheet_file(plan(document)))
    book[ROWS_SHEET]["A2"] = None
    path.write_bytes(saved(book))
    rows = read_sheet(path).rows
    expected = load_for(job(installed_templates() / document / "case.yaml")).case
    assert [load_source(job(path), one.source, one.digest).case for one in rows] == [expected]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_sheet_as_it_is_makes_no_letter(document, tmp_path):
    """A sheet in which nothing was filled in has no case: neither the example nor the prepared rows."""
    path = tmp_path / "zaken.xlsx"
    path.write_bytes(sheet_file(plan(document)))
    with pytest.raises(InputError) as caught:
        read_sheet(path)
    assert [one.code for one in caught.value.findings] == ["SRC039"]


def test_an_example_left_in_is_told_and_makes_no_letter(tmp_path):
    """A row that is filled in below the example is the only case, and the user hears of the example."""
    path = tmp_path / "zaken.xlsx"
    book = opened(sheet_file(plan()))
    sheet = book[ROWS_SHEET]
    for cells in sheet.iter_cols(min_col=2):
        cells[2].value = "R-1" if cells[0].value == "kenmerk *" else cells[1].value
    path.write_bytes(saved(book))
    read = read_sheet(path)
    assert [(one.number, one.source.value["kenmerk"]) for one in read.rows] == [(3, "R-1")]
    assert [one.code for one in read.notices] == ["SRC042"]


def test_every_cell_is_text_and_none_is_a_formula():
    """All cells of both sheets are text, and each column keeps what is typed in it as text."""
    book = opened(sheet_file(plan(SUMMONS)))
    cells = [cell for sheet in book.worksheets for line in sheet.iter_rows() for cell in line]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    sheet = book[ROWS_SHEET]
    assert all(sheet.column_dimensions[cell.column_letter].number_format == "@" for cell in sheet[1])


def test_choices_and_yes_or_no_have_a_list():
    """A choice offers its values, ja and nee too, in the example and in all rows below it."""
    sheet = sheet_of(plan(SUMMONS))
    lists = {
        str(one.sqref).split()[0].split(":")[0].rstrip("0123456789"): one
        for one in sheet.data_validations.dataValidation
    }
    offered = {one.formula1 for one in lists.values()}
    assert {f'"{SUMMONS}"', '"ja,nee"', '"rechtspersoon,natuurlijk"'} <= offered
    form = column(sheet, "verhuurder.rechtsvorm")[0].column_letter
    rights = next(one for one in lists.values() if one.formula1 == '"rechtspersoon,natuurlijk"')
    assert f"{form}2" in rights.sqref
    assert f"{form}900" in rights.sqref


def test_needed_columns_are_marked():
    """A field that each row needs has a mark; one that may be left out, or of a later item, has none."""
    names = {cell.value for cell in sheet_of(plan(items=2))[1]}
    assert {"huurder.achternaam *", "achterstand.maanden[1].vervaldag *"} <= names
    assert {"achterstand.maanden[2].vervaldag", "medehuurder.achternaam", "huurder.geboortedatum"} <= names


def test_each_column_has_a_note():
    """The note at the name of a column says what to fill in, how, and whether it is needed."""
    sheet = sheet_of(plan())
    assert all(cell.comment for cell in sheet[1])
    words = sheet_words()
    assert words.verplicht in column(sheet, "huurder.achternaam")[0].comment.text
    assert "Mag leeg blijven." in column(sheet, "huurder.geboortedatum")[0].comment.text
    group = words.als_groep.format(groep="medehuurder")
    assert group in column(sheet, "medehuurder.achternaam")[0].comment.text
    assert "2026-08-10" in column(sheet, "datum")[0].comment.text


def test_the_header_and_the_first_columns_stay_in_sight():
    """The names of the columns, the mark, the document and the reference do not scroll away."""
    sheet = sheet_of(plan())
    assert sheet.freeze_panes == "D2"
    assert [cell.value for cell in sheet[1][:3]] == ["voorbeeld", "document *", "kenmerk *"]


def test_the_second_sheet_explains_the_first():
    """The help begins with how to fill in the sheet and lists every column."""
    one = plan()
    book = opened(sheet_file(one))
    told = [cells[0].value for cells in book[HELP_SHEET].iter_rows()]
    assert told[0] == "Zo vult u dit werkblad in"
    assert told[-len(one.columns) :] == [wanted.name for wanted in one.columns]


def test_the_same_plan_gives_the_same_bytes():
    """No time of writing stands in the file."""
    one = plan()
    assert sheet_file(one) == sheet_file(one)
    with zipfile.ZipFile(BytesIO(sheet_file(one))) as archive:
        assert {info.date_time[0] for info in archive.infolist()} == {1980}


def test_more_items_give_more_columns():
    """Each list gets the columns for the number of items that was asked for, also inside a list."""
    names = [one.name for one in plan(items=3).columns]
    assert "achterstand.maanden[3].betalingen[3].bedrag" in names
    assert len(names) == len(set(names)) > len(plan().columns)


def test_a_sheet_that_would_be_too_wide_is_refused():
    """A list of lists with very many items does not fit a sheet."""
    with pytest.raises(InputError) as caught:
        plan(SUMMONS, items=50)
    assert [one.code for one in caught.value.findings] == ["SRC040"]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_example_explains_every_column(document):
    """Each column of our own documents has a comment and a value in the example case."""
    one = plan(document)
    bare = [wanted.name for wanted in one.columns if not (one.note(wanted).text and one.note(wanted).example)]
    assert bare == []


def test_an_example_that_cannot_be_read_gives_no_notes():
    """Notes are an extra: an example of an office that is no YAML with all fields on gives none."""
    assert field_notes(b"kenmerk: 1\n#nog: [\n", "case.yaml") == {}
    notes = field_notes(b"# Uw kenmerk. Mag weg.\n#kenmerk: '1'\n", "case.yaml")
    assert (notes["kenmerk"].text, notes["kenmerk"].example) == ("Uw kenmerk. Mag leeg blijven.", "1")
