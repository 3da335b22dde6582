"""Reading a line of JSON that is right in one go, and finding its places only when somebody asks.

A batch reads thousands of lines that are right. Where a field stands matters only when it is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from docgen.errors import InputError
from docgen.place import Place
from docgen.source.json_file import scan_json
from docgen.source.text import decode
from docgen.source.tree import MAX_DEPTH, MAX_ITEMS, Source, Value

MOST_SIGNS = 40_000
"""Signs of a line that is read in one go; the fullest example of ours has ten thousand."""


def read_quickly(line: bytes, path: str, number: int) -> Source | None:
    """Return the fields of a line of JSON; nothing when it is not surely right, so that it is read with care.

    Args:
        line: The line.
        path: Its file, for places.
        number: Its number.
    """
    if len(line) > MOST_SIGNS or line.count(b",") >= MAX_ITEMS or b"\\u" in line:
        return None
    try:
        text = decode(line, path)
        value = json.loads(
            text, parse_int=str, parse_float=str, parse_constant=_refuse, object_pairs_hook=_group
        )
    except (InputError, ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or _depth(value) > MAX_DEPTH:
        return None
    places = _Found(line, path, number)
    return Source(value, Places(places, "places"), Places(places, "keys"), (), path)


def _group(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
    group = dict(pairs)
    if len(group) != len(pairs):
        raise ValueError
    return group


def _refuse(_: str) -> None:
    raise ValueError


def _depth(value: Value) -> int:
    """Return how many groups and lists lie inside each other."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_depth, inside)) if inside else 0


class _Found:
    """The line of a source, read with care when its places are asked for."""

    def __init__(self, line: bytes, path: str, number: int) -> None:
        self._line, self._path, self._number = line, path, number

    @cached_property
    def source(self) -> Source:
        source, _ = scan_json(self._line, self._path)
        return source

    def on_line(self, places: Mapping[str, Place]) -> dict[str, Place]:
        return on_line(places, self._number)


def on_line(places: Mapping[str, Place], number: int) -> dict[str, Place]:
    """Return places on the line of the file: the reader of one line calls it line 1."""
    return {way: Place(one.path, number, one.column, one.field) for way, one in places.items()}


class Places(Mapping[str, Place]):
    """Places of the fields of a line, found when first asked for."""

    def __init__(self, found: _Found, kind: str) -> None:
        self._found, self._kind = found, kind

    @cached_property
    def _places(self) -> dict[str, Place]:
        return self._found.on_line(getattr(self._found.source, self._kind))

    def __getitem__(self, way: str) -> Place:
        return self._places[way]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


@dataclass(frozen=True, slots=True)
class Layers(Mapping[str, Place]):
    """Places of several sources, none of which is asked before it must be; the first that knows one wins."""

    below: tuple[Mapping[str, Place], ...]

    def __getitem__(self, way: str) -> Place:
        for one in self.below:
            if way in one:
                return one[way]
        raise KeyError(way)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(way for one in reversed(self.below) for way in one))

    def __len__(self) -> int:
        return sum(1 for _ in self)
