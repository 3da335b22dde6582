"""Letters that a house style lacks: fonts for other scripts, and what is written from right to left.

A house style goes first; these fonts serve what it has no letter for. They are loaded only then.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from docgen.writers.typeface import Typeface, load_typeface

FONTS = Path(__file__).resolve().parent.parent / "fonts"

OWN_FAMILY = "Docgen Sans"
OTHER_FONTS = {
    OWN_FAMILY: ("SourceSans3-Regular.ttf", "SourceSans3-Bold.ttf"),
    "Docgen Arabic": ("Vazirmatn-Regular.woff2", "Vazirmatn-Bold.woff2"),
    "Docgen Hebrew": ("NotoSansHebrew-Regular.woff2", "NotoSansHebrew-Bold.woff2"),
    "Docgen Ethiopic": ("NotoSansEthiopic-Regular.woff2", "NotoSansEthiopic-Bold.woff2"),
    "Docgen Armenian": ("NotoSansArmenian-Regular.woff2", "NotoSansArmenian-Bold.woff2"),
    "Docgen Georgian": ("NotoSansGeorgian-Regular.woff2", "NotoSansGeorgian-Bold.woff2"),
    "Docgen Emoji": ("NotoEmoji-Regular.woff2",),
}
"""Regular and bold file by family; a picture sign is as bold as it is.

The first is docgen's own, for what the font of an office lacks: few have the letters of all names.
"""

JOINERS = frozenset("\u200c\u200d")
"""Join or part the signs around them; nothing of their own is seen."""

_RTL = "\u0590-\u05ff\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
RIGHT_TO_LEFT = re.compile(f"[{_RTL}]")
_STRETCH = re.compile(rf"[{_RTL}](?:(?:[\W\d_]|[{_RTL}])*[{_RTL}])?")
_OTHER_LETTER = re.compile(rf"(?![{_RTL}])[^\W\d_]")
BRACKETS = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))
"""Each with the one that it is printed as from right to left."""

_CLOSERS = {")": "(", "]": "["}
_PRESENTED = re.compile("[\ufb1d-\ufdff\ufe70-\ufefc]")
_GLYPH = re.compile(r"uni((?:[0-9A-F]{4})+)(?:\.|$)")
"""Name of a picture: the letters that it shows, and after a dot in which form."""


def right_to_left(text: str) -> Iterator[tuple[str, bool]]:
    """Yield a text in parts: each with whether it is written from right to left.

    A value in such letters only is one part, with its numbers. Between letters of ours a part goes from its
    first such letter to its last, so that a number after it belongs to the sentence around it.
    """
    if not RIGHT_TO_LEFT.search(text):
        yield text, False
        return
    if not _OTHER_LETTER.search(text):
        inner = text.strip()
        start = text.index(inner)
        yield from _parts(text, [(start, start + len(inner))])
        return
    yield from _parts(text, [(one.start(), _closed(text, *one.span())) for one in _STRETCH.finditer(text)])


def _closed(text: str, start: int, end: int) -> int:
    """Return the end of a stretch, with the bracket that closes one inside."""
    closer = text[end : end + 1]
    opener = _CLOSERS.get(closer)
    inside = text[start:end]
    return end + 1 if opener and inside.count(opener) > inside.count(closer) else end


def _parts(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    done = 0
    for start, end in spans:
        if text[done:start]:
            yield text[done:start], False
        yield text[start:end], True
        done = end
    if text[done:]:
        yield text[done:], False


def others_print(char: str) -> bool:
    """Return whether one of the other fonts has a character."""
    return any(not face.lacks(char) for face in other_faces())


def other_faces() -> Iterator[Typeface]:
    """Yield the other fonts, each loaded when it is asked for."""
    for files in OTHER_FONTS.values():
        yield load_typeface(FONTS / files[0])


@lru_cache(maxsize=16)
def letters_of(path: Path) -> dict[int, str]:
    """Return for each picture in a font the letters it stands for, by its number."""
    from fontTools.ttLib import TTFont

    with TTFont(path) as font:
        found = {font.getGlyphID(glyph): _letters(chr(code)) for code, glyph in font.getBestCmap().items()}
        for number, glyph in enumerate(font.getGlyphOrder()):
            if number not in found and (code := _GLYPH.match(glyph)):
                found[number] = "".join(map(_letters, bytes.fromhex(code[1]).decode("utf-16-be")))
    return found


def _letters(sign: str) -> str:
    """Return a letter itself for the form that it has at the start, in the middle or at the end of a word."""
    return unicodedata.normalize("NFKC", sign) if _PRESENTED.match(sign) else sign


def as_text(page: str) -> str:
    """Return a page with each picture sign marked as text.

    Else Pango takes the emoji font of the machine, if it has one, and no two machines make the same file.
    """
    return _emoji().sub("\\g<0>\ufe0e", page.replace("\ufe0f", ""))


@lru_cache(maxsize=1)
def _emoji() -> re.Pattern[str]:
    codes = load_typeface(FONTS / OTHER_FONTS["Docgen Emoji"][0]).widths
    signs = (chr(code) for code in codes if unicodedata.category(chr(code)) in {"So", "Sk", "Sm", "Po"})
    return re.compile(f"[{re.escape(''.join(signs))}]")
