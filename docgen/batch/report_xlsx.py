"""A report as an XLSX file."""

from __future__ import annotations

from collections.abc import Iterable

WIDTHS = (6, 14, 12, 48, 10, 34, 8, 90)  # signs, by column


def xlsx_bytes(rows: Iterable[tuple[str | int, ...]], head: tuple[str, ...]) -> bytes:
    """Return rows as an XLSX file in which nothing is a formula.

    Args:
        rows: Text and numbers.
        head: Names of the columns.
    """
    from io import BytesIO

    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.worksheets[0]
    for number, row in enumerate((head, *rows), start=1):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column)
            cell.value = ILLEGAL_CHARACTERS_RE.sub("", value) if isinstance(value, str) else value
            if isinstance(value, str):
                cell.data_type = "s"  # openpyxl takes text that begins with = for a formula
            if number == 1:
                cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    for letter, width in zip("ABCDEFGH", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()
