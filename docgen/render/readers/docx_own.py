"""Paragraphs in docgen's own styles become the blocks they were made from; others become plain blocks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from docgen.document.blocks import Block, Heading, List, ListItem, Paragraph, Section, Sender
from docgen.document.inline import Runs, Text
from docgen.document.role import Role
from docgen.place import NOWHERE
from docgen.render.readers.docx_boxes import BOXES
from docgen.render.readers.pieces import Item, PassageEnd, PassageStart, Piece, spaced

HOUSE_STYLES = frozenset({"In het kort", "Tijdlijn", "Wettekst", "Handtekening"})
"""Styles that only docgen's house style has together."""

_SECTIONS = {"Samenvatting": Role.SAMENVATTING, "Wettekst": Role.WETTEKST, "Uitleg": Role.UITLEG}
_PARAGRAPHS = {
    "onderwerp": Role.ONDERWERP,
    "aanhef": Role.AANHEF,
    "salutation": Role.AANHEF,
    "slot": Role.SLOT,
    "closing": Role.SLOT,
    "signature": Role.SLOT,
    "citaat": Role.CITAAT,
    "quote": Role.CITAAT,
    "intense quote": Role.CITAAT,
}
_ROLE_STYLES = {*BOXES, *_SECTIONS, "Onderwerp", "Aanhef", "Slot"}
_ARTICLE = re.compile(r"^(\d+)\. ")
_MAX_LEVEL = 6


def is_own(styles: Iterable[str], items: Sequence[Item]) -> bool:
    """Return whether a file was made with docgen's house style, and its styles are in use."""
    if not set(styles) >= HOUSE_STYLES:
        return False
    return any(isinstance(item, Piece) and item.style in _ROLE_STYLES for item in items)


def assembled(items: Sequence[Item], *, own: bool) -> tuple[Block, ...]:
    """Return the blocks of a file.

    Args:
        items: In reading order.
        own: Whether the file has docgen's house style.
    """
    blocks: list[Block] = []
    index = 0
    while index < len(items):
        block, index = _next(items, index, own)
        if block is not None:
            blocks.append(block)
    return tuple(blocks)


def _next(items: Sequence[Item], index: int, own: bool) -> tuple[Block | None, int]:
    item = items[index]
    if isinstance(item, PassageStart):
        end = _end(items, index)
        return _section(item, items[index + 1 : end], own), end + 1
    if isinstance(item, PassageEnd):
        return None, index + 1
    if not isinstance(item, Piece):
        return item, index + 1
    return _of_pieces(items, index, item, own)


def _of_pieces(items: Sequence[Item], index: int, item: Piece, own: bool) -> tuple[Block, int]:
    if own and item.style in BOXES:
        styles, make = BOXES[item.style]
        taken = _taken(items, index, lambda piece: piece.style in styles)
        return make(taken), index + len(taken)
    base = item.style.removesuffix(" kop").removesuffix(" lijst")
    if own and base in _SECTIONS:
        taken = _taken(items, index, lambda piece: piece.style.startswith(base))
        return _section(PassageStart("", str(_SECTIONS[base]), ""), taken, own), index + len(taken)
    if item.list_id and not item.level:
        return _list(_taken(items, index, lambda piece: _same_list(piece, item)), index)
    return _single(item, own), index + 1


def _taken(items: Sequence[Item], index: int, belongs: Callable[[Piece], bool]) -> list[Piece]:
    taken: list[Piece] = []
    for item in items[index:]:
        if not isinstance(item, Piece) or not belongs(item):
            break
        taken.append(item)
    return taken


def _same_list(piece: Piece, first: Piece) -> bool:
    return (piece.list_id, piece.style, piece.level) == (first.list_id, first.style, 0)


def _list(taken: list[Piece], index: int) -> tuple[Block, int]:
    entries = tuple(ListItem(spaced(piece.runs), piece.place) for piece in taken)
    ordered = _is_number_form(taken[0].list_form)
    return List(entries, ordered, taken[0].place), index + len(taken)


def _is_number_form(form: str) -> bool:
    """Return whether items are counted (`decimal`, `lowerLetter`); a mark is one sign, such as `•` or `o`."""
    return len(form) > 1 and form.isalpha()


def _single(piece: Piece, own: bool) -> Block:
    runs = spaced(piece.runs)
    if own and piece.style == "Afzender":
        return Sender(runs, (), piece.place)
    if piece.level:
        runs, number = without_number(runs) if own else (runs, "")
        return Heading(min(piece.level, _MAX_LEVEL), runs, piece.place, number)
    return Paragraph(runs, piece.place, _PARAGRAPHS.get(piece.style.lower(), Role.ALINEA))


def without_number(runs: Runs) -> tuple[Runs, str]:
    """Return the words of a heading and the number of the article before them, if any."""
    first = runs[0] if runs else None
    found = _ARTICLE.match(first.text) if isinstance(first, Text) else None
    if found is None or not isinstance(first, Text):
        return runs, ""
    rest = replace(first, text=first.text[found.end() :])
    return ((rest, *runs[1:]) if rest.text else runs[1:]), found.group(1)


def _end(items: Sequence[Item], start: int) -> int:
    opened = items[start]
    if isinstance(opened, PassageStart):
        for index in range(start + 1, len(items)):
            item = items[index]
            if isinstance(item, PassageEnd) and item.ident == opened.ident:
                return index
    return len(items)


def _section(start: PassageStart, inside: Sequence[Item], own: bool) -> Section:
    title: Runs = ()
    first = inside[0] if inside else None
    if isinstance(first, Piece) and first.style.endswith(" kop"):
        title, inside = spaced(first.runs), inside[1:]
    plainly = [
        replace(item, style="")
        if isinstance(item, Piece) and not item.level and item.style not in BOXES
        else item
        for item in inside
    ]
    place = first.place if isinstance(first, Piece) else NOWHERE
    return Section(Role(start.role), assembled(plainly, own=own), place, start.name, "", title)
