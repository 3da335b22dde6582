"""What the body of one Word file needs while it is built: lists, pictures, pages, names of passages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from docgen.document.role import Role
from docgen.writers.wordml.markup import paragraph

FIRST_NUMBER = 101
"""First number for the ordered lists of a document; the house style has its own below it."""

AFTER_BOX = 160
"""Space between a box or a table and what follows, in twips."""

_MOST_NAME = 40  # signs of a bookmark's name; Word's limit


@dataclass
class Flow:
    """The state of one body.

    Attributes:
        lists: Ids of the lists of the house style by their mark.
        numbers: Ids of the ordered lists, each of which starts at 1.
        pictures: PNG file and the address it opens, by the id of the picture's relationship.
        keeps: Whether the block at hand must stay on the page of the next one.
        breaks: Whether the next paragraph starts a new page.
        gap: Space before the next paragraph, in twips.
        after_table: Whether a table was the last thing written; Word joins tables that touch.
    """

    lists: dict[str, int]
    numbers: list[int] = field(default_factory=list)
    pictures: dict[str, tuple[bytes, str]] = field(default_factory=dict)
    keeps: bool = False
    breaks: bool = False
    gap: int = 0
    after_table: bool = False
    _passages: int = 0

    def paragraph(self, style: str, content: str, *properties: str) -> str:
        """Return the next paragraph, on a new page or with extra space where that is due."""
        due = []
        if self.breaks:
            due.append("<w:pageBreakBefore/>")
        if self.gap:
            due.append(f'<w:spacing w:before="{self.gap}"/>')
        if self.keeps and "<w:keepNext/>" not in properties:
            due.append("<w:keepNext/>")
        self.breaks, self.gap, self.after_table = False, 0, False
        return paragraph(style, content, *due, *properties)

    def new_list(self) -> int:
        """Return the id for an ordered list that starts at 1."""
        self.numbers.append(FIRST_NUMBER + len(self.numbers))
        return self.numbers[-1]

    def picture(self, png: bytes, url: str) -> str:
        """Keep a picture that opens an address, and return the id of its relationship."""
        ident = f"rIdBeeld{len(self.pictures) + 1}"
        self.pictures[ident] = (png, url)
        return ident

    def passage(self, role: Role, name: str, content: str) -> str:
        """Return content between marks that say which passage it is, invisible in Word.

        So a reader of the file knows where one passage ends and which explanation belongs to it.
        """
        self._passages += 1
        ident = f"_{role}_{self._passages}_{re.sub('[^A-Za-z0-9]', '_', name)}".rstrip("_")[:_MOST_NAME]
        start = f'<w:bookmarkStart w:id="{self._passages}" w:name="{ident}"/>'
        return f'{start}{content}<w:bookmarkEnd w:id="{self._passages}"/>'


def link_of(ident: str) -> str:
    """Return the id of the relationship with the address that a picture opens."""
    return ident.replace("Beeld", "Adres")
