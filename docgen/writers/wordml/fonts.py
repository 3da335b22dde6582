"""Fonts inside a Word file, so that a letter looks the same on a machine without them.

Word stores an embedded font obfuscated: the first 32 bytes are combined with a key that stands
beside it. Source: ECMA-376 part 4, section 2.8.1.
"""

from __future__ import annotations

import io
import uuid
from collections.abc import Mapping
from pathlib import Path

from docgen.render.xml_part import Element, R, W, parse_part, part_bytes
from docgen.writers.office_font import font_file
from docgen.writers.tokens import WORD_FAMILY, Letter

FAMILY = WORD_FAMILY
FALLBACK = "Calibri"
"""Font that Word takes when it does not know the family and may not use the embedded one."""

_FILES = {"Regular": "SourceSans3-Regular.ttf", "Bold": "SourceSans3-Bold.ttf"}
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TABLE, _RELATIONS = "word/fontTable.xml", "word/_rels/fontTable.xml.rels"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_PACKAGE_RELATION = f"{{{_PACKAGE}}}Relationship"
_NO_RELATIONS = f'<Relationships xmlns="{_PACKAGE}"/>'.encode()
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


def with_fonts(parts: Mapping[str, bytes], letter: Letter) -> dict[str, bytes]:
    """Return a Word file with the font of an office instead of docgen's own.

    A font that may not or cannot stand in a Word file is named only: Word then takes the one of the computer.

    Args:
        parts: The file, which names the office's font already.
        letter: The font.
    """
    table = parse_part(parts[_TABLE])
    entry = next((one for one in table.iter(f"{W}font") if one.get(f"{W}name") == FAMILY), None)
    if entry is None:
        return dict(parts)  # somebody took docgen's font out in Word
    relations = parse_part(parts[_RELATIONS]) if _RELATIONS in parts else parse_part(_NO_RELATIONS)
    dropped = _drop_fonts(entry, relations)
    result = {name: data for name, data in parts.items() if name not in dropped}
    entry.set(f"{W}name", letter.in_word)
    for child in list(entry):
        if child.tag in {f"{W}panose1", f"{W}sig"}:
            entry.remove(child)
    for number, (weight, path) in enumerate({"Regular": letter.gewoon, "Bold": letter.vet}.items(), start=1):
        if not font_file(path).may_be_in_word:
            continue
        key, target = uuid.uuid5(uuid.NAMESPACE_URL, path.name), f"fonts/kantoor{number}.odttf"
        result[f"word/{target}"] = obfuscated(as_truetype(path), key)
        ident = f"rIdKantoor{number}"
        entry.append(
            _element(entry, f"{W}embed{weight}", {f"{R}id": ident, f"{W}fontKey": f"{{{str(key).upper()}}}"})
        )
        relation = {"Id": ident, "Type": _RELATION, "Target": target}
        relations.append(_element(relations, _PACKAGE_RELATION, relation))
    return {**result, _TABLE: part_bytes(table), _RELATIONS: part_bytes(relations)}


def as_truetype(path: Path) -> bytes:
    """Return a font as a plain TrueType file, the only kind that Word keeps inside a document."""
    from fontTools.ttLib import TTFont

    with TTFont(path, recalcTimestamp=False) as font:
        font.flavor = None
        target = io.BytesIO()
        font.save(target)
    return target.getvalue()


def _drop_fonts(entry: Element, relations: Element) -> set[str]:
    """Take the embedded files off an entry of the font table, and return the names of their parts."""
    dropped: set[str] = set()
    for child in [one for one in entry if one.tag.startswith(f"{W}embed")]:
        entry.remove(child)
        for relation in [one for one in relations if one.get("Id") == child.get(f"{R}id")]:
            relations.remove(relation)
            dropped.add(f"word/{relation.get('Target')}")
    return dropped


def _element(near: Element, tag: str, attributes: Mapping[str, str]) -> Element:
    """Return a new element for the tree of another."""
    return near.makeelement(tag, attributes)
