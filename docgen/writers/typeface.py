"""What a font can print, and how wide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

MM_PER_POINT = 25.4 / 72


@dataclass(frozen=True)
class Typeface:
    """A font file as a table of characters and widths.

    Attributes:
        widths: Advance width of each character the font has, in units of the font.
        units: Units in one em.
    """

    widths: dict[int, int]
    units: int

    def lacks(self, text: str) -> list[str]:
        """Return the characters of a text that the font cannot print, each once."""
        return [char for char in dict.fromkeys(text) if ord(char) not in self.widths]

    def joined(self, others: Iterable[Typeface]) -> Typeface:
        """Return this font with the characters that only other fonts have."""
        widths: dict[int, int] = {}
        for other in others:
            scale = self.units / other.units
            widths |= {code: round(width * scale) for code, width in other.widths.items()}
        return Typeface(widths | self.widths, self.units)

    def width_mm(self, text: str, size_pt: float) -> float:
        """Return the width of a text on one line, without kerning."""
        units = sum(self.widths.get(ord(char), self.units) for char in text)
        return units / self.units * size_pt * MM_PER_POINT

    def lines(self, text: str, size_pt: float, width_mm: float) -> int:
        """Return how many lines a text takes; it breaks at spaces only."""
        lines, used, space = 1, 0.0, self.width_mm(" ", size_pt)
        for word in text.split(" "):
            width = self.width_mm(word, size_pt)
            if used and used + space + width > width_mm:
                lines, used = lines + 1, width
            else:
                used += width + (space if used else 0.0)
        return lines


@lru_cache(maxsize=16)
def load_typeface(path: Path) -> Typeface:
    """Return the font of a file; read once a process."""
    from fontTools.ttLib import TTFont

    with TTFont(path) as font:
        widths = font["hmtx"].metrics
        characters = {code: widths[name][0] for code, name in font.getBestCmap().items()}
        return Typeface(characters, font["head"].unitsPerEm)
