"""A Document as a Word file: the text in an office's own styles, poured into its house style."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from docgen.document.blocks import Document, Layout, Sender
from docgen.document.form import Form
from docgen.document.inline import plain
from docgen.place import Place
from docgen.render.package import MAIN, write_package
from docgen.render.word.fill import GUARD, UnsoundXmlError, fill_parts, guarded
from docgen.render.word.properties import CORE_PART, core_properties
from docgen.writers.html import in_window
from docgen.writers.large import large
from docgen.writers.other_fonts import RIGHT_TO_LEFT
from docgen.writers.wordml import codes
from docgen.writers.wordml.body import Body, text_space
from docgen.writers.wordml.flow import link_of
from docgen.writers.wordml.house_file import HouseFile, file_error, house_file, without_fonts
from docgen.writers.wordml.languages import in_language
from docgen.writers.wordml.markup import attribute
from docgen.writers.wordml.measured import measured
from docgen.writers.wordml.names import DECIMAL
from docgen.writers.wordml.pressed import Pressed, press
from docgen.writers.words import collapsed

if TYPE_CHECKING:
    from docgen.writers.tokens import HouseStyle

_NUMBERING, _RELATIONS = "word/numbering.xml", "word/_rels/document.xml.rels"
_TYPES = "[Content_Types].xml"
_STYLED = re.compile(r'<w:([prt]Style|tblStyle) w:val="(\w+)"/>')
# What XML cannot hold, and the sign with which values are guarded while docxtpl fills them in.
_REFUSED = re.compile(f"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff{GUARD}]")
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

MOST_PRESSED = 32
"""Word files kept for one form: letters in which a column is as wide share one."""

_PRESSED: WeakKeyDictionary[Form, dict[tuple[object, ...], Pressed | None]] = WeakKeyDictionary()


def write_docx(document: Document, style: HouseStyle, *, fonts: bool = True) -> bytes:
    """Return a document as a Word file.

    Args:
        document: What to print.
        style: House style; its `house-style.docx` is used, or docgen's own.
        fonts: Put the fonts in the file, some 400 kB, so that it looks the same everywhere.

    Raises:
        InputError: The house style is missing or not usable, or the text holds a sign that Word cannot.
    """
    if document.layout is Layout.GROOT:
        style = large(style)
    house = house_file(style)
    core = core_properties(
        document.title,
        language=document.language,
        author=document.author,
        subject=document.subject,
        created=document.created,
    )
    pressed = _pressed(document, style, house, fonts=fonts)
    if pressed is not None and document.filling is not None:
        return pressed.fill(document.filling.values, {CORE_PART: core})
    return write_package({**docx_parts(document, style, house, fonts=fonts), CORE_PART: core})


def _pressed(document: Document, style: HouseStyle, house: HouseFile, *, fonts: bool) -> Pressed | None:
    """Return the Word file of the form that a document was made of; nothing when there is none."""
    filling = document.filling
    values = "".join(filling.values) if filling else ""
    if filling is None or _REFUSED.search(values) or RIGHT_TO_LEFT.search(values):
        return None  # such a value, or one in letters from right to left, is no text in a slot
    known = _PRESSED.setdefault(filling.form, {})
    key = (house, style, fonts, measured(document, text_space(style)))
    if key not in known:
        if len(known) >= MOST_PRESSED:
            known.clear()
        parts = docx_parts(filling.form.mark(document), style, house, fonts=fonts)
        known[key] = press(parts, house.fonts)
    return known[key]


def docx_parts(document: Document, style: HouseStyle, house: HouseFile, *, fonts: bool) -> dict[str, bytes]:
    """Return all parts of the Word file of a document but its properties.

    Args:
        document: What to print.
        style: House style.
        house: Its Word file.
        fonts: Put the fonts in the file.

    Raises:
        InputError: The text holds a sign that Word cannot.
    """
    body = Body(style, {mark: ident for mark, (ident, _) in house.lists.items()})
    content = _with_ids(body.write(document), house.styles)
    parts = {**house.parts, **_filled(house, _tags(document, content))}
    parts.pop(CORE_PART, None)
    _add_numbers(parts, body.flow.numbers, house.lists[DECIMAL][1])
    _add_pictures(parts, body.flow.pictures)
    parts = in_language(parts, document)
    return parts if fonts else without_fonts(parts)


def _tags(document: Document, content: str) -> dict[str, object]:
    sender = next((block for block in document.blocks if isinstance(block, Sender)), None)
    return {
        "inhoud": content,
        "afzender": plain(collapsed(sender.name)) if sender else "",
        "afzenderregel": plain(collapsed(sender.tagline)) if sender else "",
        "venster": in_window(document) is not None,
        "voettekst": plain(collapsed(document.footer)),
    }


def _with_ids(content: str, styles: dict[str, str]) -> str:
    """Return the body with the ids that the styles have in this house style."""
    if all(name == ident for name, ident in styles.items()):
        return content
    return _STYLED.sub(
        lambda found: f'<w:{found.group(1)} w:val="{styles.get(found.group(2), found.group(2))}"/>', content
    )


def _filled(house: HouseFile, context: dict[str, object]) -> dict[str, bytes]:
    from markupsafe import Markup

    def mark(value: str, field: str, _line: int) -> str:
        if field == "inhoud":
            return Markup(guarded(value))  # noqa: S704 - built by docgen, each value in it escaped
        return guarded(value)

    if any(_REFUSED.search(value) for value in context.values() if isinstance(value, str)):
        raise file_error(codes.TEKEN_NIET_PRINTBAAR, Place(part=MAIN))
    try:
        return fill_parts(house.light, context, mark)
    except UnsoundXmlError as error:
        raise file_error(codes.TEKEN_NIET_PRINTBAAR, Place(house.path, part=error.part)) from error


def _add_numbers(parts: dict[str, bytes], numbers: list[int], definition: int) -> None:
    extra = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        for number in numbers
    )
    _insert(parts, _NUMBERING, "</w:numbering>", extra)


def _add_pictures(parts: dict[str, bytes], pictures: dict[str, tuple[bytes, str]]) -> None:
    extra = ""
    for number, (ident, (png, url)) in enumerate(pictures.items(), start=1):
        parts[f"word/media/code{number}.png"] = png
        extra += f'<Relationship Id="{ident}" Type="{_OFFICE}/image" Target="media/code{number}.png"/>'
        address = f'Target={attribute(url)} TargetMode="External"'
        extra += f'<Relationship Id="{link_of(ident)}" Type="{_OFFICE}/hyperlink" {address}/>'
    if pictures and b'"png"' not in parts[_TYPES]:
        _insert(parts, _TYPES, "</Types>", '<Default Extension="png" ContentType="image/png"/>')
    _insert(parts, _RELATIONS, "</Relationships>", extra)


def _insert(parts: dict[str, bytes], name: str, before: str, extra: str) -> None:
    if extra:
        parts[name] = parts[name].replace(before.encode(), f"{extra}{before}".encode())
