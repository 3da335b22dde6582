"""From the file of an exhibit to pages: a PDF that holds what one sees, and nothing that acts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from docgen.bundle import codes
from docgen.bundle.fault import ExhibitFault
from docgen.message import message
from docgen.render.readers.kinds import OLE, ZIP
from docgen.writers.style import HouseStyle

_PDF, _PNG, _JPG = b"%PDF-", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_HEAD = 1024  # bytes in which a PDF may begin, as readers allow
_SUFFIXES = {"pdf": {".pdf"}, "png": {".png"}, "jpg": {".jpg", ".jpeg"}, "docx": {".docx"}}


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of one exhibit."""

    pdf: bytes
    count: int


def pages_of(data: bytes, name: str, style: HouseStyle) -> Pages:
    """Return the pages of a file.

    Args:
        data: The file.
        name: Its name; its end must fit what the file is.
        style: House style, for a Word file.

    Raises:
        ExhibitFault: The file cannot be used.
    """
    kind = _kind(data, name)
    if PurePosixPath(name).suffix.lower() not in _SUFFIXES[kind]:
        raise ExhibitFault(
            codes.SOORT_ONBEKEND,
            message("The name of this file does not fit what is in it: {kind}.", kind=kind.upper()),
            message("Let its name end in .{kind}, or take the right file.", kind=kind),
        )
    match kind:
        case "pdf":
            from docgen.bundle.pdf_pages import clean_pdf

            pdf, count = clean_pdf(data)
        case "docx":
            from docgen.bundle.word_pages import word_pdf

            pdf, count = word_pdf(data, name, style)
        case _:
            from docgen.bundle.picture_page import picture_pdf

            pdf, count = picture_pdf(data), 1
    return Pages(pdf, count)


def _kind(data: bytes, name: str) -> str:
    if not data:
        raise ExhibitFault(codes.BESCHADIGD, message("The file of this exhibit is empty."))
    if data.startswith(_PNG):
        return "png"
    if data.startswith(_JPG):
        return "jpg"
    if data.startswith(ZIP) and b"word/" in data:
        return "docx"
    if _PDF in data[:_HEAD]:
        return "pdf"
    if data.startswith(OLE) and PurePosixPath(name).suffix.lower() == ".docx":
        raise ExhibitFault(codes.OP_SLOT)
    raise ExhibitFault(codes.SOORT_ONBEKEND)
