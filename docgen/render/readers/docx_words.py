"""All words of a Word file in the order of its parts, quickly, for one that docgen wrote itself."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from docgen.render.xml_part import W, parse_part

_BODY = "word/document.xml"
_AROUND = ("word/header", "word/footer")


def words_of_docx(data: bytes) -> str:
    """Return the text of headers, body and footers; runs follow each other without a space.

    Args:
        data: A Word file of docgen's own making; of any other, use `read_docx`.

    Raises:
        BadXmlError: A part is not sound XML.
        KeyError, zipfile.BadZipFile: The file is not whole.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(_words(archive))


def _words(archive: zipfile.ZipFile) -> Iterator[str]:
    around = sorted(name for name in archive.namelist() if name.startswith(_AROUND))
    for name in (*around, _BODY):
        for text in parse_part(archive.read(name)).iter(f"{W}t"):
            yield text.text or ""
