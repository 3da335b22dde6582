"""The signs of a Word file, each with the text element it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from docgen.document.inline import Inline, LineBreak
from docgen.render.readers.docx_styles import Styles
from docgen.render.readers.docx_text import MC, ParagraphText
from docgen.render.xml_part import Element, W

SOFT_HYPHEN = "\u00ad"
_KEPT_FIELDS = frozenset({"HYPERLINK"})
"""Fields whose text was typed by a person; Word makes the text of the others."""


@dataclass(frozen=True, slots=True)
class Atom:
    """One character of a Word file.

    Attributes:
        text: The character, or what the reader sees in its place.
        node: The element it stands in; `None` between two paragraphs.
        is_typed: Whether it stands in a text element, and no field of Word fills it in.
    """

    text: str
    node: Element | None
    is_typed: bool


def atoms_of(root: Element, styles: Styles) -> Iterator[Atom]:
    """Yield the characters of a part as the reader meets them; paragraphs end in a newline."""
    reader = _Traced(styles)
    for paragraph in root.iter(f"{W}p"):
        if next(paragraph.iterancestors(f"{MC}Fallback"), None) is None:
            reader.atoms.clear()
            reader.runs(paragraph)
            yield from reader.atoms
            yield Atom("\n", None, is_typed=False)


class _Traced(ParagraphText):
    """Reads paragraphs as letters are read, and keeps where each character came from."""

    def __init__(self, styles: Styles) -> None:
        super().__init__(styles)
        self.atoms: list[Atom] = []

    def _content(self, node: Element, strong: bool) -> Iterator[Inline]:
        for inline in super()._content(node, strong):
            if node.tag == f"{W}t":
                typed = not self._in_made_field()
                self.atoms.extend(Atom(sign, node, typed) for sign in node.text)
            else:
                text = "\n" if isinstance(inline, LineBreak) else inline.text
                self.atoms.extend(Atom(sign, node, is_typed=False) for sign in text)
            yield inline

    def _in_made_field(self) -> bool:
        names = (instruction.split()[:1] for instruction, _ in self._fields.stack)
        return any(not name or name[0].upper() not in _KEPT_FIELDS for name in names)
