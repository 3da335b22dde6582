"""What a reader of YAML or JSON gives: nested text, and where each piece stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.source.codes import DEPTH, DUPLICATE, TOO_MANY

MAX_DEPTH = 20  # levels; the deepest case of ours has five
MAX_ITEMS = 240  # items in one list; the months of twenty years
MAX_VALUES = 3000  # fields and items in one file; the fullest example of ours has about three hundred

Value = dict[str, "Value"] | list["Value"] | str | bool | None
"""Text in groups and lists. `None` is a field without a value; only JSON has `true` and `false`."""

Parts = tuple[str | int, ...]
"""The way to a value: names of fields and numbers of items."""

_ITEM = re.compile(r"\[([0-9]+)\]")
_FIELD_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


def field_path(parts: Parts) -> str:
    """Return the way to a value as text: `termijnen[0].bedrag`."""
    path = ""
    for part in parts:
        path += f"[{part}]" if isinstance(part, int) else f".{part}" if path else part
    return path


def is_field_name(name: str) -> bool:
    """Return whether a name looks like one of a field.

    Whatever else stands before a colon may be somebody's name or debt, so it gets into no message.
    """
    return bool(_FIELD_NAME.fullmatch(name))


def shown_path(parts: Parts) -> str:
    """Return the way to a value for a message; a part that is no field name becomes `?`."""
    return field_path(tuple(part if isinstance(part, int) or is_field_name(part) else "?" for part in parts))


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read.

    Attributes:
        value: Its fields, in the order of the file.
        places: Where each value stands, by path; for a group or a list, where its name stands.
        keys: Where the name of each field stands, by path.
        lines: The lines of the file, for a person who asks to see them.
        path: The file, as the user named it.
        first_item: How the file counts the first item of a list: 0, and 1 in a sheet.
    """

    value: dict[str, Value] = field(repr=False)
    places: Mapping[str, Place] = field(repr=False)
    keys: Mapping[str, Place] = field(repr=False)
    lines: tuple[str, ...] = field(repr=False)
    path: str
    first_item: int = 0

    def name_of(self, path: str) -> str:
        """Return the way to a value as the user counts the items of a list."""
        return (
            _ITEM.sub(lambda item: f"[{int(item[1]) + self.first_item}]", path) if self.first_item else path
        )

    def line_text(self, line: int) -> str:
        """Return a line of the file; the first is 1, and a line that is not there is empty."""
        return self.lines[line - 1] if 0 < line <= len(self.lines) else ""


@dataclass(slots=True)
class Growing:
    """A tree while it is being read: the places so far and the problems so far."""

    path: str
    places: dict[str, Place] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)
    problems: list[Finding] = field(default_factory=list)

    def place(self, parts: Parts, line: int, column: int) -> Place:
        """Return a place in this file."""
        return Place(self.path, line, column, shown_path(parts) or None)

    def is_new(self, group: Mapping[str, Value], parts: Parts, place: Place) -> bool:
        """Note where the name of a field stands; report one that the group has already."""
        path = field_path(parts)
        if parts[-1] not in group:
            self.keys[path] = place
            return True
        first = self.keys[path].line or 0
        self.problems.append(
            DUPLICATE.finding(message("This field is given twice; first on line {line}.", line=first), place)
        )
        return False

    def is_too_deep(self, parts: Parts, place: Place) -> bool:
        """Report a group or list that lies too deep."""
        if len(parts) < MAX_DEPTH:
            return False
        deep = message("The fields are nested more than {most} levels deep.", most=MAX_DEPTH)
        self.problems.append(DEPTH.finding(deep, place))
        return True

    def is_too_many(self, items: int, place: Place) -> bool:
        """Report a list that is too long, or the value with which the file holds too many.

        Args:
            items: Number of items so far in the list; 0 for a group.
            place: Where the next one stands.
        """
        if items >= MAX_ITEMS:
            why = message("This list has more than {most} items.", most=MAX_ITEMS)
        elif len(self.places) >= MAX_VALUES:
            why = message("The file holds more than {most} fields and items.", most=MAX_VALUES)
        else:
            return False
        self.problems.append(TOO_MANY.finding(why, place))
        return True

    def finish(self, value: dict[str, Value], lines: tuple[str, ...]) -> Source:
        """Return the finished tree."""
        return Source(value, self.places, self.keys, lines, self.path)
