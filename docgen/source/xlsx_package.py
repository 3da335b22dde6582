"""The outside of an Excel file: looked at before a library opens it, so that a small file cannot do much.

Source: ECMA-376 part 2 (Open Packaging Conventions): a zip of named parts.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import NoReturn

from docgen.errors import InputError
from docgen.message import Message, message
from docgen.place import Place
from docgen.source.codes import TOO_WIDE, XLSX

MAX_ENTRIES = 2_000  # parts; a workbook of an office has about 15
MAX_LARGE = 60_000_000  # bytes of a sheet or of the shared text, unpacked; 3,000 of our widest rows take 30
MAX_SMALL = 5_000_000  # bytes of any other part that is read
MAX_TOTAL = 120_000_000  # bytes of all parts

_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = 0x1
_LARGE = re.compile(r"xl/(?:(?P<part>worksheets/[^/]+|sharedStrings)\.xml|media/.*)", re.IGNORECASE)
_SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_EMPTY = {"worksheets": f'<worksheet xmlns="{_SPACE}"/>', "sharedstrings": f'<sst xmlns="{_SPACE}"/>'}
_TEXT_PART = re.compile(r".*\.(?:xml|rels|vml)", re.IGNORECASE)
_ACTIVE = re.compile(
    r"xl/(?:vbaProject\.bin|macrosheets/|activeX/|embeddings/|externalLinks/)", re.IGNORECASE
)
_EXTERNAL = re.compile(rb"<[^<>]*\bTargetMode\s*=\s*[\"']External[\"'][^<>]*>", re.IGNORECASE)
_HYPERLINK = re.compile(rb"/hyperlink[\"']", re.IGNORECASE)
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")

_SAVE = message("Open it in Excel and save it as an Excel workbook (.xlsx).")
_STRANGER = message("Do not use this file; copy its cells to a new workbook if you trust the sender.")


def check_package(data: bytes, path: str) -> None:
    """Look at an Excel file from the outside.

    Args:
        data: The file.
        path: Its name, for messages.

    Raises:
        InputError: Empty, locked, damaged, too big, or with parts that do more than hold cells.
    """
    if not data:
        _refuse(message("The file is empty."), _SAVE, path)
    if data.startswith(_OLE):
        why = message("The file has a password, or is an Excel file of before 2007 (.xls).")
        _refuse(why, message("Take the password off and save it as an Excel workbook (.xlsx)."), path)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            _check_entries(entries, path)
            for entry in entries:
                if _TEXT_PART.fullmatch(entry.filename):
                    _check_part(archive.read(entry), entry.filename, path)
    except InputError:
        raise
    except Exception:  # noqa: BLE001 - zipfile and zlib have a dozen errors for a damaged file
        _refuse(message("The file is damaged or not an Excel file."), _SAVE, path)
    if "xl/workbook.xml" not in {entry.filename for entry in entries}:
        _refuse(message("The file is not an Excel workbook, although it is packed like one."), _SAVE, path)


def without_cells(data: bytes) -> bytes:
    """Return the same file with empty sheets: what openpyxl needs to tell sheets, styles and dates.

    It would walk through all cells only to learn how many there are.

    Args:
        data: A file that was looked at.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(target, "w") as copy:
        for entry in archive.infolist():
            large = _LARGE.fullmatch(entry.filename)
            if large is None:
                copy.writestr(entry.filename, archive.read(entry))
            elif large["part"]:
                copy.writestr(entry.filename, _EMPTY[large["part"].partition("/")[0].lower()])
    return target.getvalue()


def _check_entries(entries: list[zipfile.ZipInfo], path: str) -> None:
    sizes = [entry.file_size for entry in entries]
    too_big = any(
        entry.file_size > (MAX_LARGE if _LARGE.fullmatch(entry.filename) else MAX_SMALL) for entry in entries
    )
    if len(sizes) > MAX_ENTRIES or too_big or sum(sizes) > MAX_TOTAL:
        why = message("The file unpacks to more than a sheet of cases can hold.")
        fix = message("Copy the cells that are meant to a new workbook.")
        raise InputError([TOO_WIDE.finding(why, Place(path), fix)])
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        why = message("The file has a password.")
        _refuse(why, message("Take the password off and save it as an Excel workbook (.xlsx)."), path)
    names = [entry.filename.lower() for entry in entries]
    if len(set(names)) < len(names) or any(_leaves(name) for name in names):
        why = message("The file holds a part twice, or a part with a name that leaves the file.")
        _refuse(why, _STRANGER, path)
    if any(_ACTIVE.match(entry.filename) for entry in entries):
        why = message("The file holds macros, embedded files or links to other workbooks.")
        fix = message("Copy the cells that are meant, as values, to a new workbook and save it as .xlsx.")
        _refuse(why, fix, path)


def _check_part(part: bytes, name: str, path: str) -> None:
    if part.startswith(_WIDE_MARKS) or b"\x00" in part[:8]:
        _refuse(message("A part of the file is not in UTF-8; Excel never writes that."), _STRANGER, path)
    if b"<!DOCTYPE" in part or b"<!ENTITY" in part:
        why = message("The file declares its own XML entities; Excel never writes that.")
        _refuse(why, _STRANGER, path)
    if name.endswith(".rels") and any(not _HYPERLINK.search(one) for one in _EXTERNAL.findall(part)):
        _refuse(message("The file fetches something from elsewhere."), _STRANGER, path)


def _leaves(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ".." in name.split("/")


def _refuse(why: Message, fix: Message, path: str) -> NoReturn:
    raise InputError([XLSX.finding(why, Place(path), fix)])
