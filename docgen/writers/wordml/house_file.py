"""The Word file of a house style, taken apart once a process.

Word gives styles and lists other ids when someone saves the file, in the language of that Word. So styles are
found by their name and lists by their mark.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from docgen.errors import InputError
from docgen.finding import Code, Finding
from docgen.message import Message
from docgen.place import Place
from docgen.render.package import PackageError, read_package, write_package
from docgen.render.packing import PackedPart, packed_parts
from docgen.render.xml_part import BadXmlError, W, parse_part
from docgen.template.folders import installed_templates
from docgen.writers.tokens import HouseStyle
from docgen.writers.wordml import codes
from docgen.writers.wordml.dressing import dressed
from docgen.writers.wordml.house_check import house_findings
from docgen.writers.wordml.names import LISTS, STYLES

FILE, OFFICE_FILE = "house-style.docx", "huisstijl.docx"
"""Name of docgen's own Word file, and of the one that an office edits; the office's goes first."""

_OWN = installed_templates() / "_style" / FILE
_STYLES, _NUMBERING = "word/styles.xml", "word/numbering.xml"
_FONTS = re.compile(r"<w:embed(?:Regular|Bold|Italic|BoldItalic) [^>]*/>|<w:embedTrueTypeFonts/>")
_FONT_FOLDER = "word/fonts/"
_LEGACY = ("stylesWithEffects.xml", "thumbnail.jpeg")


@dataclass(frozen=True, eq=False)
class HouseFile:
    """A house style for Word; each is equal to itself only.

    Attributes:
        path: Where it is.
        light: The file without fonts, to fill in.
        parts: All parts.
        fonts: The fonts of docgen's own file, packed: to pack them takes longer than the rest of a letter.
        styles: For each style that docgen uses its id in this file.
        lists: For each kind of list its id and the id of its definition in this file.
    """

    path: str
    light: bytes
    parts: dict[str, bytes]
    fonts: dict[str, PackedPart]
    styles: dict[str, str]
    lists: dict[str, tuple[int, int]]


def house_file(style: HouseStyle) -> HouseFile:
    """Return the Word file of a house style.

    Raises:
        InputError: It is missing, damaged, or without a style or list that letters use.
    """
    path = style.file(OFFICE_FILE) or style.file(FILE)
    if path is None:
        raise file_error(codes.HUISSTIJL_NIET_GEVONDEN, Place(FILE))
    return _dressed(_read(path, path.stat().st_mtime_ns), style)


@lru_cache(maxsize=4)
def _dressed(house: HouseFile, style: HouseStyle) -> HouseFile:
    parts = dressed(house.parts, style)
    changed = {name for name, data in parts.items() if house.parts.get(name) is not data}
    if not changed and len(parts) == len(house.parts):
        return house
    fonts = {name: packed for name, packed in house.fonts.items() if name in parts and name not in changed}
    return replace(house, light=write_package(without_fonts(parts)), parts=parts, fonts=fonts)


def file_error(
    code: Code, place: Place, what: Message | None = None, fix: Message | None = None
) -> InputError:
    """Return the error for a kind of trouble with a house style."""
    return InputError([code.finding(what or code.meaning, place, fix)])


@lru_cache(maxsize=4)
def _read(path: Path, _changed: int) -> HouseFile:
    try:
        data = path.read_bytes()
        parts = read_package(data)
        styles, lists = _style_ids(parts), _list_ids(parts)
    except PackageError as error:
        fault = error.fault
        raise file_error(codes.HUISSTIJL_ONLEESBAAR, Place(str(path)), fault.what, fault.fix) from error
    except (BadXmlError, KeyError) as error:
        raise file_error(codes.HUISSTIJL_ONLEESBAAR, Place(str(path))) from error
    kept = {name: part for name, part in parts.items() if not name.endswith(_LEGACY)}
    if path != _OWN and (findings := _faults(parts, path, styles, lists)):
        raise InputError(findings)
    fonts = packed_parts(data, _FONT_FOLDER) if path == _OWN else {}
    return HouseFile(str(path), write_package(without_fonts(kept)), kept, fonts, styles, lists)


def _faults(
    parts: Mapping[str, bytes], path: Path, styles: Mapping[str, str], lists: Mapping[str, object]
) -> list[Finding]:
    try:
        return list(house_findings(parts, str(path), styles, lists))
    except BadXmlError as error:
        raise file_error(codes.HUISSTIJL_ONLEESBAAR, Place(str(path))) from error


def _style_ids(parts: Mapping[str, bytes]) -> dict[str, str]:
    known = {name.lower(): name for name in STYLES}
    found: dict[str, str] = {}
    for style in parse_part(parts[_STYLES]).iter(f"{W}style"):
        name = style.find(f"{W}name")
        plain = "" if name is None else name.get(f"{W}val", "").replace(" ", "").lower()
        if plain in known:
            found[known[plain]] = style.get(f"{W}styleId", "")
    return found


def _list_ids(parts: Mapping[str, bytes]) -> dict[str, tuple[int, int]]:
    if _NUMBERING not in parts:  # LibreOffice leaves out lists that nothing uses
        return {}
    root = parse_part(parts[_NUMBERING])
    marks: dict[str, str] = {}
    for kind in root.iter(f"{W}abstractNum"):
        text = kind.find(f"{W}lvl/{W}lvlText")
        marks[kind.get(f"{W}abstractNumId", "")] = "" if text is None else text.get(f"{W}val", "")
    found: dict[str, tuple[int, int]] = {}
    for number in root.iter(f"{W}num"):
        kind = number.find(f"{W}abstractNumId")
        ident = "" if kind is None else kind.get(f"{W}val", "")
        if marks.get(ident) in LISTS:
            found.setdefault(marks[ident], (int(number.get(f"{W}numId")), int(ident)))
    return found


def without_fonts(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the parts without embedded fonts; Word then takes its own font."""
    kept = {name: part for name, part in parts.items() if not name.startswith(_FONT_FOLDER)}
    kept.pop("word/_rels/fontTable.xml.rels", None)
    for name in ("word/fontTable.xml", "word/settings.xml"):
        if name in kept:
            kept[name] = _FONTS.sub("", kept[name].decode()).encode()
    return kept
