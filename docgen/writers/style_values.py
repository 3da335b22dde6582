"""What is wrong with the values of a `stijl.toml`: names, forms, contrast."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from docgen.dutch.getal import format_maat
from docgen.finding import Code, Finding, Level
from docgen.message import Message, message
from docgen.place import Place
from docgen.writers import codes
from docgen.writers.contrast import MIN_CONTRAST, MIN_LINE_CONTRAST, contrast, nearest_fit
from docgen.writers.tokens import LINES_ON_PAPER, PAPER, PAPER_MM, TEXT_ON_BACKGROUND, TEXT_ON_PAPER

Tokens = Mapping[str, Mapping[str, Any]]
"""Tables of a `stijl.toml`."""

LEAST_POINTS = 8.5
"""Nothing in a letter is smaller."""

MAX_TEXT = 80  # signs of a name or a line; a letterhead has no room for more

_COLOUR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)
_FAMILY = re.compile(r"[A-Za-z0-9 ]+")
_NAME = re.compile(rf"[^\x00-\x1f\x7f\ue000-\uf8ff]{{0,{MAX_TEXT}}}")


def faults(known: Tokens, own: Mapping[str, Any], path: Path) -> Iterator[Finding]:
    """Yield each name that is unknown and each value of another form.

    Args:
        known: The style that comes with docgen.
        own: What the office wrote.
        path: Its file.
    """
    for table, values in own.items():
        if table not in known or not isinstance(values, dict):
            words = message("The house style has no part with this name.")
            yield finding(codes.STIJLNAAM_ONBEKEND, path, table, words)
            continue
        for name, value in values.items():
            place = f"{table}.{name}"
            if name not in known[table]:
                words = message("The house style has no value with this name.")
                yield finding(codes.STIJLNAAM_ONBEKEND, path, place, words)
            elif wanted := _wanted(place, value, known[table][name]):
                yield finding(codes.STIJLWAARDE_VERKEERD, path, place, wanted)


@dataclass(frozen=True, slots=True)
class ColourPair:
    """A colour of text or lines on its ground.

    Attributes:
        name: Of the colour.
        colour: As `#rrggbb`.
        ground: Name of the ground; `papier` for white paper.
        other: Its colour.
        least: Contrast that it needs.
    """

    name: str
    colour: str
    ground: str
    other: str
    least: float


def colour_pairs(colours: Mapping[str, str]) -> Iterator[ColourPair]:
    """Yield each colour of text and lines with each ground that it is printed on."""
    for text, ground in TEXT_ON_BACKGROUND:
        yield ColourPair(text, colours[text], ground, colours[ground], MIN_CONTRAST)
    for text in TEXT_ON_PAPER:
        yield ColourPair(text, colours[text], "papier", PAPER, MIN_CONTRAST)
    for line in LINES_ON_PAPER:
        yield ColourPair(line, colours[line], "papier", PAPER, MIN_LINE_CONTRAST)


def pale(colours: Mapping[str, str], path: Path) -> Iterator[Finding]:
    """Yield each pair of colours that people with weak eyes cannot part, with a colour that they can."""
    for pair in colour_pairs(colours):
        ratio = contrast(pair.colour, pair.other)
        if ratio >= pair.least:
            continue
        words = message(
            "{name} {colour} is hard to read on {ground} {other}: contrast {ratio}, at least {least}.",
            name=pair.name,
            colour=pair.colour,
            ground=pair.ground,
            other=pair.other,
            ratio=format_maat(ratio, 1),
            least=format_maat(pair.least, 1),
        )
        cure = message(
            "The nearest colour that is easy to read here: {colour}",
            colour=nearest_fit(pair.colour, pair.other, pair.least),
        )
        yield finding(codes.TE_WEINIG_CONTRAST, path, f"kleuren.{pair.name}", words, cure)


def finding(code: Code, path: Path, field: str, words: Message, cure: Message | None = None) -> Finding:
    """Return a finding about a value of a house style."""
    return code.finding(words, Place(str(path), field=field), cure)


def warning(code: Code, path: Path, field: str, words: Message) -> Finding:
    """Return a finding that an office should know of, but that stops nothing."""
    return replace(finding(code, path, field, words), level=Level.WARNING)


def _wanted(place: str, value: object, shipped: object) -> Message | None:  # noqa: PLR0911 - one case a form
    """Return what a value should have been, or nothing when it is fine."""
    table, _, name = place.partition(".")
    if table == "kleuren":
        words = message("This must be a colour such as #0b4f6c.")
        return None if _is_text(value, _COLOUR) else words
    if table == "afzender":
        words = message("This must be text on one line of at most {most} signs.", most=MAX_TEXT)
        return None if _is_text(value, _NAME) else words
    if name == "kant":
        return None if value in ("links", "rechts") else message("This must be links or rechts.")
    if name == "familie":
        words = message("This must be a name of letters, digits and spaces.")
        return None if _is_text(value, _FAMILY) else words
    if isinstance(shipped, str):
        words = message("This must be the name of a file in the folder of the style.")
        return None if isinstance(value, str) and value == Path(value).name else words
    if isinstance(shipped, list):
        sizes = value if isinstance(value, list) else [None]
        fine = all(_is_size(size) for size in sizes) and (name == "hoogtes_mm" or len(sizes) == len(shipped))
        words = message("This must be a list of sizes in mm, as in the style that comes with docgen.")
        return None if fine else words
    return _size_wanted(value, name)


def _size_wanted(value: object, name: str) -> Message | None:
    if not _is_size(value):
        return message("This must be a number from 0 to 297.")
    if name.endswith("_pt") and isinstance(value, int | float) and value < LEAST_POINTS:
        return message("Letters must be at least {least} points.", least=format_maat(LEAST_POINTS))
    return None


def _is_text(value: object, pattern: re.Pattern[str]) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_size(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= PAPER_MM[1]
