"""Reading a house style: docgen's own, with an office's changes on top."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tomli

from docgen.errors import InputError
from docgen.finding import Code, Finding
from docgen.message import Message, message
from docgen.place import Place
from docgen.template.folders import installed_templates
from docgen.writers import codes
from docgen.writers.contrast import MIN_CONTRAST, contrast
from docgen.writers.style_safety import leads_out, picture_complaint
from docgen.writers.style_sheet import read_style_sheet
from docgen.writers.tokens import (
    PAPER_MM,
    TEXT_ON_BACKGROUND,
    HouseStyle,
    Kleuren,
    Letter,
    Logo,
    Marges,
    Venster,
)

__all__ = ["PAPER_MM", "HouseStyle", "load_style"]

FILE = "stijl.toml"

_COLOUR = re.compile(r"#[0-9a-f]{6}")
_FAMILY = re.compile(r"[A-Za-z0-9 ]+")
_LOGO_TYPES = {".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}
_FONTS = Path(__file__).resolve().parent.parent / "fonts"

Tokens = dict[str, dict[str, Any]]


def load_style(folder: Path | None = None) -> HouseStyle:
    """Return the house style of a folder, or docgen's own.

    Args:
        folder: Holds `stijl.toml` with what differs from docgen's own style, and perhaps `stijl.css`,
            `icons/`, `fonts/` and a logo. Nothing for docgen's own style.

    Raises:
        InputError: A value that is unknown, of the wrong form, or hard to read; a file that is missing.
    """
    shipped = installed_templates() / "_style"
    tokens: Tokens = _read(shipped / FILE)
    path = shipped / FILE
    if folder is not None:
        path = folder / FILE
        own = _read(path)
        findings = [*_faults(tokens, own, path)]
        if not findings:
            tokens = {table: {**values, **own.get(table, {})} for table, values in tokens.items()}
            findings = [*_pale(tokens, path)]
        if findings:
            raise InputError(findings)
    folders = (shipped,) if folder is None else (folder, shipped)
    return _house_style(tokens, folders, path)


def _house_style(tokens: Tokens, folders: tuple[Path, ...], path: Path) -> HouseStyle:
    letter = dict(tokens["letter"])
    for weight in ("gewoon", "halfvet", "vet"):
        places = [*(one / "fonts" / letter[weight] for one in folders), _FONTS / letter[weight]]
        letter[weight] = _existing(places, path, f"letter.{weight}")
    kleuren, letters = Kleuren(**tokens["kleuren"]), Letter(**letter)
    logo = _logo(tokens["logo"], folders, path)
    return HouseStyle(
        kleuren,
        letters,
        Marges(**tokens["marges"]),
        _window(tokens["venster"]),
        tuple(tokens["vouwstreepjes"]["hoogtes_mm"]),
        logo,
        folders,
        read_style_sheet(kleuren, letters, logo, folders),
    )


def _read(path: Path) -> Tokens:
    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        found = codes.STIJL_ONLEESBAAR.finding(codes.STIJL_ONLEESBAAR.meaning, Place(str(path)))
        raise InputError([found]) from error


def _faults(known: Tokens, own: Tokens, path: Path) -> Iterator[Finding]:
    for table, values in own.items():
        if table not in known or not isinstance(values, dict):
            yield _finding(
                codes.STIJLNAAM_ONBEKEND, path, table, message("The house style has no part with this name.")
            )
            continue
        for name, value in values.items():
            place = f"{table}.{name}"
            if name not in known[table]:
                yield _finding(
                    codes.STIJLNAAM_ONBEKEND,
                    path,
                    place,
                    message("The house style has no value with this name."),
                )
            elif wanted := _wanted(place, value, known[table][name]):
                yield _finding(codes.STIJLWAARDE_VERKEERD, path, place, wanted)


def _wanted(place: str, value: object, shipped: object) -> Message | None:
    """Return what a value should have been, or nothing when it is fine."""
    table, _, name = place.partition(".")
    if table == "kleuren":
        fine, wanted = (
            _is_text(value, _COLOUR),
            message("This must be a colour such as #0b4f6c."),
        )
    elif name == "kant":
        fine, wanted = value in ("links", "rechts"), message("This must be links or rechts.")
    elif name == "familie":
        fine, wanted = _is_text(value, _FAMILY), message("This must be a name of letters, digits and spaces.")
    elif isinstance(shipped, str):
        fine = isinstance(value, str) and value == Path(value).name
        wanted = message("This must be the name of a file in the folder of the style.")
    elif isinstance(shipped, list):
        sizes = value if isinstance(value, list) else [None]
        fine = all(_is_size(size) for size in sizes) and (name == "hoogtes_mm" or len(sizes) == len(shipped))
        wanted = message("This must be a list of sizes in mm, as in the style that comes with docgen.")
    else:
        fine, wanted = (
            _is_size(value),
            message("This must be a number from 0 to 297."),
        )
    return None if fine else wanted


def _is_text(value: object, pattern: re.Pattern[str]) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_size(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= PAPER_MM[1]


def _pale(tokens: Tokens, path: Path) -> Iterator[Finding]:
    colours = tokens["kleuren"]
    for text, background in TEXT_ON_BACKGROUND:
        if contrast(colours[text], colours[background]) < MIN_CONTRAST:
            words = message("Text in this colour is hard to read on {background}.", background=background)
            yield _finding(codes.TE_WEINIG_CONTRAST, path, f"kleuren.{text}", words)


def _window(values: dict[str, Any]) -> Venster:
    safe, swept = tuple(values["veilig_mm"]), tuple(values["bereik_mm"])
    left, top = values["adres_links_mm"], values["adres_boven_mm"]
    if values["kant"] == "rechts":
        width = PAPER_MM[0]
        safe = (width - safe[2], safe[1], width - safe[0], safe[3])
        swept = (width - swept[2], swept[1], width - swept[0], swept[3])
        left = values["adres_rechts_mm"]
    return Venster(values["kant"], safe, swept, left, top)


def _logo(values: dict[str, Any], folders: tuple[Path, ...], path: Path) -> Logo | None:
    if not values["bestand"]:
        return None
    file = _existing([one / values["bestand"] for one in folders], path, "logo.bestand")
    if (media_type := _LOGO_TYPES.get(file.suffix.lower())) is None:
        words = message("A logo is an SVG, PNG or JPEG file.")
        raise InputError([_finding(codes.STIJLWAARDE_VERKEERD, path, "logo.bestand", words)])
    word = b""
    if values["word"]:
        word = _existing([one / values["word"] for one in folders], path, "logo.word").read_bytes()
    elif media_type != _LOGO_TYPES[".svg"]:
        word = file.read_bytes()
    kinds = ((file.read_bytes(), media_type), (word, "image/png"))
    for words in filter(None, (picture_complaint(data, kind) for data, kind in kinds if data)):
        raise InputError([_finding(codes.STIJLWAARDE_VERKEERD, path, "logo.bestand", words)])
    return Logo(file.read_bytes(), media_type, values["breedte_mm"], values["hoogte_mm"], word)


def _existing(places: list[Path], path: Path, field: str) -> Path:
    found = next((place for place in places if place.is_file() and not leads_out(place, place.parent)), None)
    if found is None:
        raise InputError(
            [_finding(codes.STIJLBESTAND_ONTBREEKT, path, field, message("This file is missing."))]
        )
    return found


def _finding(code: Code, path: Path, field: str, words: Message) -> Finding:
    return code.finding(words, Place(str(path), field=field))
