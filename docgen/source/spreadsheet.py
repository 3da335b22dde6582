"""Writing sheets: whatever the text, a cell that docgen writes is text and never a formula."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

TEXT_FORMAT = "@"
"""The format with which Excel keeps what is typed: zeros, dates and long numbers."""

DOS_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip can hold

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]")
_NOW = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(<)")


def csv_cell(text: str) -> str:
    """Return text for a CSV file that opens in Excel; an apostrophe keeps it from being a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_STARTS_FORMULA) else text


def xlsx_text(text: str) -> str:
    """Return text as a workbook holds it: signs that XML does not have as `_x0007_`.

    Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
    """
    return _ESCAPE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def put_text(sheet: Worksheet, row: int, column: int, text: str) -> Cell | MergedCell:
    """Write text into a cell of a workbook as text, whatever it begins with, and return the cell."""
    cell = sheet.cell(row, column)
    cell.number_format = TEXT_FORMAT
    if text:
        cell.value = xlsx_text(text)
        cell.data_type = "s"  # openpyxl takes "=..." for a formula and "#N/A" for an error
    return cell


def workbook_bytes(book: Workbook) -> bytes:
    """Return a workbook as a file; the same content gives the same bytes on any day."""
    written = io.BytesIO()
    book.properties.creator = "docgen"
    book.save(written)
    target = io.BytesIO()
    with zipfile.ZipFile(written) as archive, zipfile.ZipFile(target, "w") as copy:
        for entry in archive.infolist():
            part = archive.read(entry)
            if entry.filename == "docProps/core.xml":
                part = _NOW.sub(rb"\g<1>2000-01-01T00:00:00Z\g<3>", part)
            info = zipfile.ZipInfo(entry.filename, DOS_EPOCH)
            info.create_system = 0
            copy.writestr(info, part, zipfile.ZIP_DEFLATED)
    return target.getvalue()
