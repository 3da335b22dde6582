"""Any letter in the office as a Document: Word, PDF, HTML, mail, Markdown or plain text.

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
from docgen.render.readers.kinds import OLE, ZIP, LetterKind, other_kind

MAX_TEXT = 5_000_000  # bytes of HTML, Markdown or text; a letter is some 10,000
MAX_SIGNS = 500_000  # characters of a letter, some 200 pages; more would take long to judge
MAX_LINES = 30_000  # lines of text and cells of tables; 200 pages have some 12,000
_HTML = re.compile(
    rb"^\s*(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|p|div|h1)\b", re.IGNORECASE | re.DOTALL
)
_MARKDOWN_NAMES = {".md", ".markdown"}
_HTML_NAMES = {".html", ".htm", ".xhtml"}
_WORD_NAMES = {".docx", ".doc", ".docm", ".dotx"}
_MAIL = re.compile(rb"\A(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){3}")
_MAIL_SIGN = re.compile(rb"^(mime-version|received|message-id):", re.IGNORECASE | re.MULTILINE)
_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_UNDEFINED_1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
GUESSED_ENCODING = "cp1252"
"""What a letter that is no UTF-8 is taken for: Windows-1252."""

__all__ = ["LetterKind", "LetterReading", "encoding_of", "kind_of", "open_letter", "read_letter"]

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
    if not data.strip():
        raise letter_error(LetterFault.EMPTY, path)
    other = other_kind(data)
    named_word = PurePath(path).suffix.lower() in _WORD_NAMES  # its reader says what is wrong with it
    if other is not None and not (other is LetterFault.ARCHIVE and named_word):
        raise letter_error(other, path)
    reading = _read(data, path)
    texts = [plain(line.runs) for line in lines_of(reading.document)]
    if sum(map(len, texts)) > MAX_SIGNS or len(texts) > MAX_LINES:
        raise letter_error(LetterFault.TOO_LONG, path)
    if not any(text.strip() for text in texts):
        raise letter_error(LetterFault.NO_WORDS, path)
    return reading


def kind_of(data: bytes, path: str) -> LetterKind:
    """Return how a letter is written down: by its content, and by its name where that does not tell."""
    suffix = PurePath(path).suffix.lower()
    if data.startswith((*ZIP, OLE)) or (suffix in _WORD_NAMES and not _HTML.match(data[:4096])):
        return LetterKind.WORD
    if data[:1024].lstrip().startswith(b"%PDF-") or suffix == ".pdf":
        return LetterKind.PDF
    if suffix in _MARKDOWN_NAMES:
        return LetterKind.MARKDOWN
    if suffix == ".eml" or (_MAIL.match(data[:8192]) and _MAIL_SIGN.search(data[:8192])):
        return LetterKind.MAIL
    start = data[:8192].decode(encoding_of(data), "ignore")[:4096]
    is_html = suffix in _HTML_NAMES or _HTML.match(start.encode("utf-8", "ignore"))
    return LetterKind.HTML if is_html else LetterKind.TEXT


def encoding_of(data: bytes) -> str:
    """Return the name of the encoding that a letter in text is read with."""
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return encoding if encoding != "utf-8" or _UNDEFINED_1252.search(data) else GUESSED_ENCODING
    return encoding


def _read(data: bytes, path: str) -> LetterReading:
    kind = kind_of(data, path)
    if kind is LetterKind.WORD:
        from docgen.render.readers.docx import read_docx

        return LetterReading(read_docx(data, path))
    if kind is LetterKind.PDF:
        from docgen.render.readers.pdf import read_pdf

        return LetterReading(*read_pdf(data, path))
    if kind is LetterKind.MAIL:
        from docgen.render.readers.mail import read_mail

        return LetterReading(read_mail(data, path, _from_text))
    if len(data) > MAX_TEXT:
        raise letter_error(LetterFault.LARGE, path)
    text, findings = _decoded(data, path)
    return LetterReading(_from_text(text, path, kind), findings)


def _from_text(text: str, path: str, kind: LetterKind) -> Document:
    if kind is LetterKind.HTML:
        from docgen.render.readers.html import read_html

        return read_html(text, path)
    if len(text) > MAX_SIGNS or text.count("\n") > MAX_LINES:
        raise letter_error(LetterFault.TOO_LONG, path)
    if kind is LetterKind.MARKDOWN:
        from docgen.render.readers.markdown import read_markdown

        return read_markdown(text, path)
    from docgen.render.readers.text import read_text

    return read_text(text, path)


def _decoded(data: bytes, path: str) -> tuple[str, tuple[Finding, ...]]:
    encoding = encoding_of(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        fault = LetterFault.NOT_TEXT if b"\0" in data else LetterFault.ENCODING
        raise letter_error(fault, path) from error
    if _BINARY.search(text):
        raise letter_error(LetterFault.NOT_TEXT, path)
    findings = (letter_notice(LetterFault.GUESSED, path),) if encoding == GUESSED_ENCODING else ()
    return text.replace("\r\n", "\n").replace("\r", "\n"), findings
