"""A letter in plain text, Markdown or HTML: everything outside the edits stays byte for byte."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
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
_PAIR = re.compile(r"<(\w+)\b[^<>]*></\1\s*>|(\*\*|__|~~|[*_`])\2")


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

    def refusal(self, cut: Cut) -> Message | None:
        """Return `None`: all text may go."""
        return None

    def variants(self, cuts: Sequence[Cut]) -> Iterator[tuple[Edit, ...]]:
        """Yield the edits with each line end kept, just behind the new words; then without it."""
        kept = tuple(self._edit(cut, keep_line_end=True) for cut in cuts)
        joined = tuple(self._edit(cut, keep_line_end=False) for cut in cuts)
        yield kept
        if joined != kept:
            yield joined

    def rewritten(self, edits: Iterable[Edit]) -> bytes | None:
        """Return the file with the edits made, in its own encoding."""
        try:
            return self._mark + rewritten(self._text, edits).encode(self._codec)
        except UnicodeEncodeError:
            return None

    def _edit(self, cut: Cut, *, keep_line_end: bool) -> Edit:
        line_end, after = self._line_end(cut)
        markup = "".join(
            self._shown(number)
            for number in range(cut.first, cut.stop)
            if number not in line_end and (self._signs[number].may_hide or not self._signs[number].text)
        )
        text, end = cut.text + _unpaired(markup), self._signs[cut.stop - 1].end
        if keep_line_end and line_end and after is not None:
            text += self._text[self._signs[line_end[0]].start : self._signs[line_end[-1]].end]
            end = after.end
        return Edit(self._signs[cut.first].start, end, text)

    def _line_end(self, cut: Cut) -> tuple[range, Sign | None]:
        """Return the signs of the first line end in a cut, and the space behind the cut for it to replace."""
        start = next((n for n in range(cut.first, cut.stop) if self._shown(n) in {"\r", "\n"}), None)
        if start is None:
            return range(0), None
        stop = start
        while stop < cut.stop and (self._signs[stop].is_space or self._shown(stop) == ">"):
            stop += 1
        after = self._signs[cut.stop] if cut.stop < len(self._signs) else None
        return range(start, stop), after if after is not None and after.text == " " else None

    def _shown(self, number: int) -> str:
        return self._text[self._signs[number].start : self._signs[number].end]


def _unpaired(markup: str) -> str:
    """Return markup without what opens and closes again in it."""
    while True:
        shorter = _PAIR.sub("", markup)
        if shorter == markup:
            return markup
        markup = shorter
