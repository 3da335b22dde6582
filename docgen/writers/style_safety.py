"""What the folder of a house style may bring along; it may come from a stranger."""

from __future__ import annotations

import io
import re
from pathlib import Path

from docgen.message import Message, message
from docgen.render.xml_part import BadXmlError, Element, parse_part
from docgen.template.folders import installed_templates

MAX_PICTURE = 600_000  # bytes; a logo has some 20,000
MAX_PIXELS = 20_000_000  # a whole sheet at 300 dots per inch has 8,700,000
MAX_SHAPES = 2_000  # elements of a drawing; a logo has some 20

_PACKAGE = Path(__file__).resolve().parent.parent
_TEXTS = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'")
_LOADS = re.compile(
    r"@import|@font-face|url\s*\(|image\s*\(|image-set\s*\(|\bsrc\s*\(|expression\s*\(|\\", re.I
)
_REFUSED = frozenset({"a", "audio", "foreignObject", "iframe", "image", "script", "style", "use", "video"})
_AWAY = re.compile(r"url\s*\(\s*[\"']?\s*(?!#)|javascript:|data:", re.I)


def css_complaint(css: str) -> Message | None:
    """Return why rules of a style, without its own pictures, may not be used: they load a file."""
    if found := _LOADS.search(_TEXTS.sub('""', css)):
        return message("A style sheet may not load anything: {what}", what=found.group()[:20])
    return None


def picture_complaint(data: bytes, media_type: str) -> Message | None:
    """Return why a picture may not be used.

    Args:
        data: The file.
        media_type: Such as `image/svg+xml`.
    """
    if len(data) > MAX_PICTURE:
        return message("This picture is too big; {size} kB is the limit.", size=MAX_PICTURE // 1000)
    return _drawing_complaint(data) if media_type == "image/svg+xml" else _pixels_complaint(data)


def leads_out(file: Path, folder: Path) -> bool:
    """Return whether a file of a folder is a link to somewhere else; docgen's own may be."""
    if any(folder.is_relative_to(own) for own in (_PACKAGE, installed_templates())):
        return False
    return not file.resolve().is_relative_to(folder.resolve())


def _pixels_complaint(data: bytes) -> Message | None:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
            width, height = picture.size
    except Exception:  # noqa: BLE001 - Pillow raises errors of many kinds on a damaged file
        return message("This picture cannot be read.")
    return message("This picture has too many pixels.") if width * height > MAX_PIXELS else None


def _drawing_complaint(data: bytes) -> Message | None:
    try:
        shapes = list(parse_part(data).iter())
    except BadXmlError:
        return message("This drawing is no sound XML.")
    if len(shapes) > MAX_SHAPES or any(_is_refused(one) for one in shapes):
        return message("A drawing may hold shapes only: no scripts, pictures, copies or links.")
    return None


def _is_refused(shape: Element) -> bool:
    if not isinstance(shape.tag, str):
        return False
    if shape.tag.rpartition("}")[2] in _REFUSED:
        return True
    for attribute, value in shape.attrib.items():
        name = str(attribute).rpartition("}")[2]
        if name.startswith("on") or _AWAY.search(value) or (name == "href" and not value.startswith("#")):
            return True
    return False
