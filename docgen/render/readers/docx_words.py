"""All words of a Word file in the order of its parts, quickly, for one that docgen wrote itself."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from html import unescape

from docgen.render.package import MAIN
from docgen.render.xml_part import refuse_unsound

LEFT_TO_RIGHT = "\u200e"
"""Between a name from right to left and a number, lest a program takes the number to the other side."""

_AROUND = ("word/header", "word/footer")
_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")


def words_of_docx(data: bytes) -> str:
    """Return the text of headers, body and footers; runs follow each other without a space.

    Args:
        data: A Word file of docgen's own making; of any other, use `read_docx`.

    Raises:
        BadXmlError: A part is not sound XML.
        KeyError, UnicodeDecodeError, zipfile.BadZipFile: The file is not whole.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(_words(archive))


def _words(archive: zipfile.ZipFile) -> Iterator[str]:
    around = sorted(name for name in archive.namelist() if name.startswith(_AROUND))
    yield from (_words_around(archive.read(name)) for name in around)
    yield _words_of(archive.read(MAIN))


def _words_of(part: bytes) -> str:
    refuse_unsound(part)
    return unescape("".join(_TEXT.findall(part.decode()))).replace(LEFT_TO_RIGHT, "")


_words_around = lru_cache(maxsize=64)(_words_of)
"""Headers and footers are the same in all letters of an office."""
