"""The paragraphs of a Word template, counted as a person counts them: those with words, from 1."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docgen.render.xml_part import Element, W, parse_part

NUMBER = f"{W}rsidR"
"""Attribute of a paragraph that carries its number through filling in, as eight hexadecimal digits."""

_KINDS = {"header": "header", "footer": "footer", "footnotes": "footnote", "endnotes": "endnote"}
_TEXT = {f"{W}t", f"{W}delText"}
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
        return place_in(self.part, self.number)


def place_in(part: str, number: int) -> str:
    """Return `paragraph 3` or `header, paragraph 1`."""
    kind = kind_of(part)
    return f"{kind}, paragraph {number}" if kind else f"paragraph {number}"


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
