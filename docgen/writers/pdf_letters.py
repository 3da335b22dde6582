"""Which letters the pictures of a font stand for in a PDF, for fonts of other scripts.

WeasyPrint tells it by where a picture stands in the text. A letter with a mark, or a sign made of several
others, is two pictures at one place: it then gives both to one of them and nothing to the other, also where
that one stands alone. The font itself knows better.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from docgen.writers.other_fonts import BRACKETS, FONTS, OTHER_FONTS, OWN_FAMILY, letters_of

File: TypeAlias = Any
"""An open file of pikepdf."""

_ROW = re.compile(rb"<([0-9a-f]{4})> <([0-9a-f]*)>")
_TAG = re.compile(r"^/[A-Z]{6}\+")


def names_in_pdf(family: str, weights: Mapping[str, Path]) -> dict[str, Path]:
    """Return the files of a family by the names that WeasyPrint gives its fonts.

    Args:
        family: Name in the style rules.
        weights: File by what stands after the name, such as `-Bold`.
    """
    return {f"{family.replace(' ', '-')}{weight}": path for weight, path in weights.items()}


def other_names() -> dict[str, Path]:
    """Return the files of the fonts of other scripts by their names in a PDF."""
    found: dict[str, Path] = {}
    for family, files in OTHER_FONTS.items():
        if family == OWN_FAMILY:  # letters of ours are told right, and one picture is a space of two kinds
            continue
        regular, bold = FONTS / files[0], FONTS / files[-1]
        found |= names_in_pdf(family, {"": regular, "-Semi-Bold": bold, "-Bold": bold})
    return found


def mend_letters(file: File, own: Mapping[str, Path]) -> None:
    """Say in each font which letters its pictures stand for.

    In a font of the house style only brackets are mended: from right to left each is printed as the other.

    Args:
        file: The PDF.
        own: The files of the house style by their names in it.
    """
    import pikepdf

    others = other_names()
    for font in file.objects:
        if not isinstance(font, pikepdf.Dictionary) or font.get("/Subtype") != "/Type0":
            continue
        name = _TAG.sub("", str(font.BaseFont))
        if name in others:
            letters = letters_of(others[name])
        elif name in own:
            known = letters_of(own[name])
            letters = {number: text for number, text in known.items() if text in BRACKETS}
        else:
            continue
        font.ToUnicode.write(_mended(font.ToUnicode.read_bytes(), letters))


def _mended(table: bytes, letters: dict[int, str]) -> bytes:
    def row(found: re.Match[bytes]) -> bytes:
        text = letters.get(int(found[1], 16))
        return (
            found[0] if text is None else b"<%s> <%s>" % (found[1], text.encode("utf-16-be").hex().encode())
        )

    return _ROW.sub(row, table)
