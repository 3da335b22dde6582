"""Reading XLSX: the values of one sheet, and everything about it that a person would not expect."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from docgen.errors import InputError
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.place import Place
from docgen.source.codes import FORMULA, NO_ROWS, ONE_OF_SHEETS, TOO_WIDE, UNSEEN_CELLS, XLSX
from docgen.source.csv_file import AROUND_NAME
from docgen.source.sheet import MAX_COLUMNS, MAX_ROWS, Cell, Sheet, SheetRow, cell_place
from docgen.source.xlsx_cells import column_number, read_cells
from docgen.source.xlsx_found import Found, Reading
from docgen.source.xlsx_package import check_package, without_cells
from docgen.source.xlsx_text import read_shared

HELP_SHEETS = frozenset({"Uitleg", "Keuzes"})
"""Sheets that docgen itself writes beside the rows; they never hold a case."""

_SHARED = "xl/sharedstrings.xml"
_MOST_SHOWN = 20  # problems of one kind; who has more has one cause


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

    book = load_workbook(io.BytesIO(without_cells(data)), read_only=True, keep_links=False)
    try:
        # Any: the parts of a read-only sheet have no public names, and its stubs are those of another class.
        sheets: list[Any] = [one for one in book.worksheets if one.title not in HELP_SHEETS]
        seen = [one for one in sheets if one.sheet_state == "visible"]
        if not seen:
            why = message("The workbook holds no sheet that can be seen.")
            raise InputError([NO_ROWS.finding(why, Place(path))])
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {name.lower(): name for name in archive.namelist()}
            shared = read_shared(archive.read(names[_SHARED])) if _SHARED in names else []
            found = read_cells(archive.read(seen[0]._worksheet_path), _reading(book, shared))
        if problems := list(_problems(found, path)):
            raise InputError(problems)
        return _sheet(found, path, _notices(seen[0].title, len(sheets), path))
    finally:
        book.close()


def _reading(book: Any, shared: list[str]) -> Reading:  # noqa: ANN401 - see above
    from openpyxl.utils.datetime import from_excel, from_ISO8601

    def moment(number: float, style: int) -> Cell:
        try:
            cell: Cell = from_excel(number, book.epoch, timedelta=style in book._timedelta_formats)
        except (OverflowError, ValueError):
            return number
        return cell

    return Reading(shared, frozenset(book._date_formats), moment, from_ISO8601)


def _problems(found: Found, path: str) -> Iterator[Finding]:
    """Yield why the sheet as a whole cannot be used."""
    if found.too_large:
        yield TOO_WIDE.finding(TOO_WIDE.meaning, Place(path))
    elif not found.rows:
        yield NO_ROWS.finding(message("The sheet is empty."), Place(path))
    if len(found.rows) > MAX_ROWS + 1:
        why = message("The sheet has more than {most} rows.", most=MAX_ROWS)
        yield TOO_WIDE.finding(why, cell_place(path, found.last_row))
    if found.last_column > MAX_COLUMNS:
        why = message("The sheet has more than {most} columns.", most=MAX_COLUMNS)
        yield TOO_WIDE.finding(why, cell_place(path, 1, found.last_column))
    for row in found.hidden[:_MOST_SHOWN]:
        why = message("This row is hidden and holds a value.")
        yield UNSEEN_CELLS.finding(why, cell_place(path, row))
    for row, column in found.uncomputed[:_MOST_SHOWN]:
        why = message("This cell holds a formula that was never computed.")
        yield FORMULA.finding(why, cell_place(path, row, column))
    for ref in found.merged[:_MOST_SHOWN]:
        first = ref.partition(":")[0]
        letters = first.rstrip("0123456789")
        row = int(first[len(letters) :])
        if row <= found.last_row:
            why = message("This cell is merged with cells beside or below it.")
            yield UNSEEN_CELLS.finding(why, cell_place(path, row, column_number(letters)))


def _notices(title: str, count: int, path: str) -> tuple[Finding, ...]:
    if count == 1:
        return ()
    why = message("The workbook holds {count} sheets; the sheet {title} was read.", count=count, title=title)
    return (replace(ONE_OF_SHEETS.finding(why, Place(path)), level=Level.INFO),)


def _sheet(found: Found, path: str, notices: tuple[Finding, ...]) -> Sheet:
    numbers = sorted(number for number, cells in found.rows.items() if any(map(_holds, cells)))
    if not numbers:
        raise InputError([NO_ROWS.finding(message("The sheet is empty."), Place(path))])
    top, width = numbers[0], found.last_column
    header = [("" if cell is None else str(cell)).strip(AROUND_NAME) for cell in found.rows[top]]
    header.extend([""] * (width - len(header)))
    rows = []
    for number in numbers[1:]:
        cells = found.rows[number]
        cells.extend([None] * (width - len(cells)))
        rows.append(SheetRow(number, tuple(cells)))
    return Sheet(path, top, tuple(header), tuple(rows), notices)


def _holds(cell: Cell) -> bool:
    return cell is not None and cell != ""
