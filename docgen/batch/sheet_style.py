"""How a sheet to fill in looks: what must be filled in stands out, and the first columns stay in sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from docgen.batch.columns import EXAMPLE_COLUMN
from docgen.batch.sheet_words import sheet_words
from docgen.source.sheet import column_letters
from docgen.source.spreadsheet import TEXT_FORMAT, put_text

if TYPE_CHECKING:
    from openpyxl.comments import Comment
    from openpyxl.worksheet.worksheet import Worksheet

FROZEN = "D2"
"""The first cell that moves: the header and the columns for example, document and reference stay."""

LEAST_WIDTH, MOST_WIDTH = 14, 42  # signs; a wider column pushes the next one off a laptop
HELP_WIDTHS = (38, 26, 60, 60, 34)  # signs
_INK, _REQUIRED, _OPTIONAL, _EXAMPLE = "FFFFFF", "1F3A5F", "5B7083", "E7EAEE"  # all with enough contrast
_FONT, _HELP_LINE = "Calibri", 15.5  # points of a line
_NOTE_WIDTH, _LINE_HEIGHT, _LINE_SIGNS = 340, 18, 48  # points, points, signs on a line of a note


def comment_of(text: str) -> Comment:
    """Return a note that is large enough for its text."""
    from openpyxl.comments import Comment

    lines = sum(1 + len(line) // _LINE_SIGNS for line in text.split("\n"))
    return Comment(text, "docgen", height=(lines + 1) * _LINE_HEIGHT, width=_NOTE_WIDTH)


def style_columns(sheet: Worksheet, columns: Sequence[tuple[str, bool, str]]) -> None:
    """Give the header its colours, each column its width, and each cell the format of text.

    Args:
        sheet: The sheet; its first column marks the example.
        columns: Name of each next column, whether each row must fill it in, and its example.
    """
    from openpyxl.styles import Alignment, Font, PatternFill

    marks = (EXAMPLE_COLUMN, False, sheet_words().voorbeeld)
    for number, (name, required, example) in enumerate([marks, *columns], start=1):
        cell = sheet.cell(1, number)
        cell.font = Font(name=_FONT, bold=True, color=_INK)
        cell.fill = PatternFill("solid", fgColor=_REQUIRED if required else _OPTIONAL)
        cell.alignment = Alignment(vertical="center")
        shape = sheet.column_dimensions[column_letters(number)]
        shape.width = min(max(len(name) + 6, len(example) + 4, LEAST_WIDTH), MOST_WIDTH)
        shape.number_format = TEXT_FORMAT
    sheet.row_dimensions[1].height = 24
    sheet.freeze_panes = FROZEN


def style_cells(sheet: Worksheet, row: int, columns: int) -> None:
    """Make a row look like an example."""
    from openpyxl.styles import Font, PatternFill

    for number in range(1, columns + 1):
        cell = sheet.cell(row, number)
        cell.fill = PatternFill("solid", fgColor=_EXAMPLE)
        cell.font = Font(name=_FONT, italic=True, bold=number == 1)


def fill_help(sheet: Worksheet, columns: Sequence[tuple[str, ...]]) -> None:
    """Write how to fill in the sheet, and below it a table of all columns.

    Args:
        sheet: An empty sheet.
        columns: Name, need, explanation, rule and example of each column.
    """
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.worksheet.properties import PageSetupProperties

    words = sheet_words()
    for number, line in enumerate(words.regels, start=1):
        put_text(sheet, number, 1, line).font = Font(
            name=_FONT, bold=number == 1, size=16 if number == 1 else 11
        )
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    top = len(words.regels) + 2
    for number, (head, width) in enumerate(zip(words.koppen, HELP_WIDTHS, strict=True), start=1):
        cell = put_text(sheet, top, number, head)
        cell.font = Font(name=_FONT, bold=True, color=_INK)
        cell.fill = PatternFill("solid", fgColor=_REQUIRED)
        sheet.column_dimensions[column_letters(number)].width = width
    for row, cells in enumerate(columns, start=top + 1):
        for number, text in enumerate(cells, start=1):
            put_text(sheet, row, number, text).alignment = Alignment(wrap_text=True, vertical="top")
        lines = max(1 + len(text) // (width - 4) for text, width in zip(cells, HELP_WIDTHS, strict=True))
        sheet.row_dimensions[row].height = lines * _HELP_LINE
