"""The words of a PDF page with where they stand, how big they are and whether they are bold."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import hypot
from typing import Any, TypeAlias

from docgen.render.readers.pdf_order import in_order, runs_right_to_left

HYPHEN = "\u00ad"
"""Sign for a hyphen at the end of a line, which may belong to the word or not."""

OWN_FONT = "Docgen-"
"""How the names of families begin in the PDFs that docgen writes."""

_HYPHENS = {0x02: HYPHEN, 0xFFFE: HYPHEN}  # how pdfium tells a hyphen at the end of a line
_HARD_SPACE = 0xA0
_BOLD = re.compile(r"bold|black|heavy|demi", re.IGNORECASE)
_BOLD_WEIGHT = 600  # CSS
_NAME_SIZE = 200  # bytes
_SAME_LINE = 0.3  # of the size of the letters
_GAP = 0.6  # of the size of the letters; wider than any space inside a line that is not stretched
_SMALL = 4.0  # points; the width of a rule beside a passage

PdfPart: TypeAlias = Any
"""A file, a page, its text or what is drawn on it, of pdfium, which has no types."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word.

    Attributes:
        left: Left edge, in points from the left of the page; `right` likewise.
        base: Height of the line it stands on, in points from the bottom of the page.
        size: Size of its letters, in points.
        font: Name of its font.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    font: str


@dataclass(frozen=True, slots=True)
class Box:
    """A passage with a rule at its left side, in points."""

    left: float
    bottom: float
    right: float
    top: float

    def holds(self, left: float, base: float) -> bool:
        """Return whether a line that starts here stands in the passage."""
        return self.left <= left <= self.right and self.bottom <= base <= self.top


@dataclass(frozen=True, slots=True)
class _Sign:
    text: str
    left: float
    right: float
    base: float
    size: float
    font: str
    bold: bool
    mark: int


def words_of(page: PdfPart) -> Iterator[Word]:
    """Yield the words of a page in the order of the file."""
    waiting: list[_Sign] = []
    for sign in _whole(_signs(page)):
        if waiting and (not sign.text or _is_apart(waiting[-1], sign)):
            yield _word(waiting)
            waiting = []
        if sign.text:
            waiting.append(sign)
    if waiting:
        yield _word(waiting)


def marked_words(page: PdfPart) -> Iterator[tuple[int, Word]]:
    """Yield the words of a page line by line with the mark by which a tag knows them; white space stays."""
    waiting: list[_Sign] = []
    signs = [sign for sign in _whole(_signs(page, with_space=True)) if sign.mark >= 0]
    turned = any(runs_right_to_left(sign.text) for sign in signs)
    for sign in signs:
        if waiting and (sign.mark != waiting[-1].mark or _is_other_line(waiting[-1], sign)):
            yield waiting[0].mark, _word(waiting, turned=turned)
            waiting = []
        waiting.append(sign)
    if waiting:
        yield waiting[0].mark, _word(waiting, turned=turned)


def _is_other_line(before: _Sign, sign: _Sign) -> bool:
    return abs(sign.base - before.base) > _SAME_LINE * max(before.size, sign.size)


def _is_apart(before: _Sign, sign: _Sign) -> bool:
    size = max(before.size, sign.size)
    gap = sign.left - before.right
    return _is_other_line(before, sign) or gap > _GAP * size or gap < -size


def _word(signs: list[_Sign], *, turned: bool = False) -> Word:
    """Return signs as one word; on a page with letters from right to left pdfium guesses their order."""
    signs = sorted(signs, key=lambda sign: sign.left) if turned else signs
    first = signs[0]
    bold = all(sign.bold for sign in signs)
    texts = [sign.text for sign in signs]
    text = in_order(texts, brackets=False) if turned else "".join(texts)
    return Word(text, first.left, signs[-1].right, first.base, first.size, bold, first.font)


