"""Small Excel files for tests, good ones and bad ones."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from openpyxl import Workbook, load_workbook

from docgen.errors import InputError

SHEET_PART = "xl/worksheets/sheet1.xml"


def workbook(rows: Iterable[Iterable[Any]], change: Callable[[Any], None] | None = None) -> bytes:
    """Return a workbook with these rows, after a change to its sheet."""
    book = Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(list(row))
    if change is not None:
        change(sheet)
    return saved(book)


def saved(book: Workbook) -> bytes:
    """Return a workbook as a file."""
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def opened(data: bytes) -> Workbook:
    """Return a file as a workbook that can be changed."""
    return load_workbook(io.BytesIO(data))


def repacked(data: bytes, parts: Mapping[str, bytes | Callable[[bytes], bytes]]) -> bytes:
    """Return a file in which parts are replaced, changed or added."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(target, "w") as copy:
        have = {info.filename: archive.read(info) for info in archive.infolist()}
        for name, new in parts.items():
            have[name] = new(have[name]) if callable(new) else new
        for name, part in have.items():
            copy.writestr(name, part, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def outcome(read: Callable[..., Any], *arguments: Any) -> tuple[InputError | None, Any]:
    """Return our error, or else what was read; any other error goes on to the test."""
    try:
        return None, read(*arguments)
    except InputError as error:
        return error, None
