"""Reading each file back before it counts as made: every word there, nothing left unfilled."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from zipfile import BadZipFile

from docgen.audit import codes
from docgen.document.blocks import Document
from docgen.document.inline import masked, plain
from docgen.document.isolate import without_isolates
from docgen.document.walk import lines_of
from docgen.errors import GateError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.render.readers.docx_words import words_of_docx
from docgen.render.readers.letter import read_letter
from docgen.render.readers.pdf_order import pages_in_order
from docgen.render.xml_part import BadXmlError
from docgen.writers.other_fonts import RIGHT_TO_LEFT
from docgen.writers.txt import QUOTE
from docgen.writers.words import PAGINA, in_plain_text, pages_of, printed_lines, printed_runs

PAGE_END = "\f"
LEAST_BROKEN = 20  # signs; a shorter line is never divided over two pages

_LEFT_OVER = re.compile(r"\{\{|\{%|[\ue000-\uf8ff]")
_HYPHEN = re.compile("[\u2010\u2011]")  # at the end of a line a PDF tells each hyphen as the same sign
_JOINER = re.compile("[\u200c\u200d\ufe0e\ufe0f]")  # shapes the sign beside it, and has no picture of its own
_LAM_ALEF = re.compile("\u0644([\u064b-\u0652]+)([\u0622\u0623\u0625\u0627])")
"""Two Arabic letters that are one picture, with a mark on the first: in a PDF the mark comes after both."""

_Position = tuple[int, int]
"""Number of a page, and a place in its text."""


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
    if not (name.endswith(".docx") and _holds_all(document, data)):
        yield from _missing(document, name, data)


def _holds_all(document: Document, docx: bytes) -> bool:
    """Return whether a Word file surely holds every line in order; if not, the full reader knows where.

    It takes the words from the XML as they follow each other, which is right for a file of our own.
    """
    try:
        words = _bare(words_of_docx(docx))
    except (BadXmlError, BadZipFile, KeyError, UnicodeDecodeError):
        return False
    lines = [_bare(plain(runs)) for runs in printed_runs(document)]
    at = 0
    for line in lines:
        at = words.find(line, at)
        if at < 0:
            return False
        at += len(line)
    if _LEFT_OVER.search(words) is None:
        return True
    return len(_LEFT_OVER.findall(words)) <= len(_LEFT_OVER.findall("".join(lines)))


def _bare(text: str) -> str:
    return "".join(without_isolates(text).split())


def _missing(document: Document, name: str, data: bytes) -> Iterator[Finding]:
    text = text_of(name, data, plain(document.footer), pages_of(document.language))
    pages = [_comparable(page, name) for page in text.split(PAGE_END)]
    said = in_plain_text(document) if name.endswith(".txt") else document
    expected = [_comparable(line, name) for line in printed_lines(said)]
    end: _Position = (0, 0)
    for number, line in enumerate(expected, 1):
        found = _end_of(line, pages, end)
        if found is None:
            yield codes.TEKST_ONTBREEKT.finding(
                message("The file does not hold the whole text; line {number} is missing.", number=number),
                Place(name, field=_field(document, line, name)),
            )
            return
        end = found
    if len(_LEFT_OVER.findall("".join(pages))) > len(_LEFT_OVER.findall("".join(expected))):
        yield codes.SJABLOONTEKEN_OVER.finding(codes.SJABLOONTEKEN_OVER.meaning, Place(name))


def _comparable(text: str, name: str) -> str:
    """Return a text without what a kind of file writes in its own way."""
    text = _bare(text)
    if name.endswith(".txt"):
        return text.replace(QUOTE.strip(), "")
    if name.endswith(".pdf"):
        text = _HYPHEN.sub("-", unicodedata.normalize("NFKC", _JOINER.sub("", text)))
        return _LAM_ALEF.sub("\u0644\\2\\1", text)
    return text


def _end_of(line: str, pages: Sequence[str], after: _Position) -> _Position | None:
    """Return where a line ends, looking on from a position; nothing when it is not there."""
    first, start = after
    for number in range(first, len(pages)):
        begin = start if number == first else 0
        at = pages[number].find(line, begin)
        if at >= 0:
            return number, at + len(line)
        if len(line) >= LEAST_BROKEN and (broken := _break_of(line, pages[number:], begin)):
            return number, broken
    return None


def _break_of(line: str, pages: Sequence[str], begin: int) -> int:
    """Return where the first part of a line ends that goes on over the next page, or 0.

    Below a repeated header of a table, or beside another cell, the rest need not stand at the top.
    """
    length = bisect_left(range(1, len(line)), 1, key=lambda size: pages[0].find(line[:size], begin) < 0)
    rest = line[length:]
    if length == 0 or len(pages) == 1:
        return 0
    if rest in pages[1] or _break_of(rest, pages[1:], 0):
        return pages[0].find(line[:length], begin) + length
    return 0


def _field(document: Document, text: str, name: str) -> str | None:
    for line in lines_of(document):
        if _comparable(plain(line.runs), name) == text:
            return masked(line.runs)[:80]
    return None


def text_of(name: str, data: bytes, footer: str = "", around: tuple[str, str] = PAGINA) -> str:
    """Return the text of an output as a reader of the file gets it, without white space that counts.

    Args:
        name: File name; its suffix says what it is.
        data: Content.
        footer: Line at the foot of each page of a PDF, which is left out; `PAGE_END` parts the pages.
        around: Words around the page number, which are left out too.
    """
    if name.endswith(".pdf"):
        return _pdf_text(data, footer, around)
    if name.endswith(".txt"):
        return data.decode()
    return "\n".join(printed_lines(read_letter(data, name)))


def _pdf_text(data: bytes, footer: str, around: tuple[str, str]) -> str:
    import pypdfium2

    pages = []
    with pypdfium2.PdfDocument(data) as pdf:
        texts = [page.get_textpage().get_text_bounded() for page in pdf]
    if any(map(RIGHT_TO_LEFT.search, texts)):
        texts = pages_in_order(data)
    for number, text in enumerate(texts, 1):
        # A hyphen at the end of a line is told as one of these two characters.
        whole = _bare(text.replace("\ufffe", "-").replace("\x02", "-"))
        foot = f"{footer}{around[0]}{number}{around[1]}{len(texts)}"
        pages.append(whole.removesuffix(_bare(foot)))
    return PAGE_END.join(pages)


def page_count(data: bytes) -> int:
    """Return the number of pages of a PDF."""
    import pypdfium2

    with pypdfium2.PdfDocument(data) as pdf:
        return len(pdf)
