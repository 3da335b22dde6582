"""Columns in plain text, in such a way that the words can be read on in print order.

So only one column folds its text: what stands before it goes on its first line, what stands after it on
its last. Where that leaves no room, the cells of a row stand under each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from docgen.document.blocks import Align

Rows = Sequence[Sequence[str]]

GAP = "  "
INDENT = "    "
LEAST = 16  # characters; a column that folds its text is not made narrower


def fold(text: str, width: int) -> list[str]:
    """Return the lines of a text; it breaks at spaces only, so a long word may stick out."""
    lines = (wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in text.splitlines())
    return [part for line in lines for part in line or [""]]


def table_lines(rows: Rows, align: Sequence[Align], width: int, *, total: bool = False) -> Iterator[str]:
    """Yield a table: header, line, rows, and a line above a total.

    Args:
        rows: Header first; each row as long as the header.
        align: One entry per column.
        width: Characters on a line.
        total: Whether the last row is a total.
    """
    folding, widths = _widths(rows, width)
    rule = GAP.join("-" * size for size in widths) or "-" * width
    for number, row in enumerate(rows):
        if number == 1 or (total and number == len(rows) - 1 and number > 1):
            yield rule
        yield from _row(row, widths, align, folding) if widths else _stacked(row, width)


def columns(rows: Rows, width: int) -> Iterator[str]:
    """Yield rows with their cells under each other, without header."""
    folding, widths = _widths(rows, width)
    for row in rows:
        yield from _row(row, widths, ["left"] * len(row), folding) if widths else _stacked(row, width)


def _widths(rows: Rows, width: int) -> tuple[int, list[int]]:
    """Return which column folds its text, and a width per column; none when there is no room."""
    longest = [
        max((len(line) for cell in cells for line in cell.splitlines()), default=0)
        for cells in zip(*rows, strict=True)
    ]
    broken = {index for row in rows for index, cell in enumerate(row) if "\n" in cell}
    if not longest or len(broken) > 1:
        return 0, []
    folding = broken.pop() if broken else longest.index(max(longest))
    room = width - len(GAP) * (len(longest) - 1) - sum(longest) + longest[folding]
    if room < min(LEAST, longest[folding]):
        return 0, []
    longest[folding] = min(longest[folding], room)
    return folding, longest


def _row(cells: Sequence[str], widths: Sequence[int], align: Sequence[Align], folding: int) -> Iterator[str]:
    parts = fold(cells[folding], widths[folding]) or [""]
    for line, part in enumerate(parts):
        first, last = line == 0, line == len(parts) - 1
        shown = [
            part if index == folding else cell if (first if index < folding else last) else ""
            for index, cell in enumerate(cells)
        ]
        placed = (
            text.rjust(size) if side == "right" else text.ljust(size)
            for text, size, side in zip(shown, widths, align, strict=True)
        )
        yield GAP.join(placed).rstrip()


def _stacked(cells: Sequence[str], width: int) -> Iterator[str]:
    for index, cell in enumerate(cells):
        indent = INDENT if index else ""
        yield from (indent + line for line in fold(cell, width - len(indent)))
