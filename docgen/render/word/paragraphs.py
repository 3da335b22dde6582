"""The paragraphs of a Word template, counted as a person counts them: those with words, from 1."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from docgen.render.xml_part import Element, W, parse_part

NUMBER = f"{W}rsidR"
"""Attribute of a paragraph that carries its number through filling in, as eight hexadecimal digits."""

_KINDS = {"header": "header", "footer": "footer", "footnotes": "footnote", "endnotes": "endnote"}
_TEXT = {f"{W}t", f"{W}delText"}
_IN_TEXT = re.compile(r"(?:table \d+, row \d+, cell \d+, )?paragraph (\d+)")
_BLANK = {f"{W}tab", f"{W}br", f"{W}cr"}


@dataclass(frozen=True)
class NumberedParagraph:
    """One paragraph of one part.

    Attributes:
        part: Name of the part in the file.
        number: Counted from 1 within the part.
        text: All its words; a tab or a line break is a space.
        element: The paragraph itself.
    """

    part: str
    number: int
    text: str
    element: Element

    @property
    def place(self) -> str:
        """Where it stands, for a person."""
        return place_in(self.part, self.number, self.element)


def place_in(part: str, number: int, node: Element | None = None) -> str:
    """Return `paragraph 3`, `header, paragraph 1` or `table 1, row 2, cell 1, paragraph 9`.

    Args:
        part: Name of the part in the file.
        number: Number of the paragraph.
        node: What stands there; for the table that it is in.
    """
    words = [kind_of(part), "" if node is None else _cell_of(node), f"paragraph {number}"]
    return ", ".join(word for word in words if word)


def _cell_of(node: Element) -> str:
    """Return `table 1, row 2, cell 3` of what stands in a table, the innermost one; else nothing."""
    cell = node if node.tag == f"{W}tc" else next(node.iterancestors(f"{W}tc"), None)
    row = None if cell is None else next(cell.iterancestors(f"{W}tr"), None)
    table = None if row is None else next(row.iterancestors(f"{W}tbl"), None)
    if cell is None or row is None or table is None:
        return ""
    tables, rows, cells = (
        _nth(table, node.getroottree().iter(f"{W}tbl")),
        _nth(row, (one for one in table.iter(f"{W}tr") if next(one.iterancestors(f"{W}tbl")) is table)),
        _nth(cell, (one for one in row.iter(f"{W}tc") if next(one.iterancestors(f"{W}tr")) is row)),
    )
    return f"table {tables}, row {rows}, cell {cells}"


def _nth(node: Element, among: Iterable[Element]) -> int:
    return next(number for number, one in enumerate(among, start=1) if one is node)


def number_in_text(place: str) -> int | None:
    """Return the number of the paragraph that `place_in` names, if it stands in the text itself."""
    found = _IN_TEXT.fullmatch(place)
    return int(found[1]) if found else None


def kind_of(part: str) -> str:
    """Return `header`, `footer`, `footnote`, `endnote`, or nothing for the text itself."""
    name = part.rpartition("/")[2].removesuffix(".xml").rstrip("0123456789")
    return _KINDS.get(name, "" if name == "document" else name)


def is_fillable(part: str) -> bool:
    """Return whether docxtpl fills in tags in a part."""
    folder, _, name = part.rpartition("/")
    return (
        folder == "word"
        and name.endswith(".xml")
        and (name in {"document.xml", "footnotes.xml"} or name.startswith(("header", "footer")))
    )


def paragraphs_of(part: str, root: Element) -> Iterator[NumberedParagraph]:
    """Yield the paragraphs of a part that have words."""
    number = 0
    for element in root.iter(f"{W}p"):
        text = own_text(element)
        if text.strip():
            number += 1
            yield NumberedParagraph(part, number, text, element)


def own_text(element: Element) -> str:
    """Return the words of a paragraph, without those of a text box that hangs on it."""
    words: list[str] = []
    for node in element.iter():
        if node.tag in _TEXT or node.tag in _BLANK:
            owner = next(node.iterancestors(f"{W}p"), None)
            if owner is element:
                words.append(node.text or "" if node.tag in _TEXT else " ")
    return "".join(words)


def fillable_roots(parts: Mapping[str, bytes]) -> dict[str, Element]:
    """Return the parts in which tags are filled in, as trees."""
    return {name: parse_part(data) for name, data in sorted(parts.items()) if is_fillable(name)}
