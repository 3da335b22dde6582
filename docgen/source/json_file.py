"""Reading JSON as text, with places: numbers stay as they were typed, a name given twice is reported."""

from __future__ import annotations

import json
import re

from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import Message, message
from docgen.source.codes import CHARACTER, JSON, NO_FIELDS
from docgen.source.text import Positions, decode, split_lines
from docgen.source.tree import Growing, Parts, Source, Value, field_path

_SPACE = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}
_WORD = re.compile(r"true|false|null")
_SURROGATE = re.compile("[\ud800-\udfff]")


def read_json(data: bytes, path: str) -> Source:
    """Return the fields of a JSON file, with their places.

    Args:
        data: The file.
        path: Its name, for messages.

    Raises:
        InputError: All that is wrong with the file as JSON.
    """
    source, problems = scan_json(data, path)
    if problems:
        raise InputError(problems)
    return source


def scan_json(data: bytes, path: str) -> tuple[Source, tuple[Finding, ...]]:
    """Return the fields and the problems that do not hide the rest, such as a name given twice.

    Raises:
        InputError: The file cannot be read to its end.
    """
    text = decode(data, path)
    reader = _Reader(text, path)
    try:
        value = reader.read()
    except _StopError:
        raise InputError(reader.tree.problems) from None
    return reader.tree.finish(value, split_lines(text)), tuple(reader.tree.problems)


class _StopError(Exception):
    """Going on makes no sense."""


class _Reader:
    """Walks through one JSON text."""

    def __init__(self, text: str, path: str) -> None:
        self.tree = Growing(path)
        self._text = text
        self._positions = Positions(text)
        self._at = 0

    def read(self) -> dict[str, Value]:
        self._skip()
        self._note((), self._at)
        start = self._at
        value = self._value(())
        if not isinstance(value, dict):
            line, column = self._positions.line_column(start)
            self.tree.problems.append(NO_FIELDS.finding(NO_FIELDS.meaning, self.tree.place((), line, column)))
            raise _StopError
        self._skip()
        if self._at < len(self._text):
            raise self._stop(message("Text follows after the last bracket."))
        return value

    def _value(self, parts: Parts) -> Value:
        sign = self._text[self._at : self._at + 1]
        if sign in ("{", "["):
            line, column = self._positions.line_column(self._at)
            if self.tree.is_too_deep(parts, self.tree.place(parts, line, column)):
                raise _StopError
            return self._group(parts) if sign == "{" else self._list(parts)
        if sign == '"':
            return self._string(parts)
        if found := _WORD.match(self._text, self._at):
            self._at = found.end()
            return _WORDS[found[0]]
        if found := _NUMBER.match(self._text, self._at):
            self._at = found.end()
            return found[0]
        raise self._stop(message("A value in quotes, a number, a group or a list is expected here."))

    def _group(self, parts: Parts) -> dict[str, Value]:
        group: dict[str, Value] = {}
        self._at += 1
        self._skip()
        if self._take("}"):
            return group
        while True:
            self._skip()
            start = self._at
            name = self._string(parts)
            way = (*parts, name)
            where = self.tree.place(way, *self._positions.line_column(start))
            if self.tree.is_too_many(0, where):
                raise _StopError
            is_new = self.tree.is_new(group, way, where)
            self._skip()
            self._expect(":", message("A colon is expected here."))
            self._skip()
            if is_new:
                self._note(way, self._at)
            value = self._value(way)
            if is_new:
                group[name] = value
            self._skip()
            if self._take("}"):
                return group
            self._expect(",", message("A comma or a closing bracket is expected here."))

    def _list(self, parts: Parts) -> list[Value]:
        items: list[Value] = []
        self._at += 1
        self._skip()
        if self._take("]"):
            return items
        while True:
            self._skip()
            way = (*parts, len(items))
            where = self.tree.place(way, *self._positions.line_column(self._at))
            if self.tree.is_too_many(len(items), where):
                raise _StopError
            self._note(way, self._at)
            items.append(self._value(way))
            self._skip()
            if self._take("]"):
                return items
            self._expect(",", message("A comma or a closing bracket is expected here."))

    def _string(self, parts: Parts) -> str:
        found = _STRING.match(self._text, self._at)
        if found is None:
            raise self._stop(message("Text in double quotes is expected here, on one line."))
        text: str = json.loads(found[0])
        if _SURROGATE.search(text):
            place = self.tree.place(parts, *self._positions.line_column(self._at))
            self.tree.problems.append(CHARACTER.finding(message("Half a sign stands in this value."), place))
        self._at = found.end()
        return text

    def _note(self, parts: Parts, position: int) -> None:
        self.tree.places[field_path(parts)] = self.tree.place(parts, *self._positions.line_column(position))

    def _skip(self) -> None:
        found = _SPACE.match(self._text, self._at)
        self._at = found.end() if found else self._at

    def _take(self, sign: str) -> bool:
        if not self._text.startswith(sign, self._at):
            return False
        self._at += 1
        return True

    def _expect(self, sign: str, why: Message) -> None:
        if not self._take(sign):
            raise self._stop(why)

    def _stop(self, why: Message) -> _StopError:
        place = self.tree.place((), *self._positions.line_column(self._at))
        self.tree.problems.append(JSON.finding(why, place))
        return _StopError()
