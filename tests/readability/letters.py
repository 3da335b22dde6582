"""Documents from short notations, for the tests of the reading gate."""

from __future__ import annotations

import re

from docgen.document.blocks import Block, Document, Heading, List, ListItem, Paragraph, Section
from docgen.document.inline import Runs, Text
from docgen.document.role import Role
from docgen.place import Place

_SECTION = re.compile(r"^::: *(wettekst|uitleg|citaat|samenvatting) *(\S*)\n(.*?)\n:::$", re.DOTALL)


def letter(text: str, path: str = "brief.md") -> Document:
    """Return a document: blank lines part blocks; `# ` a heading, `- ` an item, `::: role name` a section."""
    blocks: list[Block] = []
    line = 1
    for part in _parts(text):
        blocks.append(_block(part, Place(path, line)))
        line += part.count("\n") + 2
    return Document("Brief", tuple(blocks), source_path=path)


def _parts(text: str) -> list[str]:
    joined = re.sub(
        r":::.*?\n:::", lambda match: match.group().replace("\n\n", "\n\r\n"), text, flags=re.DOTALL
    )
    return [part.replace("\r", "") for part in joined.split("\n\n") if part.strip()]


def _block(part: str, place: Place) -> Block:
    section = _SECTION.match(part)
    if section is not None:
        role, name, body = section.groups()
        blocks = tuple(_block(inner, place) for inner in _parts(body))
        return Section(Role(role), blocks, place, name=name)
    if part.startswith("# "):
        return Heading(1, runs(part[2:], place), place)
    if part.startswith("- "):
        items = tuple(ListItem(runs(item[2:], place), place) for item in part.split("\n"))
        return List(items, place=place)
    return Paragraph(runs(part, place), place)


def runs(text: str, place: Place) -> Runs:
    """Return runs; `**x**` is bold and `{field=value}` comes from the case."""
    found = []
    for piece in re.split(r"(\*\*.+?\*\*|\{[\w.]+=[^}]*\})", text):
        if piece.startswith("**"):
            found.append(Text(piece[2:-2], strong=True, line=place.line))
        elif piece.startswith("{"):
            field, _, value = piece[1:-1].partition("=")
            found.append(Text(value, field=field, line=place.line))
        elif piece:
            found.append(Text(piece, line=place.line))
    return tuple(found)
