"""Reading CSV as text: every cell as it was typed, every row under the number that Excel shows."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.source.codes import CELL_COUNT, CHARACTER, CSV, EMPTY, TOO_WIDE
from docgen.source.csv_dialect import decode_sheet, take_separator
from docgen.source.sheet import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Sheet, SheetRow, cell_place, refuse_outsize

AROUND_NAME = " \t\r\n\u00a0\ufeff\u200b"
"""What may stand around the name of a column without anybody seeing it."""

_LEAST_SIGNS = 2  # separators in a line that make it look like a row
_MOST_SHOWN = 20  # problems of one kind; who has more has one cause


def read_csv(data: bytes, path: str) -> Sheet:
    """Return the rows of a CSV file.

    Args:
        data: The file.
        path: Its name, for messages.

    Raises:
        InputError: All that is wrong with the file as CSV.
    """
    refuse_outsize(data, path)
    text, notices = decode_sheet(data, path)
    separator, text = take_separator(text, path)
    records = _records(text, separator, path)
    if problems := [*_hidden_signs(records, path), *_swallowed(records, separator, path)]:
        raise InputError(problems[:_MOST_SHOWN])
    top = next((at for at, cells in enumerate(records) if _holds_any(cells)), None)
    if top is None:
        raise InputError([EMPTY.finding(message("The file is empty."), cell_place(path, 1))])
    header = _header(records[top], records[top + 1 :])
    rows = tuple(
        _row(cells, number, len(header), path)
        for number, cells in enumerate(records[top + 1 :], start=top + 2)
        if _holds_any(cells)
    )
    return Sheet(path, top + 1, header, rows, notices)


def _records(text: str, separator: str, path: str) -> list[list[str]]:
    """Return all records, also empty ones, so that their numbers are those of Excel."""
    records: list[list[str]] = []
    cells = 0
    try:
        # A field may be as long as the file: our own limit comes after it, with a place.
        csv.field_size_limit(max(csv.field_size_limit(), len(text)))
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True):
            records.append(record)
            cells += len(record)
            if cells > MAX_CELLS:
                break
    except csv.Error as error:
        if "end of data" in str(error):
            why = message("A quote is opened in this row and never closed.")
        else:
            why = message("A quote stands in this row where none belongs, or one before it is not closed.")
        fix = message('Put the value in double quotes and write each quote in it twice: "".')
        raise InputError([CSV.finding(why, cell_place(path, len(records) + 1), fix)]) from None
    if cells > MAX_CELLS or sum(map(_holds_any, records)) > MAX_ROWS + 1:
        why = message("The sheet has more than {most} rows.", most=MAX_ROWS)
        raise InputError([TOO_WIDE.finding(why, cell_place(path, min(len(records), MAX_ROWS + 1)))])
    return records


def _header(names: list[str], below: list[list[str]]) -> tuple[str, ...]:
    """Return the names of the columns, without empty columns behind the last one."""
    header = tuple(name.strip(AROUND_NAME) for name in names)
    width = max((at for at, name in enumerate(header, start=1) if name), default=0)
    if width < len(header):
        width = max(width, *(_filled(cells[: len(header)]) for cells in below), 0)
    return header[:width]


def _filled(cells: list[str]) -> int:
    """Return how many cells there are up to the last one with anything in it."""
    return next((at for at in range(len(cells), 0, -1) if cells[at - 1].strip()), 0)


def _holds_any(cells: list[str]) -> bool:
    return any(cells) and any(cell.strip(AROUND_NAME) for cell in cells)


def _hidden_signs(records: list[list[str]], path: str) -> Iterator[Finding]:
    """Report what makes the whole file doubtful: NUL signs, and rows that are far too long."""
    for number, cells in enumerate(records, start=1):
        if len(cells) > MAX_COLUMNS:
            why = message("This row has more than {most} cells.", most=MAX_COLUMNS)
            yield TOO_WIDE.finding(why, cell_place(path, number))
        for column, cell in enumerate(cells, start=1):
            if "\x00" in cell:
                why = message("This cell holds a sign that cannot be seen.")
                yield CHARACTER.finding(why, cell_place(path, number, column))


def _swallowed(records: list[list[str]], separator: str, path: str) -> Iterator[Finding]:
    """Report a cell that holds a whole row: a quote was opened and closed only by a quote of a later row."""
    columns = max((len(cells) for cells in records), default=0)
    least = max(columns - 1, _LEAST_SIGNS)
    for number, cells in enumerate(records, start=1):
        for column, cell in enumerate(cells, start=1):
            if ("\n" in cell or "\r" in cell) and any(
                line.count(separator) >= least for line in cell.splitlines()[1:]
            ):
                why = message("This cell holds a whole row: a quote in it is not closed.")
                yield CSV.finding(why, cell_place(path, number, column))


def _row(cells: list[str], number: int, width: int, path: str) -> SheetRow:
    if len(cells) == width:
        return SheetRow(number, tuple(cells))
    if len(cells) > width and not any(cell.strip() for cell in cells[width:]):
        return SheetRow(number, tuple(cells[:width]))
    why = message("This row has {count} cells and there are {width} columns.", count=len(cells), width=width)
    problem = CELL_COUNT.finding(why, cell_place(path, number))
    return SheetRow(number, tuple([*cells, *[""] * width][:width]), (problem,))
