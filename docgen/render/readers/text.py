"""A plain text file as a Document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from docgen.document.blocks import Block, Document, Heading, List, ListItem, Paragraph
from docgen.document.inline import LineBreak, Runs, Text, plain
from docgen.place import Place
from docgen.render.readers.letter_signs import is_greeting, is_salutation, is_sentence
from docgen.render.readers.roles import with_roles

LONG_LINE = 60
"""Signs of a line that was broken because the screen was full, not because the writer wanted a new line."""

_ITEM = re.compile(r"^\s*(?:([-*•–·▪◦])|(\d{1,2}|[a-z])[.)])\s+(?=\S)")
_RULE = re.compile(r"^\s*[-=_*~]{4,}\s*$")
_MOST_HEADING = 10  # words


@dataclass(frozen=True)
class _Line:
    number: int
    text: str


def read_text(text: str, path: str) -> Document:
    """Return a plain text letter as a Document; each block knows its line."""
    lines = [_Line(number, line.rstrip()) for number, line in enumerate(text.split("\n"), start=1)]
    blocks = with_roles([block for group in _groups(lines) for block in _blocks(group, path)])
    first = next((plain(block.runs) for block in blocks if isinstance(block, Heading)), "")
    return Document(first or PurePath(path).stem, blocks, source_path=path)


def _groups(lines: list[_Line]) -> Iterator[list[_Line]]:
    group: list[_Line] = []
    for line in [*lines, _Line(0, "")]:
        if line.text.strip() and not _RULE.match(line.text) and line.text != "\f":
            group.append(line)
        elif group:
            yield group
            group = []


def _blocks(group: list[_Line], path: str) -> Iterator[Block]:
    if _ITEM.match(group[0].text) or any(_ITEM.match(line.text) for line in group[1:]):
        yield from _with_items(group, path)
        return
    yield from _prose(group, path)


def _prose(group: list[_Line], path: str) -> Iterator[Block]:
    """Yield salutation, heading, text and closing that follow each other without a blank line."""
    rest = group
    if len(rest) > 1 and is_salutation(rest[0].text.strip()):
        yield _paragraph(rest[:1], path)
        rest = rest[1:]
    if len(rest) > 1 and _heads(rest[0].text.strip(), rest[1].text.strip()):
        yield Heading(2, _runs(rest[:1]), Place(path, rest[0].number))
        rest = rest[1:]
    greeting = next((index for index, line in enumerate(rest) if is_greeting(line.text.strip())), None)
    if greeting:
        yield _paragraph(rest[:greeting], path)
        rest = rest[greeting:]
    yield _paragraph(rest, path)


def _heads(line: str, after: str) -> bool:
    short = len(line.split()) <= _MOST_HEADING and not line.endswith((".", "!", ",", ";", ":"))
    return short and is_sentence(after) and (line.endswith("?") or line.isupper())


def _with_items(group: list[_Line], path: str) -> Iterator[Block]:
    items: list[list[_Line]] = []
    before: list[_Line] = []
    ordered = False
    for line in group:
        found = _ITEM.match(line.text)
        if found:
            ordered = ordered or found.group(2) is not None
            items.append([_Line(line.number, line.text[found.end() :])])
        elif items:
            items[-1].append(line)
        else:
            before.append(line)
    if before:
        yield from _prose(before, path)
    entries = tuple(ListItem(_runs(item, runs_on=True), Place(path, item[0].number)) for item in items)
    yield List(entries, ordered, Place(path, items[0][0].number))


def _paragraph(lines: list[_Line], path: str) -> Paragraph:
    return Paragraph(_runs(lines), Place(path, lines[0].number))


def _runs(lines: list[_Line], *, runs_on: bool = False) -> Runs:
    """Return lines as one stretch: joined where the text runs on, with line breaks where it does not."""
    texts = [line.text.strip() for line in lines]
    runs_on = runs_on or any(is_sentence(text) for text in texts)
    runs_on = runs_on or any(len(text) >= LONG_LINE for text in texts[:-1])
    result: list[Text | LineBreak] = []
    for number, line in enumerate(lines):
        if number and not runs_on:
            result.append(LineBreak())
        lead = " " if number and runs_on else ""
        result.append(Text(lead + texts[number], line=line.number))
    return tuple(result)
