"""A Word file as pages, through docgen's own reader: its words, not its looks."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO

from docgen.bundle import codes
from docgen.bundle.fault import ExhibitFault
from docgen.document.blocks import Block, Document, Heading, Layout
from docgen.errors import DocgenError
from docgen.message import message
from docgen.render.package import MAIN
from docgen.writers.style import HouseStyle

_UNSETTLED = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo|commentReference)\b")
_MORE_THAN_WORDS = ("word/media/", "word/charts/", "word/embeddings/", "word/diagrams/")


def word_pdf(data: bytes, name: str, style: HouseStyle) -> tuple[bytes, int]:
    """Return the words of a Word file as a PDF, and how many pages.

    Raises:
        ExhibitFault: Damaged, or with what would be lost: pictures, comments, changes that nobody settled.
    """
    from docgen.audit.read_back import page_count
    from docgen.render.readers.letter import open_letter
    from docgen.writers.pdf import write_pdf

    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            names = package.namelist()
    except zipfile.BadZipFile:
        raise ExhibitFault(codes.BESCHADIGD) from None
    if any(one.startswith(_MORE_THAN_WORDS) for one in names):
        raise ExhibitFault(
            codes.NIET_OM_TE_ZETTEN,
            message("This Word file holds pictures or drawings, which would be lost."),
        )
    try:
        read = open_letter(data, name).document
        _refuse_unsettled(data)  # after the reader, which knows how large a part may become
        pdf = write_pdf(_printable(read), style)
    except DocgenError as error:
        raise ExhibitFault(codes.NIET_OM_TE_ZETTEN, error.findings[0].message) from None
    return pdf, page_count(pdf)


def _refuse_unsettled(data: bytes) -> None:
    with zipfile.ZipFile(BytesIO(data)) as package:
        text = package.read(MAIN) if MAIN in package.namelist() else b""
    if _UNSETTLED.search(text):
        what = message("This Word file holds comments, or changes that nobody accepted yet.")
        cure = message("Decide on each of them in Word, and save the file as PDF.")
        raise ExhibitFault(codes.NIET_OM_TE_ZETTEN, what, cure)


def _printable(document: Document) -> Document:
    """Return a paper as it came, with what docgen asks of its own: no window, headings in order."""
    return replace(document, blocks=tuple(_in_order(document.blocks)), layout=Layout.OVEREENKOMST)


def _in_order(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks with one heading of level 1, the first, and no level that is skipped."""
    level = 0
    for block in blocks:
        if isinstance(block, Heading):
            level = min(max(block.level, 2), level + 1) if level else 1
            yield replace(block, level=level)
        else:
            yield block
