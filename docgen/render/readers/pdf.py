"""A PDF with text as a Document; a scan holds no text and is refused."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from docgen.document.blocks import Block, Document, Heading
from docgen.document.inline import plain
from docgen.finding import Finding
from docgen.render.readers.faults import LetterFault, letter_error, letter_notice
from docgen.render.readers.pdf_blocks import Blocks
from docgen.render.readers.pdf_lines import Row, rows_of, without_edges
from docgen.render.readers.pdf_words import OWN_FONT, Box, PdfPart, ruled_boxes, words_of
from docgen.render.readers.roles import layout_of, with_roles

MOST_PAGES = 200
"""Pages that docgen reads; a letter has some two, a summons some fifteen."""


def read_pdf(data: bytes, path: str) -> tuple[Document, tuple[Finding, ...]]:
    """Return a PDF as a Document, and a warning for each page that is a picture.

    Args:
        data: The file.
        path: Its name, as the user gave it.

    Raises:
        ReadError: The file is damaged, locked, too long, or holds no text.
    """
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(data) as pdf:
            return _read(pdf, data, path)
    except pypdfium2.PdfiumError as error:
        # pdfium keeps the reason of an earlier file when it has none for this one
        asked = getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD
        locked = asked and b"/Encrypt" in data
        raise letter_error(LetterFault.PDF_LOCKED if locked else LetterFault.PDF, path) from error


def _read(pdf: PdfPart, data: bytes, path: str) -> tuple[Document, tuple[Finding, ...]]:
    if len(pdf) > MOST_PAGES:
        raise letter_error(LetterFault.PDF_LONG, path)
    pages: list[tuple[float, list[Row]]] = []
    pictures: list[int] = []
    boxes: list[tuple[Box, ...]] = []
    own = True
    for number, page in enumerate(pdf, 1):
        words = tuple(words_of(page))
        own_page = all(word.font.startswith(OWN_FONT) for word in words)
        own = own and own_page
        boxes.append(ruled_boxes(page) if own_page else ())
        rows = rows_of(words, number, boxes[-1])
        if not rows and _has_picture(page):
            pictures.append(number)
        pages.append((page.get_height(), rows))
    if not any(rows for _height, rows in pages):
        raise letter_error(LetterFault.SCAN, path)
    rows = [row for page_rows in without_edges(pages) for row in page_rows]
    blocks = with_roles(_tagged(pdf, data, path, boxes) if own else ()) or with_roles(
        list(Blocks(rows, path).of())
    )
    known = pdf.get_metadata_dict()
    first = next((plain(block.runs) for block in blocks if isinstance(block, Heading)), "")
    title = known.get("Title") or first or PurePath(path).stem
    notices = tuple(letter_notice(LetterFault.PICTURE, path, f"page {number}") for number in pictures)
    return Document(title, blocks, layout_of(blocks), source_path=path), notices


def _tagged(pdf: PdfPart, data: bytes, path: str, boxes: Sequence[Sequence[Box]]) -> tuple[Block, ...]:
    """Return the blocks of a PDF of docgen by its tags; none when it lost them."""
    from docgen.render.readers.pdf_own import blocks_of
    from docgen.render.readers.pdf_tags import tags_of

    root = tags_of(data, pdf)
    return () if root is None else blocks_of(root, path, boxes)


def _has_picture(page: PdfPart) -> bool:
    from pypdfium2 import raw

    return any(True for _one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))
