"""Tags of a template as signs that Markdown and Word take for words, and as tags again at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from typing import Literal

from docgen.document.form import FILLED_SLOT, SLOT, VALUE_CLOSE, slot

Level = Literal["", "p", "tr"]
"""What a tag takes away with it: nothing, its paragraph, its row."""

ARTICLE = "artikel"
"""Field of the sign before the heading of an article, where Word counts."""

_INLINE = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})")
_FILTER = re.compile(r"\|\s*(\w+)")
_SAMPLES = {
    "bedrag": "€ 12.345,67",
    "dag": "24 september",
    "dagdatum": "donderdag 24 september 2026",
    "datum": "24 september 2026",
    "iban": "NL00 BANK 0123 4567 89",
    "length": "2",
    "percentage": "12,5%",
    "telefoon": "012 345 67 89",
    "tijd": "10.00 uur",
}
_USUAL = "Een naam of een woord"
"""Text as wide as a value: it only decides how wide columns are."""


@dataclass
class Tokens:
    """The tags met so far; a sign holds the number of its tag.

    Attributes:
        tags: Each tag as Word gets it.
        values: For each the text that stands for it, its field and its line, as `MarkedText` wants them.
    """

    tags: list[str] = field(default_factory=list)
    values: list[tuple[str, str, int]] = field(default_factory=list)

    def tag(self, inside: str, level: Level = "") -> str:
        """Return the sign for a tag such as `if huurder`."""
        start = f"{{%{level} " if level else "{% "
        return self._add(f"{start}{inside} %}}", "", level or "tag")

    def article(self) -> str:
        """Return the sign where Word puts the number of an article."""
        return self._add("", "", ARTICLE)

    def words(self, text: str) -> str:
        """Return a line with a sign for each tag in it."""
        return "".join(self._token(one) for one in _INLINE.split(text))

    def _token(self, piece: str) -> str:
        if piece.startswith("{%"):
            return self.tag(piece[2:-2].strip())
        if not piece.startswith("{{"):
            return piece
        inside = piece[2:-2].strip()
        filters = _FILTER.findall(inside)
        sample = next((_SAMPLES[one] for one in filters if one in _SAMPLES), _USUAL)
        return self._add(f"{{{{ {inside} }}}}", sample, "waarde")

    def _add(self, tag: str, sample: str, kind: str) -> str:
        number = len(self.tags)
        self.tags.append(tag)
        self.values.append((f"{slot(number)}{sample}{VALUE_CLOSE}", f"{kind} {number}", 0))
        return slot(number)

    def marked(self, sign: str) -> str:
        """Return the text that a sign stands for, which goes through Word and becomes the tag again."""
        return self.values[number_of(sign)][0]

    def restored(self, xml: bytes) -> bytes:
        """Return a part of a Word file with its tags instead of signs."""

        def tag(found: re.Match[str]) -> str:
            return escape(self.tags[int(found[1])], quote=False)

        return FILLED_SLOT.sub(tag, xml.decode()).encode()


def number_of(sign: str) -> int:
    """Return the number of the tag that a text begins with the sign of.

    Raises:
        ValueError: It begins with something else.
    """
    found = SLOT.match(sign)
    if found is None:
        raise ValueError(sign)
    return int(found[1])
