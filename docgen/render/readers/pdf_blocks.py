"""Lines of a PDF become headings, paragraphs, lists and tables, by the space between them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from docgen.document.blocks import Align, Block, Heading, List, ListItem, Paragraph, Section, Table
from docgen.document.inline import Inline, LineBreak, Runs, Text
from docgen.document.role import Role
from docgen.place import Place
from docgen.render.readers.layout_tables import LONG_CELL
from docgen.render.readers.letter_signs import is_date_line, is_label_line, is_postcode_line, is_sentence
from docgen.render.readers.pdf_lines import Cell, Row
from docgen.render.readers.pdf_words import HYPHEN
from docgen.render.readers.text_lines import LONG_LINE

_WIDER = 1.22  # times the usual distance between lines: a new paragraph
_LEADING = 1.25  # of the size of the letters, where no two lines follow each other
_FAR = 1.9  # of the size of the letters; lines further apart never belong together
_BIGGER = 1.12  # times the size of running text: a heading
_OTHER_SIZE = 0.06  # of the size of the letters
_ALIGNED = 4.0  # points
_LEAST_LINES = 4  # of a text that is set in columns
_MOST_HEADING = 25  # words
_ENDS = re.compile(r"[a-z]{2}[.!?](\s|$)")


class Blocks:
    """Makes blocks of all lines of a letter."""

    def __init__(self, rows: Sequence[Row], path: str) -> None:
        self._rows = rows
        self._path = path
        self._body = _usual((row.size, len(row.text)) for row in rows) or 1.0
        steps = (
            (round((above.base - row.base) / row.size, 2), 1)
            for above, row in pairwise(rows)
            if above.page == row.page and 0 < above.base - row.base < _FAR * row.size
        )
        self._leading = _usual(steps) or _LEADING
        self._largest = max((row.size for row in rows), default=0.0)

    def of(self) -> Iterator[Block]:
        """Yield the blocks in reading order, without roles."""
        above_text = True
        for group in self._groups():
            first = group[0]
            if first.ruled:
                inside = (Paragraph(_prose([one.cells[0] for one in group]), self._place(first)),)
                yield Section(Role.CITAAT, inside, self._place(first))
            elif len(first.cells) > 1:
                above_text = above_text and not any(
                    is_sentence(one.text) for row in group for one in row.cells
                )
                yield from self._columns(group, in_head=above_text and _is_head(group))
            elif first.marker and not self._heads(first):
                yield self._list(group)
            else:
                above_text = above_text and not is_sentence(" ".join(row.text for row in group))
                yield self._text(group)

    def _place(self, row: Row) -> Place:
        return Place(self._path, part=f"page {row.page}")

    def _groups(self) -> Iterator[list[Row]]:
        group: list[Row] = []
        for row in self._rows:
            if group and not self._belongs(group, row):
                yield group
                group = []
            group.append(row)
        if group:
            yield group

    def _belongs(self, group: list[Row], row: Row) -> bool:
        first, last = group[0], group[-1]
        if first.ruled or row.ruled:
            return (first.page, first.ruled) == (row.page, row.ruled)
        if last.page != row.page:
            return _runs_on(first, last, row)
        if len(first.cells) > 1:
            return _is_aligned(group, row) if len(row.cells) > 1 else self._is_wrapped(group, row)
        if len(row.cells) > 1:
            return False
        if (
            first.marker
            and not self._heads(first)
            and (row.marker or row.cells[0].left > first.cells[0].left + _ALIGNED)
        ):
            return last.base - row.base < 2 * _FAR * row.size
        other = abs(last.size - row.size) > _OTHER_SIZE * row.size or first.bold is not row.bold
        return not (other or row.marker) and self._is_close(last, row)

    def _heads(self, row: Row) -> bool:
        return row.bold or row.size > _BIGGER * self._body

    def _is_close(self, last: Row, row: Row) -> bool:
        return last.base - row.base <= _WIDER * self._leading * row.size

    def _is_wrapped(self, group: list[Row], row: Row) -> bool:
        """Return whether a line of one piece is the rest of a cell above it."""
        lefts = [cell.left for one in group for cell in one.cells[1:]]
        here = row.cells[0]
        if any(abs(left - here.left) < _ALIGNED for left in lefts):
            return True
        fits = here.right < min(lefts) and abs(here.left - group[0].cells[0].left) < _ALIGNED
        return fits and (self._is_close(group[-1], row)) and not is_sentence(row.text)

    def _text(self, group: list[Row]) -> Block:
        first = group[0]
        runs = _prose([row.cells[0] for row in group])
        words = " ".join(row.text for row in group)
        big = first.size > _BIGGER * self._body and len(words.split()) <= _MOST_HEADING
        if big and not words.endswith((".", ",", ";")):
            return Heading(1 if first.size == self._largest else 2, _weak(runs), self._place(first))
        return Paragraph(runs, self._place(first))

    def _list(self, group: list[Row]) -> List:
        items: list[list[Cell]] = []
        places: list[Place] = []
        for row in group:
            cell = row.cells[0]
            if row.marker:
                items.append([replace(cell, words=cell.words[1:])])
                places.append(self._place(row))
            else:
                items[-1].append(cell)
        entries = tuple(
            ListItem(_prose(item, runs_on=True), place) for item, place in zip(items, places, strict=True)
        )
        return List(entries, group[0].marker[0].isalnum(), places[0])

    def _columns(self, group: list[Row], *, in_head: bool) -> Iterator[Block]:
        columns = _columns_of(group)
        stacks = [list(self._stacks(group, column)) for column in columns]
        texts = [" ".join(cell.text for cell in stack) for column in stacks for stack in column]
        for_layout = any(len(text.split()) > LONG_CELL and _ENDS.search(text) for text in texts)
        for_layout = for_layout or any(_is_wrapped_prose(stack) for column in stacks for stack in column)
        if in_head or for_layout:
            for column in stacks:
                for stack in column:
                    yield Paragraph(_prose(stack), self._place(group[0]))
            return
        rows = tuple(tuple(_cell_of(row, column) for column in columns) for row in group)
        align: list[Align] = ["left" for _column in columns]
        yield Table(rows[0], rows[1:], tuple(align), self._place(group[0]))

    def _stacks(self, group: list[Row], column: tuple[float, float]) -> Iterator[list[Cell]]:
        """Yield the pieces of a column: cells right below each other."""
        stack: list[Cell] = []
        last: Row | None = None
        for row in group:
            cells = [cell for cell in row.cells if column[0] <= cell.left <= column[1]]
            if not cells:
                continue
            if stack and last is not None and not (last.page == row.page and self._is_close(last, row)):
                yield stack
                stack = []
            stack.extend(cells)
            last = row
        if stack:
            yield stack


def _is_head(group: Sequence[Row]) -> bool:
    """Return whether columns above the text hold an address or facts about the letter."""
    texts = [cell.text for row in group for cell in row.cells]
    return any(is_postcode_line(text) or is_label_line(text) or is_date_line(text) for text in texts)


def _is_aligned(group: Sequence[Row], row: Row) -> bool:
    """Return whether a line has a cell below another one, at its left or its right; else a table ends."""
    above = [cell for one in group for cell in one.cells[1:]]
    return any(
        abs(cell.left - one.left) < _ALIGNED or abs(cell.right - one.right) < _ALIGNED
        for cell in row.cells[1:]
        for one in above
    )


def _is_wrapped_prose(stack: Sequence[Cell]) -> bool:
    """Return whether lines beside others are a text that is set in columns."""
    return len(stack) >= _LEAST_LINES and _goes_on(stack) and stack[-1].text.endswith((".", "!", "?"))


def _goes_on(lines: Sequence[Cell]) -> bool:
    """Return whether most lines begin in the middle of a sentence."""
    return 2 * sum(line.text[:1].islower() for line in lines[1:]) >= len(lines)


def _runs_on(first: Row, last: Row, row: Row) -> bool:
    """Return whether a paragraph goes on at the top of the next page."""
    plain_text = len(first.cells) == len(row.cells) == 1 and not row.marker and last.size == row.size
    return plain_text and row.text[:1].islower() and not last.text.endswith((".", "!", "?", ":"))


def _usual(values: Iterable[tuple[float, int]]) -> float | None:
    counted: Counter[float] = Counter()
    for value, weight in values:
        counted[value] += weight
    return counted.most_common(1)[0][0] if counted else None


def _columns_of(group: Sequence[Row]) -> list[tuple[float, float]]:
    """Return the left and right edge of each column: cells that overlap stand in one."""
    spans = sorted((cell.left, cell.right) for row in group for cell in row.cells)
    columns: list[tuple[float, float]] = []
    for left, right in spans:
        if columns and left <= columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], right))
        else:
            columns.append((left, right))
    return columns


def _cell_of(row: Row, column: tuple[float, float]) -> Runs:
    return _prose([cell for cell in row.cells if column[0] <= cell.left <= column[1]], runs_on=True)


def _prose(cells: Sequence[Cell], *, runs_on: bool = False) -> Runs:
    """Return lines as one stretch: joined where the text runs on, with line breaks where it does not."""
    texts = [cell.text for cell in cells]
    runs_on = runs_on or any(is_sentence(text) for text in texts) or _goes_on(cells)
    runs_on = runs_on or any(len(text) >= LONG_LINE for text in texts[:-1])
    result: list[Inline] = []
    for index, cell in enumerate(cells):
        runs = list(cell.runs)
        if index and not runs_on:
            result.append(LineBreak())
        elif index and isinstance(last := result[-1], Text) and isinstance(first := runs[0], Text):
            divided = last.text.endswith(HYPHEN) and first.text[:1].islower()
            result[-1] = replace(last, text=last.text.removesuffix(HYPHEN) if divided else f"{last.text} ")
        result.extend(runs)
    return tuple(
        replace(one, text=one.text.replace(HYPHEN, "-")) if isinstance(one, Text) else one for one in result
    )


def _weak(runs: Runs) -> Runs:
    return tuple(replace(one, strong=False) if isinstance(one, Text) else one for one in runs)
