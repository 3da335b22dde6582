"""Where each field of a row stands, worked out only for those that somebody asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from docgen.place import Place
from docgen.source.sheet import cell_place
from docgen.source.tree import Parts, Value

Spots = Mapping[str, tuple[str, int | None, Parts]]
"""Name and number of the column by path, with the steps to it; the same for all rows of a sheet."""


@dataclass(frozen=True, slots=True, eq=False)
class CellPlaces(Mapping[str, Place]):
    """The places of one row.

    A batch holds thousands of rows with a hundred cells, and messages are about a few of them.

    Attributes:
        path: The sheet.
        row: Number of the row.
        spots: Where each field stands in any row; groups stand in no cell of their own.
        value: The fields of this row itself.
        base: Where the fields stand that are the same in each row.
    """

    path: str
    row: int
    spots: Spots = field(repr=False)
    value: Mapping[str, Value] = field(repr=False)
    base: Mapping[str, Place] = field(repr=False)

    def __getitem__(self, path: str) -> Place:
        spot = self.spots.get(path)
        if path in self.base and (spot is None or not _has(self.value, spot[2])):
            return self.base[path]
        if spot is not None:
            return cell_place(self.path, self.row, spot[1], spot[0] or None)
        if path in ("", "document"):  # everything has a place, also what came with the command
            return cell_place(self.path, self.row)
        raise KeyError(path)

    def __iter__(self) -> Iterator[str]:
        yield from dict.fromkeys(("", "document", *self.spots, *self.base))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _has(value: Value | Mapping[str, Value], parts: Parts) -> bool:
    """Return whether a row itself has this field."""
    for part in parts:
        if isinstance(value, Mapping):
            if part not in value:
                return False
            value = value[str(part)]
        elif isinstance(value, list):
            if not isinstance(part, int) or part >= len(value):
                return False
            value = value[part]
        else:
            return False
    return True
