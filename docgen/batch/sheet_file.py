"""The Excel file to fill in: a column for each field, lists to choose from, an example that stays one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from docgen.batch.cells import Kind, kind_of
from docgen.batch.columns import EXAMPLE_COLUMN, REQUIRED_MARK
from docgen.batch.sheet_columns import Wanted
from docgen.batch.sheet_plan import Plan
from docgen.batch.sheet_style import comment_of, fill_help, style_cells, style_columns
from docgen.batch.sheet_words import sheet_words
from docgen.source.sheet import column_letters
from docgen.source.spreadsheet import put_text, workbook_bytes
from docgen.source.tree import Parts, Value

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ROWS_SHEET, HELP_SHEET = "Zaken", "Uitleg"
HEADER_ROW, EXAMPLE_ROW = 1, 2
MAX_LIST = 255  # signs of the choices of one cell; source: the limit of Excel for a list in a formula
LAST_CHOICE_ROW = 5_001  # rows with a list to choose from; more cost nothing but a longer look


def sheet_file(plan: Plan) -> bytes:
    """Return the Excel file to fill in; the same plan gives the same bytes."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.create_sheet(ROWS_SHEET)
    book.remove(book.worksheets[0])
    _header(sheet, plan)
    _example(sheet, plan)
    _prepared(sheet, plan)
    _choices(sheet, plan)
    style_columns(sheet, [(one.name, one.required, plan.note(one).example) for one in plan.columns])
    rows = [
        (one.name, plan.need_word(one), plan.note(one).text, plan.rule(one), plan.note(one).example)
        for one in plan.columns
    ]
    fill_help(book.create_sheet(HELP_SHEET), rows)
    return workbook_bytes(book)


def _header(sheet: Worksheet, plan: Plan) -> None:
    put_text(sheet, HEADER_ROW, 1, EXAMPLE_COLUMN).comment = comment_of(sheet_words().over_voorbeeld)
    for number, column in enumerate(plan.columns, start=2):
        name = column.name + (REQUIRED_MARK if column.required else "")
        lines = (plan.note(column).text, plan.rule_with_example(column), plan.need(column))
        told = plan.need(column) in plan.note(column).text
        note = comment_of("\n\n".join(line for line in lines[: 2 if told else 3] if line))
        put_text(sheet, HEADER_ROW, number, name).comment = note


def _example(sheet: Worksheet, plan: Plan) -> None:
    put_text(sheet, EXAMPLE_ROW, 1, sheet_words().voorbeeld)
    for number, column in enumerate(plan.columns, start=2):
        value = _at(plan.example, column.parts)
        put_text(sheet, EXAMPLE_ROW, number, value if isinstance(value, str) else "")
    style_cells(sheet, EXAMPLE_ROW, len(plan.columns) + 1)


def _prepared(sheet: Worksheet, plan: Plan) -> None:
    """Fill in the document of each empty row: a row with nothing else counts as empty."""
    at = next((number for number, one in enumerate(plan.columns, start=2) if one.name == "document"), None)
    for row in range(EXAMPLE_ROW + 1, EXAMPLE_ROW + 1 + plan.rows) if at else ():
        put_text(sheet, row, at or 1, plan.document)


def _choices(sheet: Worksheet, plan: Plan) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    words = sheet_words()
    lists: dict[tuple[str, ...], DataValidation] = {}
    for number, column in enumerate(plan.columns, start=2):
        choices = _choices_of(column, plan)
        if not choices or len(",".join(choices)) > MAX_LIST or any("," in one for one in choices):
            continue
        if choices not in lists:
            lists[choices] = DataValidation(
                type="list",
                formula1=f'"{",".join(choices)}"',
                allow_blank=True,
                showErrorMessage=True,
                errorTitle=words.fout_titel,
                error=words.fout.format(keuzes=", ".join(choices)),
            )
            sheet.add_data_validation(lists[choices])
        letters = column_letters(number)
        lists[choices].add(f"{letters}{EXAMPLE_ROW}:{letters}{LAST_CHOICE_ROW}")


def _choices_of(column: Wanted, plan: Plan) -> tuple[str, ...]:
    if column.name == "document":
        return (plan.document,)
    return ("ja", "nee") if kind_of(column.field) is Kind.YES_NO else column.field.choices


def _at(value: Value | Mapping[str, Value], parts: Parts) -> Value | Mapping[str, Value]:
    for part in parts:
        if isinstance(value, Mapping):
            value = value.get(str(part))
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            return None
    return value
