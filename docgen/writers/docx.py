"""A Document as a Word file: the text in an office's own styles, poured into its house style."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from docgen.document.blocks import Address, Document, Sender
from docgen.document.inline import plain
from docgen.errors import InputError
from docgen.message import message
from docgen.place import Place
from docgen.render.package import PackageError, read_package, write_package
from docgen.render.word_fill import UnsoundXmlError, fill_parts, guarded
from docgen.render.word_properties import CORE_PART, core_properties
from docgen.writers.wordml.body import Body
from docgen.writers.wordml.flow import link_of
from docgen.writers.wordml.markup import attribute
from docgen.writers.wordml.names import DECIMAL
from docgen.writers.words import collapsed

if TYPE_CHECKING:
    from docgen.writers.style import HouseStyle

FILE = "house-style.docx"
_BODY, _NUMBERING, _RELATIONS = "word/document.xml", "word/numbering.xml", "word/_rels/document.xml.rels"
_TYPES = "[Content_Types].xml"
_FONTS = re.compile(r"<w:embed(?:Regular|Bold|Italic|BoldItalic) [^>]*/>|<w:embedTrueTypeFonts/>")
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


@dataclass(frozen=True)
class _HouseFile:
    """The house style, taken apart once a process: what is filled, and what is only passed on."""

    path: str
    light: bytes
    parts: dict[str, bytes]


def write_docx(document: Document, style: HouseStyle, *, fonts: bool = True) -> bytes:
    """Return a document as a Word file.

    Args:
        document: What to print.
        style: House style; its `house-style.docx` is used, or docgen's own.
        fonts: Put the fonts in the file, some 400 kB, so that it looks the same everywhere.

    Raises:
        InputError: The house style is missing or not usable, or the text holds a sign that Word cannot.
    """
    house = _house_file(style)
    body = Body(style)
    content = body.write(document)
    sender = next((block for block in document.blocks if isinstance(block, Sender)), None)
    context: dict[str, object] = {
        "inhoud": content,
        "afzender": plain(collapsed(sender.name)) if sender else "",
        "afzenderregel": plain(collapsed(sender.tagline)) if sender else "",
        "venster": any(isinstance(block, Address) for block in document.blocks),
        "voettekst": plain(collapsed(document.footer)),
    }
    parts = {**house.parts, **_filled(house, context)}
    parts[CORE_PART] = core_properties(
        document.title,
        language=document.language,
        author=document.author,
        subject=document.subject,
        created=document.created,
    )
    _add_numbers(parts, body.flow.numbers)
    _add_pictures(parts, body.flow.pictures)
    return write_package(parts if fonts else _without_fonts(parts))


def _filled(house: _HouseFile, context: dict[str, object]) -> dict[str, bytes]:
    from markupsafe import Markup

    def mark(value: str, field: str, _line: int) -> str:
        return Markup(guarded(value)) if field == "inhoud" else guarded(value)  # noqa: S704 - built and escaped by docgen

    try:
        return fill_parts(house.light, context, mark)
    except UnsoundXmlError as error:
        raise InputError.single(
            "DOCX001",
            "teken-niet-printbaar",
            message("The text holds a sign that a Word file cannot hold, such as a control sign."),
            place=Place(house.path, part=error.part),
            fix=message("Find the sign in the text or the case, and take it out."),
        ) from error


def _house_file(style: HouseStyle) -> _HouseFile:
    path = style.file(FILE)
    if path is None:
        raise InputError.single(
            "DOCX002",
            "huisstijl-niet-gevonden",
            message("There is no {name} in the house style.", name=FILE),
            fix=message("Copy templates/_style/{name} to the folder of the house style.", name=FILE),
        )
    return _read_house_file(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=4)
def _read_house_file(path: Path, _changed: int) -> _HouseFile:
    try:
        parts = read_package(path.read_bytes())
    except PackageError as error:
        raise InputError.single(
            "DOCX003", "huisstijl-onleesbaar", error.fault.what, place=Place(str(path)), fix=error.fault.fix
        ) from error
    for legacy in [name for name in parts if name.endswith(("stylesWithEffects.xml", "thumbnail.jpeg"))]:
        del parts[legacy]
    return _HouseFile(str(path), write_package(_without_fonts(parts)), parts)


def _without_fonts(parts: dict[str, bytes]) -> dict[str, bytes]:
    kept = {name: part for name, part in parts.items() if not name.startswith("word/fonts/")}
    kept.pop("word/_rels/fontTable.xml.rels", None)
    for name in ("word/fontTable.xml", "word/settings.xml"):
        if name in kept:
            kept[name] = _FONTS.sub("", kept[name].decode()).encode()
    return kept


def _add_numbers(parts: dict[str, bytes], numbers: list[int]) -> None:
    extra = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{DECIMAL}"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for number in numbers
    )
    _insert(parts, _NUMBERING, "</w:numbering>", extra)


def _add_pictures(parts: dict[str, bytes], pictures: dict[str, tuple[bytes, str]]) -> None:
    extra = ""
    for number, (ident, (png, url)) in enumerate(pictures.items(), start=1):
        parts[f"word/media/code{number}.png"] = png
        extra += f'<Relationship Id="{ident}" Type="{_IMAGE}" Target="media/code{number}.png"/>'
        address = f'Target={attribute(url)} TargetMode="External"'
        extra += f'<Relationship Id="{link_of(ident)}" Type="{_LINK}" {address}/>'
    if pictures and b'"png"' not in parts[_TYPES]:
        _insert(parts, _TYPES, "</Types>", '<Default Extension="png" ContentType="image/png"/>')
    _insert(parts, _RELATIONS, "</Relationships>", extra)


def _insert(parts: dict[str, bytes], name: str, before: str, extra: str) -> None:
    if extra:
        parts[name] = parts[name].replace(before.encode(), f"{extra}{before}".encode())
