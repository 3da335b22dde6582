"""The letters of a PDF of docgen in the order in which they are read, where some run from right to left.

pdfium puts a whole line in the order that it guesses. The file itself is clear: each stretch of one direction
is a text of its own, and within it the pictures stand from left to right.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any, TypeAlias

_ROW = re.compile(rb"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]*)>")
_BRACKETS = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_NUMBER = frozenset({"EN", "AN", "CS", "ES", "ET"})
_DIGIT = frozenset({"EN", "AN"})

Part: TypeAlias = Any
"""A page or an instruction of pikepdf."""

_Letters = Mapping[int, str]
"""The letters that each picture of a font stands for."""


def pages_in_order(data: bytes) -> list[str]:
    """Return the text of each page of a PDF that docgen wrote."""
    import pikepdf

    with pikepdf.open(BytesIO(data)) as file:
        return ["".join(_texts(page)) for page in file.pages]


def runs_right_to_left(text: str) -> bool:
    """Return whether a text holds a letter that is written from right to left."""
    return not text.isascii() and any(_side(sign) in _RIGHT_TO_LEFT for sign in text)


def in_order(pictures: list[str], *, brackets: bool = True) -> str:
    """Return the text that pictures from left to right stand for.

    Args:
        pictures: The letters of each, of a text of one direction with numbers in it.
        brackets: Whether a bracket is told as it looks and not as it was written.
    """
    if not any(map(runs_right_to_left, pictures)):
        return "".join(pictures)
    result: list[str] = []
    number: list[str] = []
    for picture in reversed(pictures):
        if picture and all(_side(sign) in _NUMBER for sign in picture):
            number.append(picture)
            continue
        result += [*_number(number), _BRACKETS.get(picture, picture) if brackets else picture]
        number = []
    return "".join([*result, *_number(number)])


def _number(turned: list[str]) -> list[str]:
    """Return a number from its first digit to its last; what stands around it is no part of it."""
    digits = [at for at, picture in enumerate(turned) if _side(picture[0]) in _DIGIT]
    if not digits:
        return turned
    start, end = digits[0], digits[-1] + 1
    return [*turned[:start], *reversed(turned[start:end]), *turned[end:]]


def _side(sign: str) -> str:
    return unicodedata.bidirectional(sign)


def _texts(page: Part) -> Iterator[str]:
    import pikepdf

    fonts = {name: _letters_of(font) for name, font in page.resources.get("/Font", {}).items()}
    letters: _Letters = {}
    pictures: list[str] = []
    for step in pikepdf.parse_content_stream(page):
        operands: Part = step.operands
        match str(step.operator):
            case "Tf":
                letters = fonts[str(operands[0])]
            case "Tj":
                pictures += _pictures(bytes(operands[0]), letters)
            case "TJ":
                for one in operands[0]:
                    if isinstance(one, pikepdf.String):
                        pictures += _pictures(bytes(one), letters)
            case "ET":
                yield in_order(pictures)
                pictures = []


def _pictures(codes: bytes, letters: _Letters) -> Iterator[str]:
    for at in range(0, len(codes), 2):
        yield letters.get(int.from_bytes(codes[at : at + 2]), "\ufffd")


def _letters_of(font: Part) -> _Letters:
    rows = _ROW.findall(font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}
