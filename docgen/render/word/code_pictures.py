"""Codes to scan in a Word template: a picture whose title names the field with the address."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from docgen.render.package import MAIN
from docgen.render.word.fields import is_safe_link
from docgen.render.xml_part import Element, R, W, parse_part, part_bytes

CODE_TITLE = "code: "
"""Start of the title of such a picture; the rest is the field, such as `hulp.link`."""

Draw = Callable[[str], bytes]
"""Makes the picture (PNG) of an address."""

_RELATIONS, _TYPES = "word/_rels/document.xml.rels", "[Content_Types].xml"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def code_fields(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Yield the field of each code to scan."""
    if CODE_TITLE.encode() in parts.get(MAIN, b""):
        yield from (field for _, field in _codes(parse_part(parts[MAIN])))


def with_codes(
    parts: Mapping[str, bytes], values: Mapping[str, object], draw: Draw | None
) -> dict[str, bytes]:
    """Return the parts with the code of this case in each of those pictures.

    A picture is taken out when its address is none, or when nobody can draw it.

    Args:
        parts: A Word file, filled in.
        values: The values of the case.
        draw: Makes the picture.
    """
    result = dict(parts)
    if CODE_TITLE.encode() not in parts.get(MAIN, b""):
        return result
    root, relations, types = (parse_part(parts[name]) for name in (MAIN, _RELATIONS, _TYPES))
    for number, (known, field) in enumerate(list(_codes(root)), start=1):
        address = _value(values, field)
        drawing = next(known.iterancestors(f"{W}drawing"))
        if draw is None or not is_safe_link(address):
            drawing.getparent().remove(drawing)
            continue
        name = f"media/code-{number}.png"
        result[f"word/{name}"] = draw(address)
        _relate(relations, f"rIdCode{number}", "image", name)
        _relate(relations, f"rIdCodeLink{number}", "hyperlink", address, TargetMode="External")
        for blip in drawing.iter(f"{_MAIN}blip"):
            blip.set(f"{R}embed", f"rIdCode{number}")
        for link in drawing.iter(f"{_MAIN}hlinkClick"):
            link.set(f"{R}id", f"rIdCodeLink{number}")
        del known.attrib["title"]
    _add_type(types)
    result.update({MAIN: part_bytes(root), _RELATIONS: part_bytes(relations), _TYPES: part_bytes(types)})
    return result


def _codes(root: Element) -> Iterator[tuple[Element, str]]:
    for known in root.iter(f"{_DRAWING}docPr"):
        title = known.get("title", "")
        if title.startswith(CODE_TITLE):
            yield known, title.removeprefix(CODE_TITLE).strip()


def _value(values: Mapping[str, object], field: str) -> str:
    value: object = values
    for name in field.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, str) else ""


def _relate(relations: Element, ident: str, kind: str, target: str, **more: str) -> None:
    name = relations.tag.replace("Relationships", "Relationship")
    found = {"Id": ident, "Type": f"{_OFFICE}/{kind}", "Target": target, **more}
    relations.append(relations.makeelement(name, found))


def _add_type(types: Element) -> None:
    if not any(one.get("Extension", "").lower() == "png" for one in types):
        name = types.tag.replace("Types", "Default")
        types.insert(0, types.makeelement(name, {"Extension": "png", "ContentType": "image/png"}))
