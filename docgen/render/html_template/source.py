"""An HTML template as text: UTF-8, no invisible signs, and each spot with its line and column."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property

from docgen.errors import TemplateError
from docgen.message import Message, message
from docgen.place import Place
from docgen.render.html_template.faults import HtmlFault, html_finding
from docgen.render.values import REFUSED

MAX_BYTES = 500_000
"""Bytes of one template; a letter has some 10,000."""

_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff", b"<\0", b"\0<")
_KINDS = {
    b"PK\x03\x04": message("a Word file or another zip"),
    b"PK\x05\x06": message("a Word file or another zip"),
    b"%PDF": message("a PDF"),
    b"\xd0\xcf\x11\xe0": message("an old Office file or a file with a password"),
    b"{\\rtf": message("an RTF file"),
    b"\x89PNG": message("a picture"),
    b"\xff\xd8\xff": message("a picture"),
    b"GIF8": message("a picture"),
}
_MOJIBAKE = re.compile("[ÂÃ][\x80-\xbf]|â(?:\x82¬|€[\x99\x9c\x9d™œ])|\ufffd")


class Source:
    """The text of a template, whose spots have a line and a column."""

    def __init__(self, text: str, path: str) -> None:
        self.text = text
        self._path = path

    def place(self, spot: int) -> Place:
        """Return the place of the sign with this number, from 0."""
        line = bisect_right(self._starts, spot)
        return Place(self._path, line, spot - self._starts[line - 1] + 1)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self.text))]


def read_source(data: bytes, path: str) -> Source:
    """Return the text of a template.

    Raises:
        TemplateError: Empty, too big, another kind of file, not in UTF-8, or with signs that nobody sees.
    """
    if not data.strip():
        raise _error(HtmlFault.EMPTY, Place(path))
    for start, what in _KINDS.items():
        if data.startswith(start):
            raise _error(HtmlFault.NOT_HTML, Place(path), what=what)
    if len(data) > MAX_BYTES:
        raise _error(HtmlFault.TOO_BIG, Place(path))
    source = Source(_decoded(data, path), path)
    for sign in dict.fromkeys(source.text):
        if sign not in "\n\t" and unicodedata.category(sign) in REFUSED:
            raise _error(HtmlFault.SIGN, source.place(source.text.index(sign)), sign=f"U+{ord(sign):04X}")
    if found := _MOJIBAKE.search(source.text):
        raise _error(HtmlFault.ENCODING, source.place(found.start()), what=message("an accent is damaged"))
    if "<" not in source.text:
        raise _error(HtmlFault.NOT_HTML, Place(path), what=message("a text without elements"))
    return source


def _decoded(data: bytes, path: str) -> str:
    if data.startswith(_WIDE):
        raise _error(HtmlFault.ENCODING, Place(path), what=message("it is UTF-16"))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", errors="replace")
        place = Place(path, before.count("\n") + 1, len(before) - before.rfind("\n"))
        raise _error(HtmlFault.ENCODING, place, what=message("here is a sign of another set")) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _error(fault: HtmlFault, place: Place, **values: str | Message) -> TemplateError:
    return TemplateError([html_finding(fault, place, fix=None, **values)])
