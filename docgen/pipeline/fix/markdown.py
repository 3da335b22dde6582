"""The signs of a Markdown text: which the reader sees, and which may be markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from docgen.pipeline.fix.signs import Sign

_PIECE = re.compile(
    r"(?P<escaped>\\[!-/:-@\[-`{-~])"
    r"|(?P<entity>&\#?\w{1,31};)"
    r"|(?P<unseen>\\(?=\r?\n)|!\[[^\[\]\n]*\]\([^)\n]*\)|\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\]\[[^\]\n]*\])"
    r"|(?P<markup>\*+|_+|~+|`+|[\[\]<>\#|])"
    r"|(?P<sign>.)",
    re.DOTALL,
)


def markdown_signs(source: str) -> Iterator[Sign]:
    """Yield the signs of a Markdown text; a sign such as `*` may be markup or may be seen."""
    for found in _PIECE.finditer(source):
        text, kind = found.group(), found.lastgroup
        shown = {"escaped": text[1:], "entity": unescape(text), "unseen": ""}.get(kind or "", text)
        yield Sign(shown, found.start(), found.end(), kind == "markup")
