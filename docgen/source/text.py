"""Bytes to text: UTF-8 only, and no signs that an editor does not show."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from collections.abc import Iterator

from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.source.codes import CHARACTER, EMPTY, ENCODING, TOO_LARGE

MAX_BYTES = 250_000  # a case with all its comments takes about twenty thousand

_BREAK = re.compile("\r\n|\r|\n")
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00")
# Besides control signs: line separators, which YAML would take for the end of a line.
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def decode(data: bytes, path: str) -> str:
    """Return the text of a file, without byte order mark.

    Raises:
        InputError: Too large, empty, not UTF-8, or with signs that cannot be seen.
    """
    if len(data) > MAX_BYTES:
        raise InputError([TOO_LARGE.finding(TOO_LARGE.meaning, Place(path))])
    if data[:2] in _WIDE_MARKS or b"\x00" in data[:4]:
        raise InputError([ENCODING.finding(message("The file is saved as UTF-16."), Place(path))])
    bare = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = bare.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError([_not_utf8(bare[: error.start].decode("utf-8"), path)]) from None
    if problems := list(_unseen(text, path)):
        raise InputError(problems)
    if not text.strip():
        raise InputError([EMPTY.finding(message("The file is empty."), Place(path))])
    return text


def split_lines(text: str) -> tuple[str, ...]:
    """Return the lines as an editor numbers them."""
    return tuple(_BREAK.split(text))


class Positions:
    """Turns a position in a text into line and column, both from 1."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(found.end() for found in _BREAK.finditer(text))]

    def line_column(self, position: int) -> tuple[int, int]:
        """Return line and column of a position."""
        line = bisect_right(self._starts, position)
        return line, position - self._starts[line - 1] + 1


def _not_utf8(before: str, path: str) -> Finding:
    line, column = Positions(before).line_column(len(before))
    why = message("The file is not UTF-8 but most likely Windows-1252 (ANSI).")
    return ENCODING.finding(why, Place(path, line, column))


def _unseen(text: str, path: str) -> Iterator[Finding]:
    if not _REFUSED.search(text):
        return
    for number, line in enumerate(split_lines(text), start=1):
        if found := _REFUSED.search(line):
            yield CHARACTER.finding(
                message("This line holds a sign that cannot be seen."), Place(path, number, found.start() + 1)
            )
