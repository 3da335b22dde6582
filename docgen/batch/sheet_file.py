"""The Excel file to fill in: a column for each field, lists to choose from, an example that stays one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from docgen.batch.cells import Kind, kind_of
from docgen.batch.columns import EXAMPLE_COLUMN, REQUIRED_MARK, pattern_of
from docgen.batch.sheet_columns import Wanted
from docgen.batch.sheet_notes import FieldNote
from docgen.batch.sheet_style import comment_of, fill_help, style_cells, style_columns
from docgen.batch.sheet_words import sheet_words
from docgen.message import message
from docgen.source.sheet import column_letters
from docgen.source.spreadsheet import put_text, workbook_bytes
from docgen.source.tree import Parts, Value

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ROWS_SHEET, HELP_SHEET = "Zaken", "Uitleg"
HEADER_ROW, EXAMPLE_ROW = 1, 2
MAX_LIST = 255  # signs of the choices of one cell; source: the limit of Excel for a list in a formula
LAST_CHOICE_ROW = 5_001  # rows with a list to choose from; more cost nothing but a longer look

_ITEM_END = re.compile(r"\[\]$")


@dataclass(frozen=True, slots=True)
class Plan:
    """What the sheet is made of.

    Attributes:
        document: Id of the document.
        columns: Its columns.
        example: The example case.
        notes: What the example case says about each field, by pattern.
        rows: Rows to prepare below the example, with the document filled in.
        translate: Gives the wording of a rule in the language of the user.
    """

    document: str
    columns: Sequence[Wanted]
    example: Mapping[str, Value]
    notes: Mapping[str, FieldNote]
    rows: int
    translate: Callable[[str], str]

    def note(self, column: Wanted) -> FieldNote:
        """Return what is good to know of a column."""
        pattern = pattern_of(column.parts)
        of_list = self.notes.get(_ITEM_END.sub("", pattern))
        return self.notes.get(pattern) or of_list or FieldNote("", "")

    def rule(self, column: Wanted) -> str:
        """Return how the value of a column is written."""
        field = column.field
        example = self.note(column).example or field.example
        if field.choices or not example:
            return message("Write {rule}.", rule=field.rule).translated(self.translate)
        written = message("Write {rule}; for example: {example}", rule=field.rule, example=example)
        return written.translated(self.translate)

    def need(self, column: Wanted) -> str:
        """Return whether a column must be filled in, as a sentence."""
        words = sheet_words()
        if column.required:
            return words.verplicht
        if column.field.required and len(column.parts) > 1:
            return words.als_groep.format(groep=self.group(column))
        return words.mag_leeg

    def group(self, column: Wanted) -> str:
        """Return the group around a field, as its columns name it."""
        return column.name.rpartition(".")[0] or column.name


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
        (one.name, _need_word(plan, one), plan.note(one).text, plan.rule(one), plan.note(one).example)
        for one in plan.columns
    ]
    fill_help(book.create_sheet(HELP_SHEET), rows)
    return workbook_bytes(book)


def _header(sheet: Worksheet, plan: Plan) -> None:
    put_text(sheet, HEADER_ROW, 1, EXAMPLE_COLUMN).comment = comment_of(sheet_words().over_voorbeeld)
    for number, column in enumerate(plan.columns, start=2):
        name = column.name + (REQUIRED_MARK if column.required else "")
        lines = (plan.note(column).text, plan.rule(column), plan.need(column))
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


def _need_word(plan: Plan, column: Wanted) -> str:
    yes, no, with_group = sheet_words().nodig
    if column.required:
        return yes
    if column.field.required and len(column.parts) > 1:
        return with_group.format(groep=plan.group(column))
    return no


def _at(value: Value | Mapping[str, Value], parts: Parts) -> Value | Mapping[str, Value]:
    for part in parts:
        if isinstance(value, Mapping):
            value = value.get(str(part))
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            return None
    return value
