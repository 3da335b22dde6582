"""A .docx file as parts: read within limits, written so that the same parts give the same bytes.

Source: ECMA-376 part 2 (Open Packaging Conventions): a zip of named parts.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from enum import Enum

from docgen.message import Message, message
from docgen.render.packing import in_order, join_packed, pack

MAX_ENTRIES = 2000  # parts in one file; an office letter has about 20
MAX_PART = 25_000_000  # bytes of one part, unpacked
MAX_TOTAL = 60_000_000  # bytes of all parts, unpacked
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = 0x1

MAIN = "word/document.xml"
"""The part of a Word file that holds the text."""


class PackageFault(Enum):
    """Why a file is not a usable .docx: a sentence, and what to do."""

    EMPTY = (
        message("This file is empty."),
        message("Save the letter again, and check that the file is more than 0 bytes."),
    )
    LOCKED = (
        message("This file has a password, or is a Word file of before 2007 (.doc)."),
        message("Open it in Word, take the password off, and save it as a Word document (.docx)."),
    )
    DAMAGED = (
        message("This file is damaged or not a Word document."),
        message("Open it in Word and save it again as a Word document (.docx)."),
    )
    NOT_WORD = (
        message("This file is not a Word document, although it is packed like one."),
        message("Give a Word document (.docx); save a sheet or a template (.dotx) as .docx first."),
    )
    TOO_BIG = (
        message("This file unpacks to more than docgen reads: 2000 parts, 25 MB a part, 60 MB in all."),
        message("Make the pictures in the document smaller, or take them out."),
    )
    BAD_NAME = (
        message("This file holds a part twice, or a part with a name that leaves the file."),
        message("Open it in Word and save it again; do not use the file if it came from a stranger."),
    )
    DECLARES = (
        message("This file declares its own XML entities; Word never writes that."),
        message("Do not use this file; ask the sender for a copy that is saved by Word."),
    )

    @property
    def what(self) -> Message:
        """What is wrong."""
        return self.value[0]

    @property
    def fix(self) -> Message:
        """What to do about it."""
        return self.value[1]


class PackageError(Exception):
    """A .docx file that cannot be used; its reader adds the path and a code."""

    def __init__(self, fault: PackageFault, part: str = "") -> None:
        self.fault = fault
        self.part = part
        super().__init__(f"{fault.name} {part}".strip())


def read_package(data: bytes) -> dict[str, bytes]:
    """Return the parts of a .docx file by name.

    Raises:
        PackageError: Empty, locked, damaged, too big, or with parts that no word processor writes.
    """
    if not data:
        raise PackageError(PackageFault.EMPTY)
    if data.startswith(_OLE):
        raise PackageError(PackageFault.LOCKED)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _refuse_outsize(archive.infolist())
            parts = {info.filename: archive.read(info) for info in archive.infolist() if not info.is_dir()}
    except PackageError:
        raise
    except Exception as error:
        raise PackageError(PackageFault.DAMAGED) from error
    for name, part in parts.items():
        _refuse_declarations(name, part)
    if MAIN not in parts or "[Content_Types].xml" not in parts:
        raise PackageError(PackageFault.NOT_WORD)
    return parts


def _refuse_outsize(entries: list[zipfile.ZipInfo]) -> None:
    sizes = [entry.file_size for entry in entries]
    if len(sizes) > MAX_ENTRIES or max(sizes, default=0) > MAX_PART or sum(sizes) > MAX_TOTAL:
        raise PackageError(PackageFault.TOO_BIG)
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise PackageError(PackageFault.LOCKED)
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        if name.lower() in seen or name.startswith("/") or {"\\", ":"} & set(name) or ".." in name.split("/"):
            raise PackageError(PackageFault.BAD_NAME)
        seen.add(name.lower())


def _refuse_declarations(name: str, part: bytes) -> None:
    plain = part.replace(b"\0", b"") if part[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\0<" in part[:8] else part
    if any(mark in plain for mark in _DECLARATIONS):
        raise PackageError(PackageFault.DECLARES, name)


def write_package(parts: Mapping[str, bytes]) -> bytes:
    """Return a .docx file: fixed order, one fixed time, so the same parts give the same bytes."""
    return join_packed(pack(name, parts[name]) for name in in_order(parts))
