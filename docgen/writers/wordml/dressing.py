"""The looks of an office in the Word file of its house style.

docgen's own Word file holds docgen's own colours, font, sizes, margins and room for the letterhead. Where
those still stand, those of `stijl.toml` take their place; what a person changed in Word stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict
from functools import lru_cache
from html import escape

from docgen.render.package import MAIN
from docgen.writers.style import load_style
from docgen.writers.tokens import WORD_FAMILY, HouseStyle
from docgen.writers.wordml.fonts import with_fonts
from docgen.writers.wordml.letterhead_logo import with_logo
from docgen.writers.wordml.markup import twips

Parts = Mapping[str, bytes]

_STYLES = "word/styles.xml"
_COLOURED = re.compile(r"word/(?:styles|numbering|theme|theme/theme\d+)\.xml")
_NAMED = re.compile(r"word/(?:styles|numbering|document|header\d*|footer\d*|theme|theme/theme\d+)\.xml")
_MARGINS = re.compile(r"<w:pgMar [^>]*>")
_POINTS_MM = 72 / 25.4
_SENDER_POINTS = 37  # name and line of the sender in docgen's own file
_SPACE_POINTS = 185  # room below them, to the text
_LINE_END, _CARD_END = 9072, 5400  # twips: right end of a line, and of the lines in a signature card
_HEAD_POINTS = 20  # room below the sender where no address stands


def dressed(parts: Parts, style: HouseStyle) -> dict[str, bytes]:
    """Return the parts of a house style for Word with the looks of an office.

    Args:
        parts: As they stand in the file, tags and all.
        style: The house style.
    """
    own = own_style()
    result = dict(parts)
    if style.kleuren != own.kleuren:
        result = _coloured(result, style, own)
    if style.letter.in_word != WORD_FAMILY:
        result = with_fonts(_renamed(result, style.letter.in_word), style.letter)
    result = _measured(result, style, own)
    return with_logo(result, style.logo) if style.logo is not None and style.logo.word else result


@lru_cache(maxsize=1)
def own_style() -> HouseStyle:
    """Return the style that docgen's own Word file is made with."""
    return load_style()


def _coloured(parts: dict[str, bytes], style: HouseStyle, own: HouseStyle) -> dict[str, bytes]:
    before, after = asdict(own.kleuren), asdict(style.kleuren)
    changes = {before[name][1:].upper(): after[name][1:].upper() for name in before}
    pattern = re.compile("|".join(map(re.escape, changes)))
    return {
        name: pattern.sub(lambda found: changes[found.group()], data.decode()).encode()
        if _COLOURED.fullmatch(name)
        else data
        for name, data in parts.items()
    }


def _renamed(parts: dict[str, bytes], family: str) -> dict[str, bytes]:
    before, after = f'"{WORD_FAMILY}"'.encode(), f'"{escape(family)}"'.encode()
    return {
        name: data.replace(before, after) if _NAMED.fullmatch(name) else data for name, data in parts.items()
    }


def _measured(parts: dict[str, bytes], style: HouseStyle, own: HouseStyle) -> dict[str, bytes]:
    """Return the parts with the sizes of letters and the margins of an office."""
    result = dict(parts)
    sizes = {_half(before): _half(after) for before, after in _sizes(style, own) if before != after}
    spots = {before: after for before, after in _spots(style, own) if before != after}
    if sizes or spots:
        text = result[_STYLES].decode()
        text = re.sub(
            r'(<w:sz(?:Cs)? w:val=")(\d+)(")', lambda one: one[1] + sizes.get(one[2], one[2]) + one[3], text
        )
        text = re.sub(
            r'(w:(?:pos|line)=")(\d+)(")', lambda one: one[1] + spots.get(one[2], one[2]) + one[3], text
        )
        result[_STYLES] = text.encode()
    if style.marges != own.marges and MAIN in result:
        result[MAIN] = _MARGINS.sub(
            lambda found: _edges(found.group(), style, own), result[MAIN].decode()
        ).encode()
    return result


def _sizes(style: HouseStyle, own: HouseStyle) -> list[tuple[float, float]]:
    names = ("tekst_pt", "krap_pt", "titel_pt", "kop_pt", "klein_pt")
    return [(getattr(own.letter, name), getattr(style.letter, name)) for name in names]


def _spots(style: HouseStyle, own: HouseStyle) -> list[tuple[str, str]]:
    """Return places that follow from the margins: ends of lines, and the room above the text of a letter."""
    wider = twips(sum(own.marges.sides) - sum(style.marges.sides))
    ends = [(place, place + wider) for place in (_LINE_END, _CARD_END)]
    top = own.marges.briefhoofd_mm - style.marges.briefhoofd_mm
    top += style.venster.bereik_mm[3] - own.venster.bereik_mm[3]
    room = max(_SPACE_POINTS + top * _POINTS_MM, _SENDER_POINTS)
    logo = style.logo.hoogte_mm * _POINTS_MM if style.logo and style.logo.word else 0
    head = _HEAD_POINTS + max(logo - _SENDER_POINTS, 0)
    spots = [*ends, (_SPACE_POINTS * 20, round(room * 20)), (_HEAD_POINTS * 20, round(head * 20))]
    return [(str(before), str(after)) for before, after in spots]


def _half(points: float) -> str:
    return str(round(points * 2))


def _edges(element: str, style: HouseStyle, own: HouseStyle) -> str:
    """Return the margins of a page, those that nobody changed in Word as in the style."""
    for edge, name in (
        ("left", "links_mm"),
        ("right", "rechts_mm"),
        ("top", "boven_mm"),
        ("header", "briefhoofd_mm"),
    ):
        before, after = (twips(getattr(one.marges, name)) for one in (own, style))
        element = element.replace(f'w:{edge}="{before}"', f'w:{edge}="{after}"')
    down = twips(style.marges.onder_mm - own.marges.onder_mm)
    return re.sub(r'w:bottom="1020"', f'w:bottom="{1020 + down}"', element)
