"""The signs of an HTML text: only what stands between tags can be seen, and so be replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from docgen.pipeline.fix.signs import Sign

_PIECE = re.compile(
    r"(?P<unseen><!--.*?-->|<(?P<raw>script|style|title|textarea)\b[^>]*>.*?</(?P=raw)\s*>)"
    r"|(?P<line><br\b[^>]*>)"
    r"|(?P<tag><[!?/a-z](?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>)"
    r"|(?P<entity>&(?:\#\d{1,7}|\#x[0-9a-f]{1,6}|[a-z]\w{1,31});?)"
    r"|(?P<sign>.)",
    re.DOTALL | re.IGNORECASE,
)


def html_signs(source: str) -> Iterator[Sign]:
    """Yield the signs of an HTML text; a tag, a comment or a script is one sign that nobody sees."""
    for found in _PIECE.finditer(source):
        text, kind = found.group(), found.lastgroup
        shown = {"unseen": "", "raw": "", "tag": "", "line": "\n", "entity": unescape(text)}.get(
            kind or "", text
        )
        yield Sign(shown, found.start(), found.end())
