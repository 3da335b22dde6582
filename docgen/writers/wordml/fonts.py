"""Fonts inside a Word file, so that a letter looks the same on a machine without them.

Word stores an embedded font obfuscated: the first 32 bytes are combined with a key that stands
beside it. Source: ECMA-376 part 4, section 2.8.1.
"""

from __future__ import annotations

import uuid
from pathlib import Path

FAMILY = "Source Sans 3"
FALLBACK = "Calibri"
"""Font that Word takes when it does not know the family and may not use the embedded one."""

_FILES = {"Regular": "SourceSans3-Regular.ttf", "Bold": "SourceSans3-Bold.ttf"}
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OBFUSCATED = 32  # bytes at the start of the font

Relation = tuple[str, str, str]
"""Id, type and target of a relationship."""


def obfuscated(font: bytes, key: uuid.UUID) -> bytes:
    """Return a font as Word stores it; the same call gives the plain font back."""
    mask = bytes.fromhex(key.hex)[::-1] * 2
    head = bytes(byte ^ mask[index] for index, byte in enumerate(font[:_OBFUSCATED]))
    return head + font[_OBFUSCATED:]


def embedded_fonts(folder: Path, *, embed: bool = True) -> tuple[bytes, list[Relation], dict[str, bytes]]:
    """Return the font table, its relationships and the font parts.

    Args:
        folder: Where the font files are.
        embed: Put the fonts in the file; without them Word takes its own font.
    """
    relations: list[Relation] = []
    parts: dict[str, bytes] = {}
    inside = ""
    for number, (weight, name) in enumerate(_FILES.items() if embed else (), start=1):
        key = uuid.uuid5(uuid.NAMESPACE_URL, name)
        relations.append((f"rId{number}", _RELATION, f"fonts/font{number}.odttf"))
        parts[f"word/fonts/font{number}.odttf"] = obfuscated((folder / name).read_bytes(), key)
        inside += f'<w:embed{weight} r:id="rId{number}" w:fontKey="{{{str(key).upper()}}}"/>'
    table = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<w:fonts xmlns:w="{_W}" xmlns:r="{_R}"><w:font w:name="{FAMILY}"><w:altName w:val="{FALLBACK}"/>'
        '<w:panose1 w:val="020B0503030403020204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
        f'<w:pitch w:val="variable"/>{inside}</w:font></w:fonts>'
    )
    return table.encode(), relations, parts
