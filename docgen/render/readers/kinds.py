"""What kind of file it is, by how it begins: kinds that are no letter are refused with what to do instead."""

from __future__ import annotations

import io
import zipfile
from enum import Enum, auto

from docgen.render.readers.faults import LetterFault

OLE = b"\xd0\xcf\x11\xe0"
"""How Office files of before 2007, locked Office files and Outlook messages begin."""

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
"""How a zip begins; a .docx is one."""

_MANIFEST = "META-INF/manifest.xml"
_MOST_MANIFEST = 1_000_000  # bytes; LibreOffice writes some 2,000
_STARTS = {
    b"{\\rtf": LetterFault.RTF,
    b"\x89PNG": LetterFault.PICTURE_FILE,
    b"\xff\xd8\xff": LetterFault.PICTURE_FILE,
    b"GIF8": LetterFault.PICTURE_FILE,
    b"II*\0": LetterFault.PICTURE_FILE,
    b"MM\0*": LetterFault.PICTURE_FILE,
    b"7z\xbc\xaf": LetterFault.ARCHIVE,
    b"Rar!": LetterFault.ARCHIVE,
    b"\x1f\x8b": LetterFault.ARCHIVE,
}
_HEIF = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif")  # from the fifth byte on: photos of a phone


class LetterKind(Enum):
    """How a letter is written down."""

    WORD = auto()
    PDF = auto()
    HTML = auto()
    MARKDOWN = auto()
    TEXT = auto()
    MAIL = auto()


def other_kind(data: bytes) -> LetterFault | None:
    """Return what a file is when it is a known kind that holds no letter that docgen reads.

    Args:
        data: The file.
    """
    if data.startswith(OLE):
        return _ole_kind(data)
    if data.startswith(ZIP):
        return _zip_kind(data)
    if (data.startswith(b"RIFF") and data[8:12] == b"WEBP") or data[4:12] in _HEIF:
        return LetterFault.PICTURE_FILE
    return next((fault for start, fault in _STARTS.items() if data.startswith(start)), None)


def _ole_kind(data: bytes) -> LetterFault | None:
    """Return the kind by the names of the streams inside, which stand in the file as UTF-16."""
    names = {
        "EncryptedPackage": LetterFault.ENCRYPTED,
        "WordDocument": LetterFault.OLD_WORD,
        "__substg1.0_": LetterFault.OUTLOOK,
        "Workbook": LetterFault.OFFICE,
        "PowerPoint Document": LetterFault.OFFICE,
    }
    return next((fault for name, fault in names.items() if name.encode("utf-16-le") in data), None)


def _zip_kind(data: bytes) -> LetterFault | None:
    """Return the kind by the parts inside; `None` for a Word file and for a zip that cannot be opened."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            locked = _MANIFEST in names and _is_locked(archive)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, EOFError):
        return None
    if "word/document.xml" in names:
        return None
    if locked:
        return LetterFault.ENCRYPTED
    if "content.xml" in names and _MANIFEST in names:
        return LetterFault.ODT
    if any(name.startswith("Index/") and name.endswith(".iwa") for name in names):
        return LetterFault.PAGES
    return LetterFault.OFFICE if "[Content_Types].xml" in names else LetterFault.ARCHIVE


def _is_locked(archive: zipfile.ZipFile) -> bool:
    with archive.open(_MANIFEST) as manifest:
        return b"encryption-data" in manifest.read(_MOST_MANIFEST)
