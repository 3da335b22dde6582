"""The tags of an HTML template, each with where it stands, found in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

VALUE, CHOICE = "\ue020", "\ue021"
"""Stand for a sign of a tag `{{ … }}` or `{% … %}` in the masked text; a template may not hold them."""

BLOCKS = frozenset({"if", "for"})
BRANCHES = frozenset({"elif", "else"})
ENDS = frozenset({"endif", "endfor"})

_OPEN = re.compile(r"\{\{|\{%|\{#")
_CLOSE = {"{{": "}}", "{%": "%}", "{#": "#}"}
_INSIDE = re.compile(r"\"[^\"]*\"|'[^']*'|[%}]\}|\{[{%#]")
_WORD = re.compile(r"[-+]?\s*(\w+)")


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag.

    Attributes:
        source: As written.
        start: Number of its first sign in the template, from 0.
        word: First word of a `{% … %}`, such as `if`; empty for other tags.
    """

    source: str
    start: int
    word: str = ""

    @property
    def end(self) -> int:
        """Number of the first sign after it."""
        return self.start + len(self.source)

    @property
    def is_value(self) -> bool:
        """Whether it prints a value."""
        return self.source.startswith("{{")


class OpenTagError(Exception):
    """A tag that is not closed."""

    def __init__(self, start: int) -> None:
        self.start = start
        super().__init__(str(start))


def tags_in(text: str) -> Iterator[Tag]:
    """Yield the tags of a template.

    Raises:
        OpenTagError: A tag has no end.
    """
    spot = 0
    while found := _OPEN.search(text, spot):
        start, opened = found.start(), found.group()
        spot = _end_of(text, start, opened)
        source = text[start:spot]
        word = _WORD.match(source, 2) if opened == "{%" else None
        yield Tag(source, start, word[1] if word else "")


def _end_of(text: str, start: int, opened: str) -> int:
    close = _CLOSE[opened]
    if opened == "{#":
        end = text.find(close, start + 2)
        if end < 0:
            raise OpenTagError(start)
        return end + 2
    for found in _INSIDE.finditer(text, start + 2):
        if found.group() == close:
            return found.end()
        if found.group()[0] not in "\"'":
            break
    raise OpenTagError(start)


def masked(text: str, tags: list[Tag]) -> str:
    """Return the text with each tag as signs of one kind, so that an HTML parser sees text; lines stay."""
    pieces, spot = [], 0
    for tag in tags:
        sign = VALUE if tag.is_value else CHOICE if tag.word else " "
        pieces += [text[spot : tag.start], re.sub(r"[^\n]", sign, tag.source)]
        spot = tag.end
    return "".join([*pieces, text[spot:]])
