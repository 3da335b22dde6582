"""A letter in plain text, Markdown or HTML: everything outside the edits stays byte for byte."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from operator import attrgetter

from docgen.message import Message
from docgen.pipeline.fix.html import html_signs
from docgen.pipeline.fix.markdown import markdown_signs
from docgen.pipeline.fix.signs import Sign, composed
from docgen.pipeline.fix.snippet import Snippet
from docgen.pipeline.fix.source import Cut
from docgen.readability.rewriting import Edit, rewritten
from docgen.render.readers.letter import LetterKind, encoding_of

_CODECS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NEW_LINE = re.compile(r"\r\n|\r|\n")


def text_signs(source: str) -> Iterator[Sign]:
    """Yield the signs of a plain text: each stands for itself."""
    for at, sign in enumerate(source):
        yield Sign(sign, at, at + 1)


_SIGNS: dict[LetterKind, Callable[[str], Iterator[Sign]]] = {
    LetterKind.TEXT: text_signs,
    LetterKind.MARKDOWN: markdown_signs,
    LetterKind.HTML: html_signs,
}


class TextSource:
    """The text of a file, with its encoding, its line ends and its markup."""

    def __init__(self, data: bytes, kind: LetterKind) -> None:
        self._mark, self._codec = next(
            ((mark, codec) for mark, codec in _CODECS if data.startswith(mark)), (b"", encoding_of(data))
        )
        self._text = data[len(self._mark) :].decode(self._codec)
        self._lines = [0, *(found.end() for found in _NEW_LINE.finditer(self._text))]
        self._signs = composed(tuple(_SIGNS[kind](self._text)))

    @property
    def signs(self) -> Sequence[Sign]:
        """The signs of the text, markup among them."""
        return self._signs

    def first_sign(self, line: int | None) -> int:
        """Return the first sign on a line."""
        if line is None or not 0 < line <= len(self._lines):
            return 0
        return bisect_left(self._signs, self._lines[line - 1], key=attrgetter("start"))

    def position(self, sign: int) -> tuple[int, int]:
        """Return line and column of a sign, both from 1."""
        start = self._signs[sign].start
        line = bisect_right(self._lines, start)
        return line, start - self._lines[line - 1] + 1

    def refusal(self, cut: Cut) -> Message | None:
        """Return `None`: all text may go."""
        return None

    def variants(self, cuts: Sequence[Cut]) -> Iterator[tuple[Edit, ...]]:
        """Yield the edits: a line end in a cut comes behind the new words or goes, markup opens or closes."""
        ways = product((True, False), (True, False))
        made = (
            tuple(Snippet(self._text, self._signs, cut).edit(line_ends, opens) for cut in cuts)
            for line_ends, opens in ways
        )
        yield from dict.fromkeys(made)

    def rewritten(self, edits: Iterable[Edit]) -> bytes | None:
        """Return the file with the edits made, in its own encoding."""
        try:
            return self._mark + rewritten(self._text, edits).encode(self._codec)
        except UnicodeEncodeError:
            return None
