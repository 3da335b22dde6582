"""A letter of docgen as a template for bare libraries: each value that was filled in becomes a tag."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any

from docgen.document.blocks import Document
from docgen.document.inline import Text

_FIXED = {None, "hulp.adres"}
"""No tags: fixed text, and the address beside the code to scan, which is the same in all letters."""
_NO_NAME = re.compile(r"\W+")


def with_tags(document: Document) -> Document:
    """Return the letter with `{{ naam_31 }}` where the name of the tenant stood."""
    return _Walk(lambda name, _: f"{{{{ {name} }}}}").through(document)


def values(document: Document) -> dict[str, str]:
    """Return what stands in the letter at each tag, ready to print."""
    found: dict[str, str] = {}

    def note(name: str, text: str) -> str:
        found[name] = text
        return text

    _Walk(note).through(document)
    return found


class _Walk:
    """Goes through a letter and names each value by the end of its field and how many came before."""

    def __init__(self, write: Callable[[str, str], str]) -> None:
        self._write = write
        self._count = 0

    def through(self, node: Any) -> Any:  # noqa: ANN401 - whatever a Document is made of
        """Return a part of a letter with each value as `write` gives it."""
        if isinstance(node, Text):
            return node if node.field in _FIXED else replace(node, text=self._written(node))
        if isinstance(node, tuple):
            return tuple(map(self.through, node))
        if isinstance(node, Document):
            node = replace(node, filling=None)  # how docgen made it; says the same again
        if is_dataclass(node) and not isinstance(node, type):
            return replace(node, **{one.name: self.through(getattr(node, one.name)) for one in fields(node)})
        return node

    def _written(self, text: Text) -> str:
        self._count += 1
        name = _NO_NAME.sub("", str(text.field).rpartition(".")[2])
        return self._write(f"{name}_{self._count}", text.text)
