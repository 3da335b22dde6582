"""What is found in a worksheet, and how its text is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from docgen.source.sheet import Cell


@dataclass(frozen=True, slots=True)
class Reading:
    """How the text of a cell becomes a value.

    Attributes:
        shared: The texts that cells share, by number.
        dates: The numbers of the styles that show a number as a date, a time or a span.
        moment: Gives the date, time or span for a number and its style.
        iso: Gives the date or time for its text in ISO 8601.
    """

    shared: Sequence[str]
    dates: frozenset[int]
    moment: Callable[[float, int], Cell]
    iso: Callable[[str], Cell]


@dataclass(slots=True)
class Found:
    """What was found.

    Attributes:
        rows: The cells of each row that holds a value, by its number; never more than a sheet may have.
        last_row: The last row with a value, from 1; 0 in an empty sheet.
        last_column: The last column with a value.
        hidden: The rows with a value that nobody sees.
        uncomputed: Row and column of each formula without a value.
        merged: Each merged range, such as `A2:A5`.
        too_large: Whether there was more than a sheet may have; then not all of it was looked at.
    """

    rows: dict[int, list[Cell]] = field(default_factory=dict)
    last_row: int = 0
    last_column: int = 0
    hidden: list[int] = field(default_factory=list)
    uncomputed: list[tuple[int, int]] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    too_large: bool = False
