"""A house style in larger letters, for a page that young readers get."""

from __future__ import annotations

from dataclasses import replace

from docgen.writers.tokens import HouseStyle

LARGER = 1.2  # times the size of a letter; `.groot` in document.css says the same for PDF and HTML


def large(style: HouseStyle) -> HouseStyle:
    """Return the style with text and headings larger; the foot of the page stays as it is."""
    sizes = {name: round(getattr(style.letter, name) * LARGER * 2) / 2 for name in _SIZES}
    return replace(style, letter=replace(style.letter, **sizes))


_SIZES = ("tekst_pt", "krap_pt", "titel_pt", "kop_pt")  # half points are the finest that Word knows
