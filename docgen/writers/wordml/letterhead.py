"""Address and reference block: paragraphs at a fixed place, so that the window shows the address only."""

from __future__ import annotations

from docgen.document.blocks import Address, Reference
from docgen.document.inline import plain
from docgen.writers.style import PAPER_MM, HouseStyle
from docgen.writers.wordml.markup import frame, paragraph, words
from docgen.writers.words import return_address

MOST_LINES = 4
"""Lines of an address that fit in the window at full size, below the return address."""

REFERENCE_TOP_MM = {"links": 15.0, "rechts": 32.0}
"""Top of the reference block by the side of the window; on the left it stands below the sender."""

_GAP_MM = 10.0  # between what the window may show and the reference block


def address(block: Address, where: str = "") -> str:
    """Return the return address and the address.

    Args:
        block: The address.
        where: Place on the paper; empty for an address in the text.
    """
    above = return_address(block)
    rows = [paragraph("Retouradres", words(above), where)] if plain(above).strip() else []
    lines = [line for line in block.lines if plain(line).strip()]
    name = "Adres" if len(lines) <= MOST_LINES else "Adresklein"
    rows += [paragraph(name, words(line, keep_spaces=True), where) for line in lines]
    return "".join(rows)


def window_frame(style: HouseStyle) -> str:
    """Return the place of the address: inside the window of the envelope."""
    place = style.venster
    return frame(place.adres_links_mm, place.adres_boven_mm, place.veilig_mm[2] - place.adres_links_mm)


def side_frame(style: HouseStyle) -> str:
    """Return the place of the reference block: the side of the paper that the window never shows."""
    left, _, right, _ = style.venster.bereik_mm
    if style.venster.kant == "links":
        start, end = right + _GAP_MM, PAPER_MM[0] - style.marges.rechts_mm
    else:
        start, end = style.marges.links_mm, left - _GAP_MM
    return frame(start, REFERENCE_TOP_MM[style.venster.kant], end - start)


def reference(block: Reference, where: str = "") -> str:
    """Return labels and values.

    Args:
        block: The reference block.
        where: Place on the paper; empty for a block in the text.
    """
    rows = []
    for label, value in block.rows:
        if plain(label).strip():
            rows.append(paragraph("Kenmerklabel", words(label), where))
        if plain(value).strip():
            rows.append(paragraph("Kenmerk", words(value), where))
    return "".join(rows)
