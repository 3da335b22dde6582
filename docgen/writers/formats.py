"""A Document in one of the formats docgen writes."""

from __future__ import annotations

from docgen.document.blocks import Document
from docgen.writers.style import HouseStyle

FORMATS = ("pdf", "docx", "html", "txt")


def write_document(document: Document, kind: str, style: HouseStyle) -> bytes:
    """Return the document as a file.

    Args:
        document: What to write.
        kind: One of `FORMATS`.
        style: House style; plain text has none.

    Raises:
        InputError: The style cannot print a character or a picture of the document.
        KeyError: Another kind of file.
    """
    # Each writer loads slow libraries; a run imports only those of the formats it makes.
    match kind:
        case "pdf":
            from docgen.writers.pdf import write_pdf

            return write_pdf(document, style)
        case "docx":
            from docgen.writers.docx import write_docx

            return write_docx(document, style)
        case "html":
            from docgen.writers.html import write_html

            return write_html(document, style)
        case "txt":
            from docgen.writers.txt import write_txt

            return write_txt(document)
    raise KeyError(kind)
