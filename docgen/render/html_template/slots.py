"""Values of an HTML template as numbered slots: no HTML parser ever sees a value, so none can be markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, cast

from docgen.document.inline import Inline, LineBreak, Text

SLOT_OPEN, SLOT_CLOSE = "\ue000", "\ue001"
"""Around the number of a slot; private-use signs, which neither a value nor a template may hold."""

_SLOT = re.compile(f"{SLOT_OPEN}(\\d+){SLOT_CLOSE}")
_Node = TypeVar("_Node")


class Slots:
    """Keeps the values of one filling, and puts them back into the blocks that were read."""

    def __init__(self) -> None:
        self._values: list[tuple[str, str, int]] = []

    def put(self, value: str, field: str, line: int) -> str:
        """Return what stands for a value in the HTML."""
        self._values.append((value, field, line))
        return f"{SLOT_OPEN}{len(self._values) - 1}{SLOT_CLOSE}"

    def plain(self, text: str) -> str:
        """Return a text with its values, such as that of a title."""
        return _SLOT.sub(lambda found: self._values[int(found[1])][0], text)

    def restored(self, node: _Node) -> _Node:
        """Return blocks or runs in which each slot is its value again, with its field and line."""
        return cast("_Node", self._restored(node))

    def _restored(self, node: object) -> object:
        if isinstance(node, tuple):
            return tuple(self._parts(node))
        if is_dataclass(node) and not isinstance(node, type):
            kind: Any = type(node)
            return kind(*(self._restored(getattr(node, one.name)) for one in fields(node)))
        return node

    def _parts(self, parts: tuple[object, ...]) -> Iterator[object]:
        for part in parts:
            if isinstance(part, Text):
                yield from self._runs(part)
            else:
                yield self._restored(part)

    def _runs(self, run: Text) -> Iterator[Inline]:
        for number, part in enumerate(_SLOT.split(run.text)):
            if number % 2 == 0:
                if part:
                    yield Text(part, run.field, run.strong, run.line)
                continue
            value, field, line = self._values[int(part)]
            for index, piece in enumerate(value.split("\n")):
                if index:
                    yield LineBreak()
                if piece:
                    yield Text(piece, field, run.strong, line)


def words_of(node: object) -> Iterator[str]:
    """Yield every text in blocks or runs."""
    if isinstance(node, Text):
        yield node.text
    elif isinstance(node, tuple):
        for part in node:
            yield from words_of(part)
    elif is_dataclass(node) and not isinstance(node, type):
        for one in fields(node):
            yield from words_of(getattr(node, one.name))
