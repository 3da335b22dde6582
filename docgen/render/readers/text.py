"""A plain text file as a Document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from docgen.document.blocks import Block, Document, Heading, List, ListItem, Paragraph
from docgen.document.inline import plain
from docgen.place import Place
from docgen.render.readers.letter_signs import is_greeting, is_salutation, is_sentence
from docgen.render.readers.roles import layout_of, with_roles
from docgen.render.readers.text_lines import TextLine, lines_of_text, runs_of_lines
from docgen.render.readers.text_own import is_own, read_own

_ITEM = re.compile(r"^\s*(?:([-*•–·▪◦])|(\d{1,2}|[a-z])[.)])\s+(?=\S)")
_RULE = re.compile(r"^\s*[-=_*~]{4,}\s*$")
_MOST_HEADING = 10  # words


def read_text(text: str, path: str) -> Document:
    """Return a plain text letter as a Document; each block knows its line."""
    lines = lines_of_text(text)
    if is_own(lines):
        blocks = with_roles(read_own(lines, path))
    else:
        blocks = with_roles([block for group in _groups(lines) for block in _blocks(group, path)])
    first = next((plain(block.runs) for block in blocks if isinstance(block, Heading)), "")
    return Document(first or PurePath(path).stem, blocks, layout_of(blocks), source_path=path)


def _groups(lines: list[TextLine]) -> Iterator[list[TextLine]]:
    group: list[TextLine] = []
    for line in [*lines, TextLine(0, "")]:
        if line.text.strip() and not _RULE.match(line.text) and line.text != "\f":
            group.append(line)
        elif group:
            yield group
            group = []


def _blocks(group: list[TextLine], path: str) -> Iterator[Block]:
    if _ITEM.match(group[0].text) or any(_ITEM.match(line.text) for line in group[1:]):
        yield from _with_items(group, path)
        return
    yield from _prose(group, path)


def _prose(group: list[TextLine], path: str) -> Iterator[Block]:
    """Yield salutation, heading, text and closing that follow each other without a blank line."""
    rest = group
    if len(rest) > 1 and is_salutation(rest[0].text.strip()):
        yield _paragraph(rest[:1], path)
        rest = rest[1:]
    if len(rest) > 1 and _heads(rest[0].text.strip(), rest[1].text.strip()):
        yield Heading(2, runs_of_lines(rest[:1]), Place(path, rest[0].number))
        rest = rest[1:]
    greeting = next((index for index, line in enumerate(rest) if is_greeting(line.text.strip())), None)
    if greeting:
        yield _paragraph(rest[:greeting], path)
        rest = rest[greeting:]
    yield _paragraph(rest, path)


def _heads(line: str, after: str) -> bool:
    short = len(line.split()) <= _MOST_HEADING and not line.endswith((".", "!", ",", ";", ":"))
    return short and is_sentence(after) and (line.endswith("?") or line.isupper())


def _with_items(group: list[TextLine], path: str) -> Iterator[Block]:
    items: list[list[TextLine]] = []
    before: list[TextLine] = []
    ordered = False
    for line in group:
        found = _ITEM.match(line.text)
        if found:
            ordered = ordered or found.group(2) is not None
            items.append([TextLine(line.number, line.text[found.end() :])])
        elif items:
            items[-1].append(line)
        else:
            before.append(line)
    if before:
        yield from _prose(before, path)
    entries = tuple(
        ListItem(runs_of_lines(item, runs_on=True), Place(path, item[0].number)) for item in items
    )
    yield List(entries, ordered, Place(path, items[0][0].number))


def _paragraph(lines: list[TextLine], path: str) -> Paragraph:
    return Paragraph(runs_of_lines(lines), Place(path, lines[0].number))