def _signs(page: PdfPart, *, with_space: bool = False) -> Iterator[_Sign]:
    """Yield each sign; white space has no text, unless asked for."""
    from pypdfium2 import raw

    text = page.get_textpage()
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    fonts: dict[int | None, tuple[str, bool, int]] = {}
    spaces = _spaces(text)
    for index in range(text.count_chars()):
        raw.FPDFText_GetLooseCharBox(text.raw, index, box)
        raw.FPDFText_GetMatrix(text.raw, index, matrix)
        raw.FPDFText_GetCharOrigin(text.raw, index, x, y)
        owner = ctypes.cast(raw.FPDFText_GetTextObject(text.raw, index), ctypes.c_void_p).value
        if owner not in fonts:
            fonts[owner] = _font(text, index)
        size = raw.FPDFText_GetFontSize(text.raw, index) * hypot(matrix.c, matrix.d)
        code = raw.FPDFText_GetUnicode(text.raw, index)
        is_space = chr(code) in spaces or (chr(code).isspace() and code != _HARD_SPACE)
        sign = "" if is_space else _sign(code)
        sign = sign or (" " if with_space and is_space else "")
        yield _Sign(sign, box.left, box.right, y.value, size, *fonts[owner])


def _whole(signs: Iterator[_Sign]) -> Iterator[_Sign]:
    """Yield the signs; pdfium tells one of the higher planes, such as an emoji, as two halves.

    Beside letters from right to left it tells the second half first.
    """
    half = ""
    for sign in signs:
        if not "\ud800" <= sign.text <= "\udfff":
            half = ""
            yield sign
        elif half:
            pair = "".join(sorted((half, sign.text))).encode("utf-16-le", "surrogatepass")
            yield replace(sign, text=pair.decode("utf-16-le", "replace"))
            half = ""
        else:
            half = sign.text


def _spaces(text: PdfPart) -> str:
    """Return the sign for a space, where a font tells each space as one that keeps words together."""
    from pypdfium2 import raw

    codes = Counter(
        raw.FPDFText_GetUnicode(text.raw, index)
        for index in range(text.count_chars())
        if not raw.FPDFText_IsGenerated(text.raw, index)
    )
    return chr(_HARD_SPACE) if codes[_HARD_SPACE] > codes[ord(" ")] else " "


def _sign(code: int) -> str:
    return _HYPHENS.get(code) or ("" if code < ord(" ") else chr(code))


def _font(text: PdfPart, index: int) -> tuple[str, bool, int]:
    """Return the font of a sign, whether it is bold, and its mark; -1 for none."""
    from pypdfium2 import raw

    name, flags = ctypes.create_string_buffer(_NAME_SIZE), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text.raw, index, name, _NAME_SIZE, flags)
    shown = name.value.decode("utf-8", "replace").partition("+")
    family = shown[2] or shown[0]
    weight = raw.FPDFText_GetFontWeight(text.raw, index)
    owner = raw.FPDFText_GetTextObject(text.raw, index)
    mark = raw.FPDFPageObj_GetMarkedContentID(owner) if owner else -1
    return family, bool(_BOLD.search(family)) or weight >= _BOLD_WEIGHT, mark


def ruled_boxes(page: PdfPart) -> tuple[Box, ...]:
    """Return the passages that have a rule at their left side only."""
    from pypdfium2 import raw

    return tuple(
        Box(*one.get_bounds())
        for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])
        if _is_left_rule(one)
    )


def _is_left_rule(path: PdfPart) -> bool:
    """Return whether a path is what lies between a box and the same box without its left edge."""
    from pypdfium2 import raw

    x, y = ctypes.c_float(), ctypes.c_float()
    across: set[float] = set()
    down: set[float] = set()
    for index in range(raw.FPDFPath_CountSegments(path.raw)):
        raw.FPDFPathSegment_GetPoint(raw.FPDFPath_GetPathSegment(path.raw, index), x, y)
        across.add(round(x.value, 1))
        down.add(round(y.value, 1))
    if len(across) != 3 or len(down) != 2:  # noqa: PLR2004 - left, left without the rule, right; top, bottom
        return False
    first, second, last = sorted(across)
    return second - first < _SMALL < last - second
