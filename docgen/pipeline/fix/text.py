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
from docgen.pipeline.fix.source import Cut
from docgen.readability.rewriting import Edit, rewritten
from docgen.render.readers.letter import LetterKind, encoding_of

_CODECS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NEW_LINE = re.compile(r"\r\n|\r|\n")
_OPENING = re.compile(r"<(\w+)")
_CLOSING = re.compile(r"</(\w+)")


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
        made = (tuple(self._edit(cut, line_ends, opens) for cut in cuts) for line_ends, opens in ways)
        yield from dict.fromkeys(made)

    def rewritten(self, edits: Iterable[Edit]) -> bytes | None:
        """Return the file with the edits made, in its own encoding."""
        try:
            return self._mark + rewritten(self._text, edits).encode(self._codec)
        except UnicodeEncodeError:
            return None

    def _edit(self, cut: Cut, line_ends: bool, opens: bool) -> Edit:
        """Return a cut as an edit.

        Args:
            cut: The signs that go.
            line_ends: Whether a line end among them is kept.
            opens: Whether markup among them that is kept belongs to the words behind it, if it can.
        """
        line_end = self._line_end(cut)
        markup = _unpaired(self._markup(cut, line_end))
        opens = opens and not _CLOSING.search(markup)
        space = self._space_behind(cut)
        end = self._signs[cut.stop - 1].end
        between = ""
        if space and line_end and line_ends:
            between = self._text[self._signs[line_end[0]].start : self._signs[line_end[-1]].end]
        elif space and opens and markup:
            between = space.text
        if space and between:
            end = space.end
        text = f"{between}{markup}" if opens else f"{markup}{between}"
        return Edit(self._signs[cut.first].start, end, cut.text + text)

    def _markup(self, cut: Cut, line_end: range) -> Iterator[str]:
        for number in range(cut.first, cut.stop):
            sign = self._signs[number]
            if number not in line_end and (sign.may_hide or not sign.text):
                yield self._shown(number)

    def _line_end(self, cut: Cut) -> range:
        """Return the signs of the first line end in a cut, with what opens the next line."""
        start = next((n for n in range(cut.first, cut.stop) if self._shown(n) in {"\r", "\n"}), None)
        if start is None:
            return range(0)
        stop = start
        while stop < cut.stop and (self._signs[stop].is_space or self._shown(stop) == ">"):
            stop += 1
        return range(start, stop)

    def _space_behind(self, cut: Cut) -> Sign | None:
        after = self._signs[cut.stop] if cut.stop < len(self._signs) else None
        return after if after is not None and after.text == " " else None

    def _shown(self, number: int) -> str:
        return self._text[self._signs[number].start : self._signs[number].end]


def _unpaired(markup: Iterable[str]) -> str:
    """Return markup without what opens and closes again in it."""
    left: list[str] = []
    for piece in markup:
        if left and _closes(piece, left[-1]):
            left.pop()
        else:
            left.append(piece)
    return "".join(left)


def _closes(piece: str, opened: str) -> bool:
    tag, closing = _OPENING.match(opened), _CLOSING.match(piece)
    if tag and closing:
        return tag.group(1).lower() == closing.group(1).lower()
    return piece == opened and not piece.startswith("<")
