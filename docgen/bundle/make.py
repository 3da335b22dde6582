"""From a document with exhibits to its bundle."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.bundle.cover import cover_sheet, cover_style
from docgen.bundle.exhibit import Exhibit
from docgen.bundle.join import join
from docgen.document.blocks import Document, Layout
from docgen.writers.style import HouseStyle

TITLES = {
    Layout.BRIEF: "Brief",
    Layout.OVEREENKOMST: "Overeenkomst",
    Layout.DAGVAARDING: "Dagvaarding",
    Layout.BERICHT: "Bericht",
    Layout.GROOT: "Blad",
}
"""What the document is called among the bookmarks, by its kind of paper."""


def make_bundle(document: Document, pdf: bytes, exhibits: Sequence[Exhibit], style: HouseStyle) -> bytes:
    """Return one PDF with the document and its exhibits, each behind a cover sheet.

    Args:
        document: The document.
        pdf: The same as docgen's own PDF.
        exhibits: In the order of their numbers; at least one.
        style: House style of the cover sheets.
    """
    from docgen.writers.pdf import write_pdf

    large = cover_style(style)
    covers = [write_pdf(cover_sheet(one, document), large) for one in exhibits]
    return join(pdf, covers, exhibits, TITLES[document.layout])
