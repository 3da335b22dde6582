"""A PDF with text as a Document; a scan holds no text and is refused."""

from __future__ import annotations

from pathlib import PurePath

from docgen.document.blocks import Document, Heading
from docgen.document.inline import plain
from docgen.finding import Finding
from docgen.render.readers.faults import LetterFault, letter_error, letter_notice
from docgen.render.readers.pdf_blocks import Blocks
from docgen.render.readers.pdf_lines import Row, rows_of, without_edges
from docgen.render.readers.pdf_words import OWN_FONT, PdfPart, ruled_boxes, words_of
from docgen.render.readers.roles import with_roles

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
            return _read(pdf, path)
    except pypdfium2.PdfiumError as error:
        # pdfium keeps the reason of an earlier file when it has none for this one
        asked = getattr(error, "err_code", None) == pypdfium2.raw.FPDF_ERR_PASSWORD
        locked = asked and b"/Encrypt" in data
        raise letter_error(LetterFault.PDF_LOCKED if locked else LetterFault.PDF, path) from error


def _read(pdf: PdfPart, path: str) -> tuple[Document, tuple[Finding, ...]]:
    if len(pdf) > MOST_PAGES:
        raise letter_error(LetterFault.PDF_LONG, path)
    pages: list[tuple[float, list[Row]]] = []
    pictures: list[int] = []
    for number, page in enumerate(pdf, 1):
        words = tuple(words_of(page))
        own = bool(words) and all(word.font.startswith(OWN_FONT) for word in words)
        rows = rows_of(words, number, ruled_boxes(page) if own else ())
        if not rows and _has_picture(page):
            pictures.append(number)
        pages.append((page.get_height(), rows))
    if not any(rows for _height, rows in pages):
        raise letter_error(LetterFault.SCAN, path)
    rows = [row for page_rows in without_edges(pages) for row in page_rows]
    blocks = with_roles(list(Blocks(rows, path).of()))
    known = pdf.get_metadata_dict()
    first = next((plain(block.runs) for block in blocks if isinstance(block, Heading)), "")
    title = known.get("Title") or first or PurePath(path).stem
    notices = tuple(letter_notice(LetterFault.PICTURE, path, f"page {number}") for number in pictures)
    return Document(title, blocks, source_path=path), notices


def _has_picture(page: PdfPart) -> bool:
    from pypdfium2 import raw

    return any(True for _one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))
