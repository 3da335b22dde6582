"""The lines of a PDF: words side by side, with wide gaps kept apart; what repeats on each page left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from docgen.document.inline import Inline, Runs, Text
from docgen.render.readers.letter_signs import is_sentence
from docgen.render.readers.pdf_words import Box, Word

MARKER = re.compile(r"^(?:([-•–▪◦·*○●□■➢])|(\d{1,2}|[a-z])[.)])$")
"""What stands before an item of a list."""

_SAME_ROW = 0.35  # of the size of the letters
_WIDE = 0.75  # of the size of the letters
_STRETCHED = 2.2  # times the usual space in a line that is stretched to both margins
_MANY_SPACES = 6
_EDGE = 0.14  # of the height of a page
_PAGE_NUMBER = re.compile(
    r"\b(pagina|page|pag\.?|blz\.?|blad|p\.)\s*\d+(\s*(van|of|/)\s*\d+)?\b|^[-–\s]*\d{1,3}\s*(/\s*\d{1,3})?[-–\s]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cell:
    """Words that stand together on one line."""

    words: tuple[Word, ...]

    @property
    def left(self) -> float:
        """Left edge, in points."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Right edge, in points."""
        return self.words[-1].right

    @property
    def text(self) -> str:
        """The words, with a space between them."""
        return " ".join(word.text for word in self.words)

    @property
    def bold(self) -> bool:
        """Whether every word is bold."""
        return all(word.bold for word in self.words)

    @property
    def runs(self) -> Runs:
        """The words as text that knows what is bold."""
        result: list[Inline] = []
        for index, word in enumerate(self.words):
            text = f" {word.text}" if index else word.text
            last = result[-1] if result else None
            if isinstance(last, Text) and last.strong is word.bold:
                result[-1] = Text(last.text + text, strong=word.bold)
            else:
                result.append(Text(text, strong=word.bold))
        return tuple(result)


@dataclass(frozen=True, slots=True)
class Row:
    """What stands on one line of a page.

    Attributes:
        page: Number of the page, from 1.
        base: Height of the line, in points from the bottom.
        ruled: Number of the passage with a rule at its left side that it stands in; 0 for none.
    """

    page: int
    base: float
    size: float
    cells: tuple[Cell, ...]
    ruled: int = 0

    @property
    def text(self) -> str:
        """The whole line."""
        return " ".join(cell.text for cell in self.cells)

    @property
    def bold(self) -> bool:
        """Whether every word is bold."""
        return all(cell.bold for cell in self.cells)

    @property
    def marker(self) -> str:
        """The mark or number of an item, if the line starts with one."""
        words = self.cells[0].words
        return words[0].text if len(words) > 1 and MARKER.match(words[0].text) else ""


def rows_of(words: Iterable[Word], page: int, boxes: Sequence[Box] = ()) -> list[Row]:
    """Return the lines of a page from top to bottom."""
    groups: list[list[Word]] = []
    for word in sorted(words, key=lambda one: -one.base):
        if groups and abs(groups[-1][0].base - word.base) <= _SAME_ROW * min(word.size, groups[-1][0].size):
            groups[-1].append(word)
        else:
            groups.append([word])
    rows = []
    for group in groups:
        group.sort(key=lambda one: one.left)
        size = Counter(round(one.size, 1) for one in group for _sign in one.text).most_common(1)[0][0]
        base, left = group[0].base, group[0].left
        ruled = next((number for number, box in enumerate(boxes, 1) if box.holds(left, base)), 0)
        rows.append(Row(page, base, size, _cells(group, size), ruled))
    return rows


def _cells(words: Sequence[Word], size: float) -> tuple[Cell, ...]:
    gaps = [after.left - before.right for before, after in pairwise(words)]
    wide = _WIDE * size
    if len(gaps) >= _MANY_SPACES:
        wide = max(wide, _STRETCHED * median(gaps))
    cells: list[list[Word]] = [[words[0]]]
    for gap, word in zip(gaps, words[1:], strict=True):
        after_marker = cells == [[words[0]]] and MARKER.match(words[0].text)
        if gap > wide and not after_marker:
            cells.append([word])
        else:
            cells[-1].append(word)
    return tuple(Cell(tuple(cell)) for cell in cells)


def without_edges(pages: Sequence[tuple[float, list[Row]]]) -> list[list[Row]]:
    """Return the lines of each page without headers, footers and page numbers.

    Args:
        pages: Height in points and lines of each page.
    """
    often = Counter(
        key for height, rows in pages for key in {_key(row) for row in rows if _at_edge(row, height)}
    )
    least = max(2, len(pages) - 1)
    return [
        [row for row in rows if not (_at_edge(row, height) and _is_edge(row, often[_key(row)] >= least))]
        for height, rows in pages
    ]


def _at_edge(row: Row, height: float) -> bool:
    return row.base < _EDGE * height or row.base > (1 - _EDGE) * height


def _is_edge(row: Row, repeated: bool) -> bool:
    return repeated or (bool(_PAGE_NUMBER.search(row.text)) and not is_sentence(row.text))


def _key(row: Row) -> tuple[str, int]:
    return re.sub(r"\d+", "#", row.text), round(row.base / 6)
