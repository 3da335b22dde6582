"""A plain text file as a Document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from docgen.document.blocks import Align, Block, Document, Heading, List, ListItem, Paragraph, Section, Table
from docgen.document.inline import plain
from docgen.document.role import Role
from docgen.place import Place
from docgen.render.readers.letter_signs import (
    is_greeting,
    is_label_line,
    is_salutation,
    is_sentence,
    is_subject,
)
from docgen.render.readers.roles import layout_of, with_roles
from docgen.render.readers.text_lines import (
    TextLine,
    columns_in,
    is_column_rule,
    lines_of_text,
    place_of,
    rows_in,
    runs_of_cell,
    runs_of_lines,
)
from docgen.render.readers.text_own import is_own, read_own

_ITEM = re.compile(r"^\s*(?:([-*•–·▪◦])|(\d{1,2}|[a-z])[.)])\s+(?=\S)")
_RULE = re.compile(r"^\s*[-=_*~]{4,}\s*$")
_DASHES = re.compile(r"^--$")  # RFC 3676, par. 4.3: two dashes and a space stand above a signature
_WROTE = re.compile(r"^(op|on)\b.{6,120}\b(schreef|wrote)\b.{0,80}:$", re.IGNORECASE)
_MOST_HEADING = 10  # words
_LEAST_ROWS = 3
_MOST_COLUMNS = 30
_NEARLY = 2  # signs that a line of dashes may be longer or shorter than the title above it


def read_text(text: str, path: str) -> Document:
    """Return a plain text letter as a Document; each block knows its line."""
    lines = lines_of_text(text)
    blocks = with_roles(read_own(lines, path) if is_own(lines) else list(_read(lines, path)))
    first = next((plain(block.runs) for block in blocks if isinstance(block, Heading)), "")
    return Document(first or PurePath(path).stem, blocks, layout_of(blocks), source_path=path)


def _read(lines: list[TextLine], path: str) -> Iterator[Block]:
    """Yield the blocks; what follows the dashes of a mail is its signature."""
    cut = next((at for at, line in enumerate(lines) if _DASHES.match(line.text) and at), len(lines))
    for group, is_title in _groups(lines[:cut]):
        if is_title:
            yield Heading(2, runs_of_lines(group, runs_on=True), place_of(group, path))
        else:
            yield from _blocks(group, path)
    for group, _ in _groups(lines[cut + 1 :]):
        yield Paragraph(runs_of_lines(group), place_of(group, path), Role.SLOT)


def _groups(lines: list[TextLine]) -> Iterator[tuple[list[TextLine], bool]]:
    """Yield lines that stand together, and whether a line of dashes below says that they are a title."""
    group: list[TextLine] = []
    for line in [*lines, TextLine(0, "")]:
        if is_column_rule(line) and group:
            group.append(line)
        elif line.text.strip() and not _RULE.match(line.text) and line.text != "\f":
            if group and _is_quote(line) is not _is_quote(group[-1]):
                yield group, False
                group = []
            group.append(line)
        elif group:
            yield group, len(group) == 1 and _underlines(line, group[0])
            group = []


def _is_quote(line: TextLine) -> bool:
    return line.text.startswith(">")


def _underlines(line: TextLine, title: TextLine) -> bool:
    near = abs(len(line.words) - len(title.words)) <= _NEARLY
    return near and line.words[:1] in {"=", "-"} and not title.words.endswith((".", ",", ";"))


def _blocks(group: list[TextLine], path: str) -> Iterator[Block]:
    if _is_quote(group[0]):
        quoted = Paragraph(runs_of_lines(group), place_of(group, path))
        yield Section(Role.CITAAT, (quoted,), place_of(group, path))
    elif _WROTE.search(group[-1].words):
        yield Paragraph(runs_of_lines(group), place_of(group, path), Role.SLOT)
    elif table := _table(group, path):
        yield table
    elif _ITEM.match(group[0].text) or any(_ITEM.match(line.text) for line in group[1:]):
        yield from _with_items(group, path)
    else:
        yield from _prose(group, path)


def _table(group: list[TextLine], path: str) -> Table | None:
    """Return the table that lines make: facts beside each other, and no sentences."""
    columns = columns_in(group)
    ruled = any(map(is_column_rule, group))
    if not 2 <= len(columns) <= _MOST_COLUMNS or (len(group) < _LEAST_ROWS and not ruled):  # noqa: PLR2004 - one column is no table
        return None
    if any(is_label_line(line.words) or is_subject(line.words) for line in group):
        return None
    if ruled and any(_cuts_a_word(line, start) for line in group for start, _ in columns[1:]):
        return None
    rows = list(rows_in(group, columns))
    if len(rows) < 2:  # noqa: PLR2004 - names of columns and one row
        return None
    texts = [" ".join(line.text for line in cell) for row in rows for cell in row]
    if not ruled and (any(map(is_sentence, texts)) or not all(any(cell for cell in row[1:]) for row in rows)):
        return None
    cells = [tuple(runs_of_cell(cell) for cell in row) for row in rows]
    sides: list[Align] = ["left"] * len(columns)
    return Table(cells[0], tuple(cells[1:]), tuple(sides), place_of(group, path))


def _cuts_a_word(line: TextLine, start: int) -> bool:
    around = line.laid_out[start - 1 : start + 1]
    return len(around) > 1 and not any(sign.isspace() for sign in around)


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
