"""Any letter in the office as a Document: Word, PDF, HTML, Markdown or plain text.

Letters that docgen made give their roles back exactly. In other letters the address, the reference
lines, the salutation and the closing are recognised with care, so that they are not scored as prose.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from docgen.document.blocks import Document
from docgen.document.inline import plain
from docgen.document.walk import lines_of
from docgen.finding import Finding
from docgen.render.readers.faults import LetterFault, letter_error, letter_notice

MAX_TEXT = 5_000_000  # bytes of HTML, Markdown or text; a letter is some 10,000
_HTML = re.compile(
    rb"^\s*(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|p|div|h1)\b", re.IGNORECASE | re.DOTALL
)
_MARKDOWN_NAMES = {".md", ".markdown"}
_HTML_NAMES = {".html", ".htm", ".xhtml"}
_OLE = b"\xd0\xcf\x11\xe0"
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_UNDEFINED_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class LetterReading:
    """A letter, and what its reader must know about how it was read."""

    document: Document
    findings: tuple[Finding, ...] = ()


def read_letter(data: bytes, path: str) -> Document:
    """Return a letter as a Document.

    Args:
        data: The file.
        path: Its name, as the user gave it; the suffix helps where the content does not tell.

    Raises:
        ReadError: The file cannot be read, or holds no words.
    """
    return open_letter(data, path).document


def open_letter(data: bytes, path: str) -> LetterReading:
    """Return a letter with notices, such as a guessed encoding.

    Raises:
        ReadError: As `read_letter`.
    """
    reading = _read(data, path)
    if not any(plain(line.runs).strip() for line in lines_of(reading.document)):
        raise letter_error(LetterFault.NO_WORDS, path)
    return reading


def _read(data: bytes, path: str) -> LetterReading:
    if not data.strip():
        raise letter_error(LetterFault.EMPTY, path)
    suffix = PurePath(path).suffix.lower()
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", _OLE)) or suffix in {".docx", ".doc", ".docm", ".dotx"}:
        from docgen.render.readers.docx import read_docx

        return LetterReading(read_docx(data, path))
    if data[:1024].lstrip().startswith(b"%PDF-") or suffix == ".pdf":
        from docgen.render.readers.pdf import read_pdf

        return LetterReading(*read_pdf(data, path))
    if len(data) > MAX_TEXT:
        raise letter_error(LetterFault.LARGE, path)
    text, findings = _decoded(data, path)
    return LetterReading(_from_text(text, path, suffix), findings)


def _from_text(text: str, path: str, suffix: str) -> Document:
    if suffix in _HTML_NAMES or (suffix not in _MARKDOWN_NAMES and _HTML.match(text[:4096].encode())):
        from docgen.render.readers.html import read_html

        return read_html(text, path)
    if suffix in _MARKDOWN_NAMES:
        from docgen.render.readers.markdown import read_markdown

        return read_markdown(text, path)
    from docgen.render.readers.text import read_text

    return read_text(text, path)


def _decoded(data: bytes, path: str) -> tuple[str, tuple[Finding, ...]]:
    findings: tuple[Finding, ...] = ()
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8" or _UNDEFINED_1252.search(data):
            fault = LetterFault.NOT_TEXT if b"\0" in data else LetterFault.ENCODING
            raise letter_error(fault, path) from error
        text = data.decode("cp1252")
        findings = (letter_notice(LetterFault.GUESSED, path),)
    if _BINARY.search(text):
        raise letter_error(LetterFault.NOT_TEXT, path)
    return text.replace("\r\n", "\n").replace("\r", "\n"), findings
