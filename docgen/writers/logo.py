"""The logo of an office: a sound picture, in its own proportions, clear of the window of the envelope."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.render.xml_part import parse_part
from docgen.writers import codes
from docgen.writers.style_files import existing
from docgen.writers.style_safety import picture_complaint
from docgen.writers.style_values import finding
from docgen.writers.tokens import Logo, Marges, Venster

MOST_WIDE_MM = 65.0
"""Beside it stands the name of the sender, for which 40 mm are left."""

MOST_OFF = 0.03
"""Share by which the sides may differ from the proportions of the picture; more is seen as stretched."""

LOGO_FIELD = "logo.word"
_SVG = "image/svg+xml"
_TYPES = {".svg": _SVG, ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_VIEW_BOX = 4  # left, top, width, height


def read_logo(
    values: Mapping[str, Any], own: Mapping[str, Any], folders: tuple[Path, ...], path: Path
) -> Logo | None:
    """Return the logo of a style, or nothing when it names none.

    Args:
        values: Its table in `stijl.toml`, with docgen's own values for what the office left out.
        own: What the office wrote itself: a side that it leaves out follows from the other.
        folders: Folders of the style.
        path: The `stijl.toml`, for messages.

    Raises:
        InputError: A file is missing or no picture, or the sizes would stretch it.
    """
    if not values["bestand"]:
        return None
    file = existing([one / values["bestand"] for one in folders], path, "logo.bestand")
    kind = _TYPES.get(file.suffix.lower())
    if kind is None:
        words = message("A logo is an SVG, PNG or JPEG file.")
        raise InputError([finding(codes.STIJLWAARDE_VERKEERD, path, "logo.bestand", words)])
    data, word = file.read_bytes(), b""
    if values["word"]:
        word = existing([one / values["word"] for one in folders], path, LOGO_FIELD).read_bytes()
    elif kind != _SVG:
        word = data
    kinds = (("logo.bestand", data, kind), (LOGO_FIELD, word, "image/png"))
    for field, picture, media_type in kinds:
        if picture and (complaint := picture_complaint(picture, media_type)):
            raise InputError([finding(codes.STIJLWAARDE_VERKEERD, path, field, complaint)])
    width, height = _sides(values, own, _ratio(data, kind, path), path)
    return Logo(data, kind, width, height, word)


def _sides(
    values: Mapping[str, Any], own: Mapping[str, Any], ratio: float, path: Path
) -> tuple[float, float]:
    """Return width and height in mm."""
    width, height = float(values["breedte_mm"]), float(values["hoogte_mm"])
    if "hoogte_mm" not in own:
        return width, round(width / ratio, 1)
    if "breedte_mm" not in own:
        return round(height * ratio, 1), height
    if height <= 0 or abs(width / height / ratio - 1) > MOST_OFF:
        words = message("With these sizes the logo is stretched: it is not as wide and high as the picture.")
        cure = message(
            "Write hoogte_mm = {height}, or leave it out: then it follows from breedte_mm.",
            height=f"{width / ratio:.1f}",
        )
        raise InputError([finding(codes.STIJLWAARDE_VERKEERD, path, "logo.hoogte_mm", words, cure)])
    return width, height


def _ratio(data: bytes, kind: str, path: Path) -> float:
    """Return how many times a picture is as wide as it is high."""
    if kind == _SVG:
        root = parse_part(data)
        box = _NUMBER.findall(root.get("viewBox", ""))
        sides = box[2:] if len(box) == _VIEW_BOX else []
        sides = sides or _NUMBER.findall(f"{root.get('width', '')} {root.get('height', '')}")
        width, height = map(float, sides) if len(sides) == len(("width", "height")) else (0.0, 0.0)
    else:
        from PIL import Image

        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
            width, height = picture.size
    if not (width and height):
        words = message("This drawing does not say how wide and high it is: it has no viewBox.")
        cure = message("Save the drawing as plain SVG with shapes only.")
        raise InputError([finding(codes.STIJLWAARDE_VERKEERD, path, "logo.bestand", words, cure)])
    return width / height


def outsize(logo: Logo, marges: Marges, venster: Venster, path: Path) -> Iterator[Finding]:
    """Yield what is wrong when a logo leaves no room for the name, or shows in the window of the envelope."""
    room = venster.bereik_mm[1] - marges.briefhoofd_mm - 1
    for field, side, most in (
        ("logo.breedte_mm", logo.breedte_mm, MOST_WIDE_MM),
        ("logo.hoogte_mm", logo.hoogte_mm, room),
    ):
        if side > most:
            words = message(
                "The logo is {side} mm here, and there is room for {most} mm.",
                side=f"{side:g}",
                most=f"{most:g}",
            )
            cure = message("Write a smaller breedte_mm; the height follows from it.")
            yield finding(codes.LOGO_TE_GROOT, path, field, words, cure)
