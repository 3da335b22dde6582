"""The signs of an HTML text: only what stands between tags can be seen, and so be replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from docgen.pipeline.fix.signs import Sign

_PIECE = re.compile(
    r"(?P<unseen><!--.*?(?:-->|\Z)|<(?P<raw>script|style|title|textarea)\b[^>]*+.*?(?:</(?P=raw)\s*+>|\Z))"
    r"|(?P<line><br\b[^>]*+(?:>|\Z))"
    r"|(?P<tag><[!?/a-z](?:[^>\"']++|\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))*+(?:>|\Z))"
    r"|(?P<entity>&(?:\#\d{1,7}|\#x[0-9a-f]{1,6}|[a-z]\w{1,31});?)"
    r"|(?P<sign>.)",
    re.DOTALL | re.IGNORECASE,
)
"""What is never closed goes on to the end of the file, as in a browser; so each sign is looked at once."""


def html_signs(source: str) -> Iterator[Sign]:
    """Yield the signs of an HTML text; a tag, a comment or a script is one sign that nobody sees."""
    for found in _PIECE.finditer(source):
        text, kind = found.group(), found.lastgroup
        shown = {"unseen": "", "raw": "", "tag": "", "line": "\n", "entity": unescape(text)}.get(
            kind or "", text
        )
        yield Sign(shown, found.start(), found.end())
