"""The font of an office: may it go along, can everybody read it, what is it called."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from docgen.message import Message, message
from docgen.writers.typeface import MM_PER_POINT

LEAST_X_HEIGHT_MM = 1.95
"""Height of a small letter without a stick, such as x; people read by it, not by the points of a font."""

NEEDED = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    "áàâäãåçéèêëíìîïñóòôöõøúùûüýÿßæœÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØÚÙÛÜÝÆŒ"
    " .,;:!?()[]'\"-–—/%&@+*=€§°×•…‘’“”„\xa0"
)
"""Signs of Dutch letters and of names with accents."""

NAMES = "łŁśŚżŻźŹćĆńŃęĘąĄşŞğĞıİčČšŠžŽřŘěĚůŮőŐűŰțȚșȘăĂđĐāēīū"
"""Letters in the names of many tenants: Polish, Turkish, Czech, Hungarian, Romanian, Croatian, Baltic."""

_RESTRICTED, _PICTURES_ONLY, _USAGE = 0x2, 0x200, 0xF  # OpenType, table OS/2, field fsType
_EDITABLE = (0x0, 0x8)
_WITH_X_HEIGHT = 2  # version of the table OS/2 that tells how high an x is


@dataclass(frozen=True, slots=True)
class FontFile:
    """What a font file says of itself.

    Attributes:
        family: Name of its family, as Word lists it.
        x_height: Height of an x as a share of the letter size.
        signs: Codes of the characters it has.
        is_variable: Whether it holds a range of weights instead of one.
        has_curves: Whether its letters are drawn as in TrueType; Word puts no other font in a file.
        usage: What its maker allows; the field fsType of table OS/2.
    """

    family: str
    x_height: float
    signs: frozenset[int]
    is_variable: bool
    has_curves: bool
    usage: int

    @property
    def may_be_in_pdf(self) -> bool:
        """Return whether the maker allows that the font stands in a file to read and to print."""
        return self.usage & _USAGE != _RESTRICTED and not self.usage & _PICTURES_ONLY

    @property
    def may_be_in_word(self) -> bool:
        """Return whether the font can and may stand in a file that people change."""
        return self.has_curves and self.may_be_in_pdf and self.usage & _USAGE in _EDITABLE

    def lacks(self, text: str) -> str:
        """Return the characters of a text that it does not have."""
        return "".join(char for char in text if ord(char) not in self.signs)

    def x_height_mm(self, points: float) -> float:
        """Return how high an x is in print."""
        return self.x_height * points * MM_PER_POINT

    def least_points(self) -> float:
        """Return the smallest letter size, in half points, that is easy to read."""
        exact = LEAST_X_HEIGHT_MM / (self.x_height * MM_PER_POINT)
        return -(-exact * 2 // 1) / 2


class BadFontError(Exception):
    """A file that is no font, or one that no program can read."""


def font_file(path: Path) -> FontFile:
    """Return what a font says of itself; read once for each change of the file.

    Raises:
        BadFontError: It is not one font, or it is damaged.
    """
    return _read(path, path.stat().st_mtime_ns)


def font_complaint(font: FontFile) -> Message | None:
    """Return why a font may not be used at all, or nothing."""
    if font.is_variable:
        return message("This is a variable font: one file for all weights. Give a file for each weight.")
    if not font.may_be_in_pdf:
        return message("The maker of this font does not allow that it goes along in a file.")
    return None


def missing_signs(font: FontFile) -> Iterator[Message]:
    """Yield what a font lacks; another font prints it, so that a letter can always be made."""
    if lacks := font.lacks(NEEDED):
        yield message("This font lacks signs that Dutch letters have: {signs}", signs=" ".join(lacks))
    if lacks := font.lacks(NAMES):
        yield message("This font lacks letters of the names of many people: {signs}", signs=" ".join(lacks))


@lru_cache(maxsize=16)
def _read(path: Path, _changed: int) -> FontFile:
    from fontTools.ttLib import TTFont

    try:
        with TTFont(io.BytesIO(path.read_bytes()), lazy=True) as font:
            os2, units = font["OS/2"], font["head"].unitsPerEm
            signs = frozenset(font.getBestCmap())
            height = os2.sxHeight if os2.version >= _WITH_X_HEIGHT else 0
            height = height or _drawn_height(font)
            font["name"].names  # noqa: B018 - a damaged table shows itself when it is read
            return FontFile(
                str(font["name"].getDebugName(1) or font["name"].getDebugName(16) or ""),
                height / units,
                signs,
                "fvar" in font,
                "glyf" in font,
                os2.fsType,
            )
    except Exception as error:  # fontTools raises errors of many kinds on a damaged file
        raise BadFontError from error


def _drawn_height(font: object) -> float:
    """Return the height of the x as it is drawn."""
    from fontTools.pens.boundsPen import BoundsPen

    glyphs = font.getGlyphSet()  # type: ignore[attr-defined]
    pen = BoundsPen(glyphs)
    glyphs[font.getBestCmap()[ord("x")]].draw(pen)  # type: ignore[attr-defined]
    return float(pen.bounds[3])
