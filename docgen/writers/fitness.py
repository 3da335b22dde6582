"""What must hold before a document can become a PDF: characters, headings, the address in its window."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from weakref import WeakKeyDictionary

from docgen.document.blocks import Address, Document, Heading
from docgen.document.form import SLOT, Form
from docgen.document.inline import Text, plain
from docgen.document.isolate import SIGNS
from docgen.document.walk import blocks_of, lines_of
from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.writers import codes
from docgen.writers.other_fonts import JOINERS, other_faces, others_print
from docgen.writers.tokens import HouseStyle, Venster
from docgen.writers.typeface import MM_PER_POINT, Typeface, load_typeface
from docgen.writers.words import return_address

ADDRESS_SIZES = ((12.0, 1.25), (11.0, 1.2), (10.0, 1.12))
"""Letter size in points and line height of the address, tried in this order. Least size: PostNL, 10 pt."""

RETURN_SIZE = (8.5, 1.25)  # letter size in points and line height of the return address
RETURN_GAP = 1.0  # mm between the return address and the address

Prints = Callable[[str], bool]
"""Says whether all fonts of a house style can print a text."""

_UNSEEN = frozenset({"Cc", "Cf"})  # control characters, and marks that turn the direction of the text
_LAYOUT = frozenset(" \t\r\n\f") | SIGNS  # become one space in print, or the direction of a stretch


def refuse_unfit(document: Document, style: HouseStyle) -> None:
    """Stop when the PDF would lack a character or have a broken order of headings.

    Raises:
        InputError: With a finding a field or line that holds such a character, and one a wrong heading.
    """
    missing = (missing_finding(char, place) for char, place in missing_characters(document, style))
    findings = [*missing, *_headings(document)]
    if findings:
        raise InputError(findings)


def address_size(address: Address, style: HouseStyle) -> tuple[float, float]:
    """Return the largest letter size and line height with which an address fits in the window.

    Raises:
        InputError: It does not fit with the smallest size.
    """
    face = load_typeface(style.letter.gewoon)
    if face.lacks("".join(map(plain, address.lines))):
        face = face.joined(other_faces())
    for size, height in ADDRESS_SIZES:
        if _fits(address, style.venster, face, (size, height)):
            return size, height
    texts = [run for line in address.lines for run in line if isinstance(run, Text) and run.field]
    longest = max(texts, key=lambda run: len(run.text), default=None)
    place = replace(address.place, field=longest.field if longest else None)
    raise InputError([codes.ADRES_PAST_NIET.finding(codes.ADRES_PAST_NIET.meaning, place)])


def _fits(address: Address, window: Venster, face: Typeface, size: tuple[float, float]) -> bool:
    _, _, right, bottom = window.veilig_mm
    width = right - window.adres_links_mm
    above = return_address(address)
    used = RETURN_GAP if above else 0.0
    texts = [(plain(above), RETURN_SIZE)] if above else []
    texts += [(plain(line), size) for line in address.lines]
    for text, (points, height) in texts:
        used += face.lines(text, points, width) * points * height * MM_PER_POINT
        if any(face.width_mm(word, points) > width for word in text.split(" ")):
            return False
    return window.adres_boven_mm + used <= bottom


def missing_characters(document: Document, style: HouseStyle) -> Iterator[tuple[str, Place]]:
    """Yield each character of a document that the house style cannot print, with its place."""
    prints = _printer(_fonts(style), with_others=True)
    if _prints_all(document, prints):
        return
    lines = [(line.runs, line.place) for line in lines_of(document)]
    for runs, place in (*lines, (document.footer, Place(document.source_path))):
        for run in runs:
            if isinstance(run, Text) and not prints(run.text):
                for char in dict.fromkeys(run.text):
                    if not prints(char):
                        yield (
                            char,
                            Place(place.path, run.line or place.line, field=run.field, part=place.part),
                        )


def needs_other_fonts(document: Document, style: HouseStyle) -> bool:
    """Return whether a document holds a character that the fonts of the house style lack themselves."""
    prints = _printer(_fonts(style), with_others=False)
    if _prints_all(document, prints):
        return False
    runs = (run for line in lines_of(document) for run in line.runs)
    return not all(prints(run.text) for run in (*runs, *document.footer) if isinstance(run, Text))


def _fonts(style: HouseStyle) -> tuple[Path, ...]:
    return style.letter.gewoon, style.letter.halfvet, style.letter.vet


def missing_finding(characters: Iterable[str], place: Place) -> Finding:
    """Return what is wrong with a text that holds characters which the house style cannot print."""
    numbers = ", U+".join(f"{ord(char):04X}" for char in characters)
    text = message("The font of the house style has no character U+{code}.", code=numbers)
    return codes.TEKEN_ONTBREEKT.finding(text, place)


def _prints_all(document: Document, prints: Prints) -> bool:
    """Return whether fonts can surely print a document: its form was seen before, and each of its values."""
    filling = document.filling
    if filling is None:
        return False
    if prints not in (known := _FORMS.setdefault(filling.form, {})):
        form = filling.form.document
        runs = [*form.footer, *(run for line in lines_of(form) for run in line.runs)]
        known[prints] = prints(SLOT.sub("", "".join(run.text for run in runs if isinstance(run, Text))))
    return known[prints] and all(map(prints, filling.values))


_FORMS: WeakKeyDictionary[Form, dict[Prints, bool]] = WeakKeyDictionary()
"""Whether fonts can print the fixed text of a form."""


@lru_cache(maxsize=8)
def _printer(fonts: tuple[Path, ...], *, with_others: bool) -> Prints:
    """Return what says whether each of these fonts can print a text, white space for layout aside.

    Args:
        fonts: Of the house style.
        with_others: Whether a font of another script may print what they lack.
    """
    faces = [load_typeface(path) for path in fonts]
    printable = set(_LAYOUT)

    def prints(text: str) -> bool:
        unknown = set(text) - printable
        fine = {char for char in unknown if not (_is_unseen(char) or _lack(faces, char))}
        if with_others:
            fine |= {char for char in unknown - fine if not _is_unseen(char) and others_print(char)}
        printable.update(fine)
        return unknown == fine

    return prints


def _is_unseen(char: str) -> bool:
    return unicodedata.category(char) in _UNSEEN and char not in JOINERS


def _lack(faces: list[Typeface], char: str) -> bool:
    return any(face.lacks(char) for face in faces)


def _headings(document: Document) -> Iterator[Finding]:
    level = 0
    for block, _ in blocks_of(document):
        if not isinstance(block, Heading):
            continue
        if block.level > level + 1 or (block.level == 1 and level):
            yield codes.KOPPEN_NIET_OP_VOLGORDE.finding(
                codes.KOPPEN_NIET_OP_VOLGORDE.meaning,
                block.place,
                message("Give this heading level {level}.", level=max(level + 1, 2) if level else 1),
            )
            return
        level = block.level
