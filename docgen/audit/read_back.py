"""Reading each file back before it counts as made: every word there, nothing left unfilled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from docgen.audit import codes
from docgen.document.blocks import Document
from docgen.document.inline import masked, plain
from docgen.document.walk import lines_of
from docgen.errors import GateError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.render.readers.letter import read_letter
from docgen.writers.words import PAGINA, printed_lines

_LEFT_OVER = re.compile(r"\{\{|\{%|[\ue000-\uf8ff]")
_SPACE = re.compile(r"\s+")


def read_back(document: Document, outputs: Mapping[str, bytes]) -> None:
    """Check that every output says what the Document says.

    Args:
        document: What had to be written.
        outputs: File content by file name.

    Raises:
        GateError: A line of the Document is missing from a file, or a template tag was left in it.
    """
    findings = [finding for name, data in outputs.items() for finding in _findings(document, name, data)]
    if findings:
        raise GateError(findings)


def _findings(document: Document, name: str, data: bytes) -> Iterator[Finding]:
    found = _SPACE.sub("", text_of(name, data, plain(document.footer)))
    expected = [_SPACE.sub("", line) for line in printed_lines(document)]
    position = 0
    for number, line in enumerate(expected, 1):
        position = found.find(line, position)
        if position < 0:
            yield codes.TEKST_ONTBREEKT.finding(
                message("The file does not hold the whole text; line {number} is missing.", number=number),
                Place(name, field=_field(document, line)),
            )
            return
        position += len(line)
    if len(_LEFT_OVER.findall(found)) > len(_LEFT_OVER.findall("".join(expected))):
        yield codes.SJABLOONTEKEN_OVER.finding(codes.SJABLOONTEKEN_OVER.meaning, Place(name))


def _field(document: Document, text: str) -> str | None:
    for line in lines_of(document):
        if _SPACE.sub("", plain(line.runs)) == text:
            return masked(line.runs)[:80]
    return None


def text_of(name: str, data: bytes, footer: str = "") -> str:
    """Return the text of an output as a reader of the file gets it, without white space that counts.

    Args:
        name: File name; its suffix says what it is.
        data: Content.
        footer: Line at the foot of each page of a PDF, which is left out.
    """
    if name.endswith(".pdf"):
        return _pdf_text(data, footer)
    if name.endswith(".txt"):
        return data.decode()
    return "\n".join(printed_lines(read_letter(data, name)))


def _pdf_text(data: bytes, footer: str) -> str:
    import pypdfium2

    pages = []
    with pypdfium2.PdfDocument(data) as pdf:
        for number, page in enumerate(pdf, 1):
            # A hyphen at the end of a line is told as one of these two characters.
            text = page.get_textpage().get_text_bounded().replace("\ufffe", "-").replace("\x02", "-")
            foot = f"{footer}{PAGINA[0]}{number}{PAGINA[1]}{len(pdf)}"
            pages.append(_SPACE.sub("", text).removesuffix(_SPACE.sub("", foot)))
    return "\n".join(pages)


def page_count(data: bytes) -> int:
    """Return the number of pages of a PDF."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as pdf:
        return len(pdf)
