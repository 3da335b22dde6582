"""Reading XLSX: the values of one sheet, and everything about it that a person would not expect."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from docgen.errors import InputError
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.place import Place
from docgen.source.codes import FORMULA, NO_ROWS, ONE_OF_SHEETS, TOO_WIDE, UNSEEN_CELLS, XLSX
from docgen.source.csv_file import AROUND_NAME
from docgen.source.sheet import MAX_COLUMNS, MAX_ROWS, Cell, Sheet, SheetRow, cell_place
from docgen.source.xlsx_package import check_package
from docgen.source.xlsx_scan import Scan, column_number, scan_worksheet

HELP_SHEETS = frozenset({"Uitleg", "Keuzes"})
"""Sheets that docgen itself writes beside the rows; they never hold a case."""

_MOST_SHOWN = 20  # problems of one kind; who has more has one cause
_KNOWN = (str, bool, int, float, date, time, timedelta)


def read_xlsx(data: bytes, path: str) -> Sheet:
    """Return the rows of the first sheet that a person sees in an Excel file.

    Args:
        data: The file.
        path: Its name, for messages.

    Raises:
        InputError: All that is wrong with the file or the sheet.
    """
    check_package(data, path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(data, path)
    except InputError:
        raise
    except Exception:  # noqa: BLE001 - openpyxl lets any error out on a damaged file
        why = message("The file is damaged: its sheet cannot be read.")
        raise InputError([XLSX.finding(why, Place(path))]) from None


def _read(data: bytes, path: str) -> Sheet:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        # Any: the part of a read-only sheet has no public name, and its stubs are those of another class.
        sheets: list[Any] = [one for one in book.worksheets if one.title not in HELP_SHEETS]
        seen = [one for one in sheets if one.sheet_state == "visible"]
        if not seen:
            raise InputError(
                [NO_ROWS.finding(message("The workbook holds no sheet that can be seen."), Place(path))]
            )
        sheet = seen[0]
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            scan = scan_worksheet(archive.read(sheet._worksheet_path))
        if problems := list(_problems(scan, path)):
            raise InputError(problems)
        return _sheet(_values(sheet, scan), path, _notices(sheet.title, len(sheets), path))
    finally:
        book.close()


def _problems(scan: Scan, path: str) -> Iterator[Finding]:
    """Yield why the sheet as a whole cannot be used."""
    if scan.rows == 0:
        yield NO_ROWS.finding(message("The sheet is empty."), Place(path))
    if scan.rows > MAX_ROWS + 1 or scan.last_row > MAX_ROWS * 5:
        why = message("The sheet has more than {most} rows.", most=MAX_ROWS)
        yield TOO_WIDE.finding(why, cell_place(path, scan.last_row))
    if scan.last_column > MAX_COLUMNS:
        why = message("The sheet has more than {most} columns.", most=MAX_COLUMNS)
        yield TOO_WIDE.finding(why, cell_place(path, 1, scan.last_column))
    for row in scan.hidden[:_MOST_SHOWN]:
        why = message("This row is hidden and holds a value.")
        yield UNSEEN_CELLS.finding(why, cell_place(path, row))
    for row, column in scan.uncomputed[:_MOST_SHOWN]:
        why = message("This cell holds a formula that was never computed.")
        yield FORMULA.finding(why, cell_place(path, row, column))
    for ref in scan.merged[:_MOST_SHOWN]:
        first = ref.partition(":")[0]
        letters = first.rstrip("0123456789")
        row = int(first[len(letters) :])
        if row <= scan.last_row:
            why = message("This cell is merged with cells beside or below it.")
            yield UNSEEN_CELLS.finding(why, cell_place(path, row, column_number(letters)))


def _notices(title: str, count: int, path: str) -> tuple[Finding, ...]:
    if count == 1:
        return ()
    why = message("The workbook holds {count} sheets; the sheet {title} was read.", count=count, title=title)
    return (replace(ONE_OF_SHEETS.finding(why, Place(path)), level=Level.INFO),)


def _values(sheet: Any, scan: Scan) -> list[tuple[Cell, ...]]:  # noqa: ANN401 - see above
    rows = sheet.iter_rows(max_row=scan.last_row, max_col=scan.last_column, values_only=True)
    return [tuple(cell if cell is None else _plain(cell) for cell in row) for row in rows]


def _plain(cell: object) -> Cell:
    """Return what a cell holds as one of the kinds that a case can be made of."""
    from openpyxl.utils.escape import unescape

    if isinstance(cell, str):
        return unescape(cell) if "_x" in cell else cell
    if isinstance(cell, _KNOWN):
        return cell
    raise TypeError("a cell of an unknown kind")


def _sheet(rows: list[tuple[Cell, ...]], path: str, notices: tuple[Finding, ...]) -> Sheet:
    top = next(at for at, cells in enumerate(rows) if any(cell is not None for cell in cells))
    header = tuple("" if cell is None else str(cell).strip(AROUND_NAME) for cell in rows[top])
    below = tuple(
        SheetRow(number, cells)
        for number, cells in enumerate(rows[top + 1 :], start=top + 2)
        if any(cell is not None and cell != "" for cell in cells)
    )
    return Sheet(path, top + 1, header, below, notices)
