"""The logo in the letterhead of a Word file: beside the name of the sender, wherever that stands."""

from __future__ import annotations

from collections.abc import Mapping

from docgen.render.xml_part import Element, W, parse_part, part_bytes
from docgen.writers.tokens import Logo
from docgen.writers.wordml.markup import twips
from docgen.writers.wordml.names import NAMESPACES
from docgen.writers.wordml.order import PARAGRAPH, look_of, put
from docgen.writers.wordml.picture import Picture, picture_run

SENDER, SENDER_LINE = "{{afzender}}", "{{afzenderregel}}"
"""Tags of the letterhead, without their spaces."""

_GAP_MM = 3.0  # between the logo and the name
_NUMBER = 900  # apart from the pictures in the text
_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "[Content_Types].xml"
_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_PICTURES = (f"{W}drawing", f"{W}pict")


def with_logo(parts: Mapping[str, bytes], logo: Logo) -> dict[str, bytes]:
    """Return the parts with the logo; as they are when the letterhead has a picture already, or no sender."""
    for name in sorted(parts):
        if not name.startswith(("word/header", "word/document")) or b"afzender" not in parts[name]:
            continue
        root = parse_part(parts[name])
        sender, line = _paragraph(root, SENDER), _paragraph(root, SENDER_LINE)
        if sender is None or (name.startswith("word/header") and list(root.iter(*_PICTURES))):
            continue
        for one in (sender, line):
            if one is not None:
                _indent(one, twips(logo.breedte_mm + _GAP_MM))
        picture = Picture("rIdLogo", _NUMBER, "Logo", logo.breedte_mm, logo.hoogte_mm, "left")
        sender.insert(1, _run(picture))
        return _joined(parts, name, part_bytes(root), logo)
    return dict(parts)


def _paragraph(root: Element, tag: str) -> Element | None:
    for one in root.iter(f"{W}p"):
        if "".join("".join(one.itertext(f"{W}t")).split()) == tag:
            return one
    return None


def _indent(paragraph: Element, left: int) -> None:
    """Give a paragraph room for the logo at its left, unless somebody gave it an indent of its own."""
    put(look_of(paragraph), "ind", PARAGRAPH, {f"{W}left": str(left)})


def _run(picture: Picture) -> Element:
    wrapped = f'<w:p xmlns:w="{NAMESPACES["w"]}">{picture_run(picture)}</w:p>'
    return parse_part(wrapped.encode())[0]


def _joined(parts: Mapping[str, bytes], name: str, data: bytes, logo: Logo) -> dict[str, bytes]:
    """Return the parts with the picture, its relationship and its kind."""
    kind = "png" if logo.word.startswith(b"\x89PNG") else "jpeg"
    folder, _, file = name.rpartition("/")
    relations_name = f"{folder}/_rels/{file}.rels"
    relations = parse_part(parts.get(relations_name, f'<Relationships xmlns="{_PACKAGE}"/>'.encode()))
    relation = {"Id": "rIdLogo", "Type": _IMAGE, "Target": f"media/logo.{kind}"}
    relations.append(relations.makeelement(f"{{{_PACKAGE}}}Relationship", relation))
    types = parse_part(parts[_TYPES])
    if not any(one.get("Extension", "").lower() == kind for one in types):
        default = {"Extension": kind, "ContentType": f"image/{kind}"}
        types.insert(0, types.makeelement(f"{{{_CONTENT_TYPES}}}Default", default))
    return {
        **parts,
        name: data,
        relations_name: part_bytes(relations),
        _TYPES: part_bytes(types),
        f"word/media/logo.{kind}": logo.word,
    }
