"""The lines of a text file, and what stands beside each other in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docgen.document.inline import LineBreak, Runs, Text
from docgen.place import Place
from docgen.render.readers.letter_signs import is_sentence

LONG_LINE = 60
"""Signs of a line that was broken because the screen was full, not because the writer wanted a new line."""

_SEGMENTS = re.compile(r"[-=]{2,}")
_RULED = re.compile(r"^\s*[-=]{2,}(?:\s+[-=]{2,})+\s*$")
_TABS = 8  # signs of a tab


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line; the first of a file is 1."""

    number: int
    text: str

    @property
    def words(self) -> str:
        """The line without the white space around it."""
        return self.text.strip()

    @property
    def laid_out(self) -> str:
        """The line with spaces for tabs."""
        return self.text.expandtabs(_TABS)

    @property
    def indent(self) -> int:
        """Spaces in front."""
        return len(self.text) - len(self.text.lstrip())


TextRow = tuple[tuple[TextLine, ...], ...]
"""The cells of a row, each with its lines."""


def lines_of_text(text: str) -> list[TextLine]:
    """Return the lines of a file."""
    return [TextLine(number, line.rstrip()) for number, line in enumerate(text.split("\n"), start=1)]


def runs_of_lines(lines: Sequence[TextLine], *, runs_on: bool = False) -> Runs:
    """Return lines as one stretch: joined where the text runs on, with line breaks where it does not."""
    texts = [line.words for line in lines]
    runs_on = runs_on or any(is_sentence(text) for text in texts)
    runs_on = runs_on or any(len(text) >= LONG_LINE for text in texts[:-1])
    result: list[Text | LineBreak] = []
    for number, line in enumerate(lines):
        if number and not runs_on:
            result.append(LineBreak())
        lead = " " if number and runs_on else ""
        result.append(Text(lead + texts[number], line=line.number))
    return tuple(result)


def place_of(lines: Sequence[TextLine], path: str) -> Place:
    """Return where lines begin."""
    return Place(path, lines[0].number)


def is_column_rule(line: TextLine) -> bool:
    """Return whether a line is the rule below the names of columns: `------  -----`."""
    return bool(_RULED.match(line.text))


def columns_in(lines: Sequence[TextLine]) -> list[tuple[int, int]]:
    """Return where the columns of some lines begin and end; one when nothing stands beside each other."""
    rule = next((line for line in lines if is_column_rule(line)), None)
    spans = _spans(lines) if rule is None else [found.span() for found in _SEGMENTS.finditer(rule.text)]
    starts = [0, *(start for start, _ in spans[1:])]
    ends = [*starts[1:], max((len(line.laid_out) for line in lines), default=0)]
    return list(zip(starts, ends, strict=True))


def _spans(lines: Sequence[TextLine]) -> list[tuple[int, int]]:
    """Return the stretches in which some line has a sign; gaps that all lines share part them."""
    used = bytearray(b" " * max((len(line.laid_out) for line in lines), default=0))
    for line in lines:
        for found in re.finditer(r"\S+(?: \S+)*", line.laid_out):
            used[found.start() : found.end()] = b"x" * (found.end() - found.start())
    return [found.span() for found in re.finditer(rb"x+(?: x+)*", bytes(used))]


def rows_in(lines: Sequence[TextLine], columns: Sequence[tuple[int, int]]) -> Iterator[TextRow]:
    """Yield the rows of a table; a row ends when all its cells have words and a new first cell begins."""
    row: list[list[TextLine]] = [[] for _ in columns]
    for line in lines:
        if is_column_rule(line):
            if any(row):
                yield tuple(map(tuple, row))
                row = [[] for _ in columns]
            continue
        cells = [line.laid_out[start:end].strip() for start, end in columns]
        if cells[0] and all(row):
            yield tuple(map(tuple, row))
            row = [[] for _ in columns]
        for cell, text in zip(row, cells, strict=True):
            if text:
                cell.append(TextLine(line.number, text))
    if any(row):
        yield tuple(map(tuple, row))


def runs_of_cell(cell: Sequence[TextLine]) -> Runs:
    """Return the words of a cell as one stretch."""
    return runs_of_lines(cell, runs_on=True) if cell else ()
