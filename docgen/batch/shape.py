"""From the cells of a row to groups and lists, as a case file would have them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from docgen.batch.cell_places import Spots
from docgen.batch.columns import Column, column_name
from docgen.source.tree import Parts, Value, field_path


@dataclass(frozen=True, slots=True)
class Group:
    """A group of columns.

    Attributes:
        items: What is in it, by name: a column as its place in the row, a group or a list.
    """

    items: tuple[tuple[str, int | Group | Items], ...]


@dataclass(frozen=True, slots=True)
class Items:
    """The columns of a list, from the first item on.

    Attributes:
        items: Each item; `None` where the sheet has no column for it.
    """

    items: tuple[int | Group | Items | None, ...]


def shape_of(columns: Iterable[Column]) -> Group:
    """Return how the columns of a sheet lie in groups and lists."""
    tree: dict[str | int, object] = {}
    for column in columns:
        around = tree
        for part in column.parts[:-1]:
            inside = around.setdefault(part, {})
            if not isinstance(inside, dict):
                raise TypeError("a field that is a value and a group")
            around = inside
        around[column.parts[-1]] = column.index
    return Group(tuple((str(name), _shape(inside)) for name, inside in tree.items()))


def _shape(tree: object) -> int | Group | Items:
    if isinstance(tree, int):
        return tree
    if not isinstance(tree, dict):
        raise TypeError("no group")
    if any(isinstance(part, int) for part in tree):
        return Items(tuple(_shape(tree[at]) if at in tree else None for at in range(max(tree) + 1)))
    return Group(tuple((name, _shape(inside)) for name, inside in tree.items()))


def spots_of(columns: Iterable[Column]) -> Spots:
    """Return where each field and each group around it stands."""
    spots: dict[str, tuple[str, int | None, Parts]] = {}
    for column in columns:
        for depth in range(1, len(column.parts)):
            around = column.parts[:depth]
            spots.setdefault(field_path(around), (column_name(around), None, around))
        spots[field_path(column.parts)] = (column.name, column.index + 1, column.parts)
    return spots


def fields_in(
    shape: Group, cells: Sequence[str | None], gaps: list[Parts], way: Parts = ()
) -> dict[str, Value]:
    """Return the fields of a row; an empty cell is no field, and a group without one is no group.

    A list of which no cell is filled in has no items, and says so: some documents must know.

    Args:
        shape: How the columns lie in groups and lists.
        cells: The text of each cell.
        gaps: Gets the way to each empty item before a filled one.
        way: The way to this group.
    """
    fields: dict[str, Value] = {}
    empty: dict[str, Value] = {}
    for name, inside in shape.items:
        if isinstance(inside, int):
            if (text := cells[inside]) is not None:
                fields[name] = text
        elif value := _value(inside, cells, gaps, (*way, name)):
            fields[name] = value
        elif isinstance(inside, Items):
            empty[name] = []
    return fields | empty if fields else fields


def _value(inside: int | Group | Items, cells: Sequence[str | None], gaps: list[Parts], way: Parts) -> Value:
    if isinstance(inside, int):
        return cells[inside]
    if isinstance(inside, Group):
        return fields_in(inside, cells, gaps, way) or None
    found = [
        None if item is None else _value(item, cells, gaps, (*way, at))
        for at, item in enumerate(inside.items)
    ]
    while found and found[-1] is None:
        found.pop()
    gaps.extend((*way, at) for at, value in enumerate(found) if value is None)
    return [value for value in found if value is not None]
