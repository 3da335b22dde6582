"""How a CSV file is written: its encoding and its separator, told from the file and never guessed twice.

Dutch Excel writes Windows-1252 with semicolons; other programs write UTF-8 with commas or tabs.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from dataclasses import replace

from docgen.errors import InputError
from docgen.finding import Finding, Level
from docgen.message import Message, message
from docgen.source.codes import AS_WINDOWS, CSV, EMPTY, ENCODING, SHEET_KIND
from docgen.source.sheet import cell_place

SEPARATORS = ";,\t|"

_NOTHING = f" \r\n{SEPARATORS}"

_SEPARATOR_LINE = re.compile(r'"?sep=(?P<sign>[^\r\n])"?[ ;,\t]*(?:\r\n|\r|\n|$)', re.IGNORECASE)
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_OTHER_FILES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# The letters of DOS (code page 850) and of old Macs fall on signs that never stand right after a letter.
_DOS = re.compile("[A-Za-z][‚ƒ„†‡ˆ‰‹¤]|[A-Za-z][”“‘•¡¢£][a-z]|[a-z][ŠŽŸ][a-z]")
_BOTH = re.compile("[ÂÃÄÅ][\u0080-\u00bf\u0152-\u0178\u02c6-\u02dc\u201a-\u2122]|â[€‚„]")


def decode_sheet(data: bytes, path: str) -> tuple[str, tuple[Finding, ...]]:
    """Return the text of a CSV file, and a notice when it was not UTF-8.

    Args:
        data: The file.
        path: Its name, for messages.

    Raises:
        InputError: No text, or text of which the encoding is not certain.
    """
    if not data.strip():
        raise InputError([EMPTY.finding(message("The file is empty."), cell_place(path, 1))])
    if data.startswith(_OTHER_FILES):
        why = message("This is another kind of file with the name of a CSV file.")
        raise InputError([SHEET_KIND.finding(why, cell_place(path, 1))])
    if data.startswith(_WIDE):
        return _utf16(data, path), ()
    bare = data.removeprefix(codecs.BOM_UTF8)
    if b"\x00" in bare[:4]:
        raise _no_text(path, 1, message("The file is saved as UTF-16."))
    try:
        return bare.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        row = _row_at(bare[: error.start])
    text = _windows(bare, path)
    notice = AS_WINDOWS.finding(AS_WINDOWS.meaning, cell_place(path, row))
    return text, (replace(notice, level=Level.INFO),)


def take_separator(text: str, path: str) -> tuple[str, str]:
    """Return the separator, and the text without a line that names it.

    Args:
        text: The text of the file.
        path: Its name, for messages.

    Raises:
        InputError: The file names a separator that is none.
    """
    if named := _SEPARATOR_LINE.match(text):
        if named["sign"] not in SEPARATORS:
            why = message("The first line names a separator that docgen does not know.")
            raise InputError([CSV.finding(why, cell_place(path, 1))])
        return named["sign"], text[named.end() :]
    return max(SEPARATORS, key=lambda sign: _columns(text, sign)), text


def _columns(text: str, separator: str) -> int:
    """Return how many columns the first row with anything in it has with this separator."""
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        return next((len(row) for row in rows if any(cell.strip(_NOTHING) for cell in row)), 0)
    except csv.Error:
        return 0


def _utf16(data: bytes, path: str) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError:
        raise _no_text(path, 1, message("The file begins as UTF-16 but is not.")) from None


def _windows(data: bytes, path: str) -> str:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        why = message("The file is neither UTF-8 nor Windows-1252 (ANSI).")
        raise _no_text(path, _row_at(data[: error.start]), why) from None
    if found := _CONTROL.search(text):
        why = message("The file is neither UTF-8 nor Windows-1252 (ANSI).")
        raise _no_text(path, _row_at(data[: found.start()]), why)
    if found := _BOTH.search(text):
        why = message("The file is UTF-8 in one place and Windows-1252 (ANSI) in another.")
        raise _no_text(path, _row_at(data[: found.start()]), why)
    if found := _DOS.search(text):
        why = message("The letters with accents in this file are those of DOS or of an old Mac.")
        raise _no_text(path, _row_at(data[: found.start()]), why)
    return text


def _no_text(path: str, row: int, why: Message) -> InputError:
    fix = message("Open the file in Excel and save it as CSV UTF-8.")
    return InputError([ENCODING.finding(why, cell_place(path, row), fix)])


def _row_at(before: bytes) -> int:
    """Return the number of the line in which these bytes end."""
    return before.count(b"\n") + (0 if b"\n" in before else before.count(b"\r")) + 1
