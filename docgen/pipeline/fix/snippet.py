"""A stretch of a text with markup that makes place for new words: what of it stays, and where."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.pipeline.fix.signs import Sign
from docgen.pipeline.fix.source import Cut
from docgen.readability.rewriting import Edit

_OPENING = re.compile(r"<(\w+)")
_CLOSING = re.compile(r"</(\w+)")
_LOOKS = "*_~`"  # signs that open and close a look in Markdown


class Snippet:
    """The signs of a cut in a text, with the markup behind them that closes what they open."""

    def __init__(self, text: str, signs: Sequence[Sign], cut: Cut) -> None:
        self._text = text
        self._signs = signs
        self._first, self._new = cut.first, cut.text
        self._line_end = self._signs_of_line_end(cut)
        left: list[str] = []
        for number in range(cut.first, cut.stop):
            if number not in self._line_end and (signs[number].may_hide or not signs[number].text):
                _add(left, self._shown(number))
        stop = cut.stop
        while left and stop < len(signs) and _closes(self._shown(stop), left[-1]):
            left.pop()
            stop += 1
        self._markup = "".join(left)
        self._stop = stop

    def edit(self, line_ends: bool, opens: bool) -> Edit:
        """Return the cut as an edit of the text.

        Args:
            line_ends: Whether a line end in the cut is kept, in the place of the space behind it.
            opens: Whether markup that is kept belongs to the words behind that space, if it can.
        """
        opens = opens and not _CLOSING.search(self._markup)
        end = self._signs[self._stop - 1].end
        between = ""
        after = self._signs[self._stop] if self._stop < len(self._signs) else None
        if after is not None and after.text == " ":
            if self._line_end and line_ends:
                between = self._text[
                    self._signs[self._line_end[0]].start : self._signs[self._line_end[-1]].end
                ]
            elif self._markup and opens:
                between = after.text
            end = after.end if between else end
        kept = f"{between}{self._markup}" if opens else f"{self._markup}{between}"
        return Edit(self._signs[self._first].start, end, self._new + kept)

    def _signs_of_line_end(self, cut: Cut) -> range:
        """Return the signs of the first line end in the cut, with what opens the next line."""
        start = next((n for n in range(cut.first, cut.stop) if self._shown(n) in {"\r", "\n"}), None)
        if start is None:
            return range(0)
        stop = start
        while stop < cut.stop and (self._signs[stop].is_space or self._shown(stop) == ">"):
            stop += 1
        return range(start, stop)

    def _shown(self, number: int) -> str:
        return self._text[self._signs[number].start : self._signs[number].end]


def _add(left: list[str], piece: str) -> None:
    """Add a piece of markup to what is open, or take away what it closes."""
    if left and _closes(piece, left[-1]):
        left.pop()
    else:
        left.append(piece)


def _closes(piece: str, opened: str) -> bool:
    tag, closing = _OPENING.match(opened), _CLOSING.match(piece)
    if tag and closing:
        return tag.group(1).lower() == closing.group(1).lower()
    return piece == opened and piece[:1] in _LOOKS
