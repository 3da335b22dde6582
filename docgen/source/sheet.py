"""A sheet as it was read: a header and rows of cells, each with the number that the user sees."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time, timedelta

from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.source.codes import TOO_WIDE

MAX_FILE = 50_000_000  # bytes; 20,000 rows of 100 columns take about 20 million as text
MAX_ROWS = 20_000  # rows with a value; a night of letters of the largest corporation is a few thousand
MAX_COLUMNS = 2_000  # columns; the largest case of ours has 228 single fields
MAX_CELLS = 5_000_000  # cells, empty ones too: 20,000 rows of the widest case
MAX_LINES = 400_000  # lines of a text file; a cell may hold several
MAX_LINE = 2_000_000  # bytes of one line of a text file
MAX_CELL = 100_000  # signs in one cell; a field of a case holds at most 5,000

Cell = str | int | float | bool | date | time | timedelta | None
"""What a cell holds: text from a CSV file; from XLSX also what Excel made of it. `datetime` is a `date`."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row.

    Attributes:
        number: Its number as Excel shows it, from 1.
        cells: What its cells hold, one for each column of the header; private.
        problems: What is wrong with the row as a row; then its cells may stand under the wrong header.
    """

    number: int
    cells: tuple[Cell, ...] = field(repr=False)
    problems: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet.

    Attributes:
        path: The file, as the user named it.
        header_row: Number of the row with the names of the columns.
        header: The names of the columns, without spaces around them.
        rows: The rows below it that hold anything.
        notices: What is good to know of how it was read.
    """

    path: str
    header_row: int
    header: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    notices: tuple[Finding, ...] = ()


def column_letters(column: int) -> str:
    """Return how Excel names a column: 1 is `A`, 28 is `AB`."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def cell_place(path: str, row: int, column: int | None = None, name: str | None = None) -> Place:
    """Return the place of a cell, or of a whole row.

    Args:
        path: The file.
        row: Number of the row, from 1.
        column: Number of the column, from 1; nothing for the row.
        name: The field, as the header names it.
    """
    if column is None:
        return Place(path, row, None, name)
    return Place(path, row, column, name, cell=f"{column_letters(column)}{row}")


def refuse_outsize(data: bytes, path: str) -> None:
    """Refuse a text file of so many or so long lines that reading it would only cost time.

    Args:
        data: The file.
        path: Its name, for messages.

    Raises:
        InputError: More lines, or a longer line, than a sheet of cases can have.
    """
    lines = data.count(b"\n")
    if lines > MAX_LINES:
        why = message("The sheet has more than {most} rows.", most=MAX_ROWS)
        raise InputError([TOO_WIDE.finding(why, Place(path))])
    start = 0
    for number in range(1, lines + 2):
        end = data.find(b"\n", start)
        if (len(data) if end < 0 else end) - start > MAX_LINE:
            why = message("This line is longer than a row of cases can be.")
            raise InputError([TOO_WIDE.finding(why, cell_place(path, number))])
        start = end + 1
