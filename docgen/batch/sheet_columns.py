"""Which columns the sheet of a document has: one for each field, in the order of the case."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from docgen.batch.columns import column_name
from docgen.cases.schema import Field, Form
from docgen.source.tree import Parts, Value

_STEP = re.compile(r"\[\]|[^.\[\]]+")
_Way = tuple[str, ...]
"""The steps of a pattern; the items of a list as `[]`."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A column to fill in.

    Attributes:
        parts: The way to its field.
        field: The field.
        required: Whether each row must fill it in, whatever stands in other columns.
    """

    parts: Parts
    field: Field
    required: bool

    @property
    def name(self) -> str:
        """The name of the column."""
        return column_name(self.parts)


def wanted_columns(
    fields: Iterable[Field], example: Mapping[str, Value], least: int = 1
) -> tuple[Wanted, ...]:
    """Return the columns of a sheet.

    Args:
        fields: All fields of the case, groups and lists too.
        example: The example case; a list gets at least as many items as it has there.
        least: The least number of items of each list.
    """
    known = {field.path: field for field in fields}
    must = {path for path in known if _must(path, known)}
    values = [(tuple(_STEP.findall(path)), one) for path, one in known.items() if one.form is Form.VALUE]

    def count(way: Parts) -> int:
        return max(least, _longest(example, way))

    return tuple(
        Wanted(parts, field, field.path in must and all(part == 0 for part in parts if isinstance(part, int)))
        for parts, field in _expanded(values, (), count)
    )


def _must(path: str, known: Mapping[str, Field]) -> bool:
    """Return whether a field and all that is around it must be there."""
    steps = _STEP.findall(path)
    for end in range(1, len(steps) + 1):
        around = ".".join(steps[:end]).replace(".[]", "[]")
        field = known.get(around)
        if field is None:
            continue
        if not field.required or (field.form is Form.LIST and not field.least):
            return False
    return True


def _expanded(
    fields: list[tuple[_Way, Field]], way: Parts, count: Callable[[Parts], int]
) -> Iterator[tuple[Parts, Field]]:
    for name, inside in groupby(fields, key=lambda one: one[0][0]):
        below = [(steps[1:], field) for steps, field in inside]
        here = (*way, name)
        first = below[0][0]
        if not first:
            yield here, below[0][1]
        elif first[0] == "[]":
            for item in range(count(here)):
                yield from _item([(steps[1:], field) for steps, field in below], (*here, item), count)
        else:
            yield from _expanded(below, here, count)


def _item(
    fields: list[tuple[_Way, Field]], way: Parts, count: Callable[[Parts], int]
) -> Iterator[tuple[Parts, Field]]:
    if fields[0][0]:
        yield from _expanded(fields, way, count)
    else:
        yield way, fields[0][1]


def _longest(value: Value | Mapping[str, Value], way: Parts) -> int:
    """Return how many items the longest list has that this way leads to, in any item of a list around it."""
    if not way:
        return len(value) if isinstance(value, list) else 0
    if isinstance(value, Mapping):
        return _longest(value.get(str(way[0])), way[1:])
    if isinstance(value, list):
        return max((_longest(item, way[1:]) for item in value), default=0)
    return 0
