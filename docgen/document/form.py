"""A document with slots: the text that letters of one template share, made once and filled many times.

What stands between the slots is the same object in every letter, so a writer or a check may keep what it
found out about it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property, lru_cache
from typing import Any

from docgen.document.blocks import Document, Filling
from docgen.document.inline import Text

SLOT_OPEN, SLOT_CLOSE, VALUE_CLOSE = "\ue000", "\ue001", "\ue002"
"""Around the number of a slot, and behind its value; private-use characters, which no case may hold."""

SLOT = re.compile(f"{SLOT_OPEN}(\\d+){SLOT_CLOSE}")
FILLED_SLOT = re.compile(f"{SLOT.pattern}[^{VALUE_CLOSE}]*{VALUE_CLOSE}")
"""A slot with the value of one case still in it, as `Form.mark` makes them."""

_MARKS = re.compile(f"{SLOT.pattern}|{VALUE_CLOSE}")

_LINE = re.compile(r"[^ \t\r\n\f\v]+(?: [^ \t\r\n\f\v]+)*")
_TELLING = re.compile(r"(?i:totaal|\[ \] |https?:|retouradres|(?:klaar|nu|later|qr)$)|.*(?:[a-z]\.[a-z]|:$)")

Values = tuple[str, ...]
_Fill = Callable[[Values], Any]


@dataclass(frozen=True, eq=False)
class Form:
    """A document in which numbered slots stand for values.

    Attributes:
        document: The text with its slots.
    """

    document: Document

    def fill(self, values: Values, *, author: str = "", created: str = "") -> Document:
        """Return the document of one case.

        Args:
            values: What goes into each slot.
            author: Organisation that sends it, for the properties of the file.
            created: Date of the document as YYYY-MM-DD.
        """
        form = self.document
        return Document(
            slotted(form.title, values),
            self._fill_blocks(values) if self._fill_blocks else form.blocks,
            form.layout,
            self._fill_footer(values) if self._fill_footer else form.footer,
            form.subject,
            author,
            created,
            form.language,
            form.source_path,
            Filling(self, values),
        )

    def mark(self, document: Document) -> Document:
        """Return a document that was made of this form with a mark around each value.

        A writer that makes a file of it finds in that file where each value went.
        """
        values = document.filling.values if document.filling else ()
        marked = tuple(f"{slot(number)}{value}{VALUE_CLOSE}" for number, value in enumerate(values))
        return self.fill(marked, author=document.author, created=document.created)

    @cached_property
    def _fill_blocks(self) -> _Fill | None:
        return _filler(self.document.blocks)

    @cached_property
    def _fill_footer(self) -> _Fill | None:
        return _filler(self.document.footer)


def slot(number: int) -> str:
    """Return the text that stands for a value."""
    return f"{SLOT_OPEN}{number}{SLOT_CLOSE}"


@lru_cache(maxsize=4096)
def fits_slot(value: str) -> bool:
    """Return whether a value can go into a slot of any form: nothing looks at what it says.

    A value decides how a text is set when it holds line breaks or spaces that are printed as fewer, when it
    is a web address, a word that a container knows (`klaar`, `qr`, `Totaal`), or announces what follows.
    """
    return _LINE.fullmatch(value) is not None and _TELLING.match(value) is None


def unmarked(text: str) -> str:
    """Return a text without the marks of `Form.mark`: as it will be printed."""
    return _MARKS.sub("", text) if SLOT_OPEN in text else text


def slotted(text: str, values: Values) -> str:
    """Return a text with its slots filled."""
    return SLOT.sub(lambda found: values[int(found[1])], text) if SLOT_OPEN in text else text


def _filler(node: object) -> _Fill | None:
    """Return what fills a part of a document, or nothing when it has no slots."""
    if isinstance(node, Text):
        return _text_filler(node) if SLOT_OPEN in node.text else None
    if isinstance(node, tuple):
        return _parts_filler(node, tuple)
    if is_dataclass(node) and not isinstance(node, type):
        kind = type(node)
        parts = tuple(getattr(node, one.name) for one in fields(node))
        return _parts_filler(parts, lambda filled: kind(*filled))
    return None


def _text_filler(run: Text) -> _Fill:
    text, field, strong, line = run.text, run.field, run.strong, run.line
    if whole := SLOT.fullmatch(text):
        number = int(whole[1])
        return lambda values: Text(values[number], field, strong, line)
    return lambda values: Text(slotted(text, values), field, strong, line)


def _parts_filler(parts: tuple[object, ...], build: Callable[[list[object]], object]) -> _Fill | None:
    found = [(number, fill) for number, part in enumerate(parts) if (fill := _filler(part))]
    if not found:
        return None

    def fill_parts(values: Values) -> object:
        filled = list(parts)
        for number, fill in found:
            filled[number] = fill(values)
        return build(filled)

    return fill_parts
