"""The fonts that a house style names: whole sets, easy to read, allowed to go along."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from docgen.dutch.getal import format_maat
from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.writers import codes
from docgen.writers.office_font import (
    LEAST_X_HEIGHT_MM,
    BadFontError,
    FontFile,
    font_complaint,
    font_file,
    missing_signs,
)
from docgen.writers.style_values import finding, warning
from docgen.writers.tokens import Letter

WEIGHTS = ("gewoon", "halfvet", "vet")
_BODY = ("tekst_pt", "krap_pt")
_ODD = re.compile(r"[^A-Za-z0-9 ]+")


def word_name(file: Path, path: Path) -> str:
    """Return the name by which Word knows a font, in letters, digits and spaces.

    Raises:
        InputError: The file is no font.
    """
    name = " ".join(_ODD.sub(" ", _opened(file, path, "gewoon").family).split())
    return name or _ODD.sub(" ", file.stem)


def font_faults(letter: Letter, own: Mapping[str, Any], path: Path) -> Iterator[Finding]:
    """Yield what is wrong with the fonts that an office names itself.

    Args:
        letter: The fonts and sizes of the style.
        own: What the office wrote in its table `letter`.
        path: Its `stijl.toml`.

    Raises:
        InputError: A file is no font.
    """
    named = [weight for weight in WEIGHTS if weight in own]
    if missing := [weight for weight in WEIGHTS if weight not in own and (named or "familie" in own)]:
        words = message("A font of your own needs a file for gewoon, halfvet and vet.")
        cure = message(
            "Put the files of the font in fonts/ and name them here. halfvet may be the same file as vet."
        )
        yield finding(codes.LETTERTYPE_NIET_HEEL, path, f"letter.{missing[0]}", words, cure)
        return
    fonts = {weight: _opened(getattr(letter, weight), path, weight) for weight in named}
    for weight, font in fonts.items():
        if complaint := font_complaint(font):
            yield finding(codes.LETTERTYPE_MAG_NIET, path, f"letter.{weight}", complaint)
    if fonts or any(name in own for name in _BODY):
        font = fonts.get("gewoon") or font_file(letter.gewoon)
        yield from _small(letter, font, path)


def font_warnings(letter: Letter, own: Mapping[str, Any], path: Path) -> Iterator[Finding]:
    """Yield what an office should know of its font, although letters can be made with it."""
    for weight in (one for one in WEIGHTS if one in own):
        font = _opened(getattr(letter, weight), path, weight)
        for words in missing_signs(font):
            yield warning(codes.LETTERTYPE_MIST_TEKENS, path, f"letter.{weight}", words)
        if weight != "halfvet" and not font.may_be_in_word:
            words = message("This font cannot go along in a Word file; Word then needs it on the computer.")
            yield warning(codes.LETTERTYPE_NIET_IN_WORD, path, f"letter.{weight}", words)


def _small(letter: Letter, font: FontFile, path: Path) -> Iterator[Finding]:
    for name in _BODY:
        height = font.x_height_mm(getattr(letter, name))
        if height >= LEAST_X_HEIGHT_MM - 0.005:
            continue
        words = message(
            "Letters of this font are too small to read easily at this size: an x is {height} mm high, "
            "at least {least} mm.",
            height=format_maat(height, 2),
            least=format_maat(LEAST_X_HEIGHT_MM),
        )
        cure = message(
            "Write {name} = {points}, or take a font with larger letters.",
            name=name,
            points=f"{font.least_points():g}",
        )
        yield finding(codes.LETTERTYPE_TE_KLEIN, path, f"letter.{name}", words, cure)


def _opened(file: Path, path: Path, weight: str) -> FontFile:
    try:
        return font_file(file)
    except BadFontError:
        words = message("This file is not a font of one weight that can be read.")
        cure = message("Take the TTF, OTF or WOFF2 file of the font itself; not a TTC file.")
        found = finding(codes.LETTERTYPE_ONLEESBAAR, path, f"letter.{weight}", words, cure)
        raise InputError([found]) from None
