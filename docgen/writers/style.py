"""Reading a house style: docgen's own, with an office's changes on top."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import tomli

from docgen.errors import InputError
from docgen.finding import Finding
from docgen.place import Place
from docgen.template.folders import installed_templates
from docgen.writers import codes
from docgen.writers.logo import outsize, read_logo
from docgen.writers.style_files import existing
from docgen.writers.style_fonts import font_faults, word_name
from docgen.writers.style_sheet import read_style_sheet
from docgen.writers.style_values import faults, pale
from docgen.writers.tokens import PAPER_MM, Afzender, HouseStyle, Kleuren, Letter, Marges, Venster

__all__ = ["FILE", "PAPER_MM", "HouseStyle", "load_style"]

FILE = "stijl.toml"

_LINE = re.compile(r"at line (\d+)")
_FONTS = Path(__file__).resolve().parent.parent / "fonts"

Tokens = dict[str, dict[str, Any]]


def load_style(folder: Path | None = None) -> HouseStyle:
    """Return the house style of a folder, or docgen's own.

    Args:
        folder: Holds `stijl.toml` with what differs from docgen's own style, and perhaps `stijl.css`,
            `icons/`, `fonts/`, a logo and `huisstijl.docx`. Nothing for docgen's own style.

    Raises:
        InputError: A value that is unknown, of the wrong form, or hard to read; a file that is missing.
    """
    shipped = installed_templates() / "_style"
    tokens = _read(shipped / FILE)
    if folder is None:
        return _house_style(tokens, {}, (shipped,), shipped / FILE)
    path = folder / FILE
    own = _read(path)
    if findings := [*faults(tokens, own, path)]:
        raise InputError(findings)
    own = {table: _lower(values) if table == "kleuren" else values for table, values in own.items()}
    merged = {table: {**values, **own.get(table, {})} for table, values in tokens.items()}
    style = _house_style(merged, own, (folder, shipped), path)
    if findings := [*pale(merged["kleuren"], path), *_faults_of(style, own, path)]:
        raise InputError(findings)
    return style


def own_values(folder: Path) -> Tokens:
    """Return what an office wrote in its `stijl.toml`.

    Raises:
        InputError: It is missing or no TOML.
    """
    return _read(folder / FILE)


def _faults_of(style: HouseStyle, own: Tokens, path: Path) -> Iterator[Finding]:
    if style.logo is not None:
        yield from outsize(style.logo, style.marges, style.venster, path)
    yield from font_faults(style.letter, own.get("letter", {}), path)


def _lower(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value.lower() for name, value in values.items()}


def _house_style(tokens: Tokens, own: Tokens, folders: tuple[Path, ...], path: Path) -> HouseStyle:
    letters = _letter(tokens, own, folders, path)
    kleuren = Kleuren(**tokens["kleuren"])
    logo = read_logo(tokens["logo"], own.get("logo", {}), folders, path)
    return HouseStyle(
        kleuren,
        letters,
        Marges(**tokens["marges"]),
        _window(tokens["venster"]),
        tuple(tokens["vouwstreepjes"]["hoogtes_mm"]),
        logo,
        folders,
        read_style_sheet(kleuren, letters, logo, folders),
        Afzender(**tokens["afzender"]),
    )


def _letter(tokens: Tokens, own: Tokens, folders: tuple[Path, ...], path: Path) -> Letter:
    values = dict(tokens["letter"])
    for weight in ("gewoon", "halfvet", "vet"):
        places = [*(one / "fonts" / values[weight] for one in folders), _FONTS / values[weight]]
        values[weight] = existing(places, path, f"letter.{weight}")
    named = own.get("letter", {})
    if "gewoon" in named:
        values["in_word"] = word_name(values["gewoon"], path)
        values["familie"] = named.get("familie") or values["in_word"]
    return Letter(**values)


def _read(path: Path) -> Tokens:
    try:
        return tomli.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        line = _LINE.search(str(error)) if isinstance(error, tomli.TOMLDecodeError) else None
        place = Place(str(path), int(line[1]) if line else None)
        raise InputError([codes.STIJL_ONLEESBAAR.finding(codes.STIJL_ONLEESBAAR.meaning, place)]) from error


def _window(values: dict[str, Any]) -> Venster:
    safe, swept = tuple(values["veilig_mm"]), tuple(values["bereik_mm"])
    left, top = values["adres_links_mm"], values["adres_boven_mm"]
    if values["kant"] == "rechts":
        width = PAPER_MM[0]
        safe = (width - safe[2], safe[1], width - safe[0], safe[3])
        swept = (width - swept[2], swept[1], width - swept[0], swept[3])
        left = values["adres_rechts_mm"]
    return Venster(values["kant"], safe, swept, left, top)
