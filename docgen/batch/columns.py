"""The names of columns: the path of a field, with the items of a list counted from 1 as people do.

`huurder.naam` is a field in a group, `achterstand.maanden[1].vervaldag` a field of the first month.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from docgen.cases.problems import nearest
from docgen.cases.schema import Field
from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.source.codes import COLUMN_NAME, UNKNOWN_COLUMN
from docgen.source.sheet import Sheet, cell_place, column_letters
from docgen.source.tree import Parts, is_field_name

EXAMPLE_COLUMN = "voorbeeld"
"""Says that a row is the example of docgen; never a field of a case."""

REQUIRED_MARK = " *"
"""Stands behind the name of a column that every row must fill in."""

_STEP = re.compile(r"(?P<name>[a-z][a-z0-9_]*)|\[(?P<number>[1-9][0-9]{0,2})\]")
_NUMBER = re.compile(r"\[([0-9]+)\]")
_MOST_SHOWN = 20  # columns; a sheet with more wrong ones is another sheet


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet.

    Attributes:
        name: The path of its field, items counted from 1.
        parts: The same path as steps, items counted from 0.
        index: Its place in a row, from 0.
    """

    name: str
    parts: Parts
    index: int


def column_name(parts: Parts) -> str:
    """Return the name of a column: `termijnen[1].bedrag` for the first item."""
    name = ""
    for part in parts:
        name += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if name else part
    return name


def column_parts(name: str) -> Parts | None:
    """Return the steps to the field of a column, or `None` when this is no path."""
    parts: list[str | int] = []
    for step in name.replace("[", ".[").split("."):
        match = _STEP.fullmatch(step)
        if match is None or (not parts and match["name"] is None):
            return None
        parts.append(match["name"] or int(match["number"]) - 1)
    return tuple(parts)


def pattern_of(parts: Parts) -> str:
    """Return the path as in the list of fields of a model: `termijnen[].bedrag`."""
    return _NUMBER.sub("[]", column_name(parts))


def clean_name(name: str) -> str:
    """Return the name of a column without the mark of a required field and in small letters."""
    return name.strip().removesuffix(REQUIRED_MARK.strip()).strip().lower()


def read_columns(sheet: Sheet, fields: Mapping[str, Field]) -> tuple[Column, ...]:
    """Return the columns that hold a field.

    Args:
        sheet: The sheet.
        fields: The fields that hold a value, by pattern.

    Raises:
        InputError: All columns without a name, with the name of another one, or without a field.
    """
    columns: list[Column] = []
    problems: list[Finding] = []
    first: dict[str, int] = {}
    for index, name in enumerate(map(clean_name, sheet.header)):
        place = cell_place(sheet.path, sheet.header_row, index + 1)
        if not name:
            problems.extend(_nameless(sheet, index, place))
        elif name in first:
            why = message(
                "This column has the same name as column {letters}.", letters=column_letters(first[name])
            )
            problems.append(COLUMN_NAME.finding(why, place))
        elif name != EXAMPLE_COLUMN:
            parts = column_parts(name)
            if parts is None or pattern_of(parts) not in fields:
                problems.append(_unknown(name, fields, place))
            else:
                columns.append(Column(name, parts, index))
        first.setdefault(name, index + 1)
        if len(problems) >= _MOST_SHOWN:
            break
    if problems:
        raise InputError(problems)
    return tuple(columns)


def _nameless(sheet: Sheet, index: int, place: Place) -> Iterator[Finding]:
    """Yield a problem for a column without a name in which something stands."""
    if any(row.cells[index] not in (None, "") for row in sheet.rows):
        yield COLUMN_NAME.finding(message("This column has no name and holds values."), place)


def _unknown(name: str, fields: Iterable[str], place: Place) -> Finding:
    """Point at a column without a field; its name may be a value, so only the name of a field is shown."""
    if re.search(r"\[0+\]", name):
        count = message("Count the items of a list from 1: the first is [1].")
        return UNKNOWN_COLUMN.finding(UNKNOWN_COLUMN.meaning, place, count)
    numbers = _NUMBER.findall(name)
    near = nearest(name, [_numbered(pattern, numbers) for pattern in fields])
    fix = message("Did you mean {name}?", name=near) if near else None
    if all(is_field_name(part) for part in _NUMBER.sub("", name).split(".")):
        place = Place(place.path, place.line, place.column, name, cell=place.cell)
    return UNKNOWN_COLUMN.finding(UNKNOWN_COLUMN.meaning, place, fix)


def _numbered(pattern: str, numbers: list[str]) -> str:
    """Return a pattern as the name of a column, with the numbers that were typed, or else 1."""
    left = iter(numbers)
    return re.sub(r"\[\]", lambda _: f"[{next(left, '1')}]", pattern)
