"""The folder of a house style: begin one, and tell whether letters can be made with it."""

from __future__ import annotations

from pathlib import Path

from docgen.audit import codes as audit_codes
from docgen.errors import InputError, OutputError
from docgen.finding import Finding
from docgen.message import message
from docgen.pipeline.output import write_folder, write_new_file
from docgen.place import Place
from docgen.template.folders import installed_templates
from docgen.writers import codes
from docgen.writers.logo import LOGO_FIELD
from docgen.writers.style import FILE, HouseStyle, load_style, own_values
from docgen.writers.style_fonts import font_warnings
from docgen.writers.style_values import warning
from docgen.writers.wordml.house_file import FILE as WORD_FILE
from docgen.writers.wordml.house_file import OFFICE_FILE, house_file

_START = installed_templates() / "_style" / "kantoor"
_FONTS = "fonts"


def start_style(folder: Path) -> tuple[str, ...]:
    """Write a house style to begin with, and return the names of its files.

    Raises:
        OutputError: There is something of that name already, or the disk or rights do not allow it.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        code = audit_codes.UITVOER_BESTAAT_AL
        cure = message("Choose another name, or an empty folder.")
        raise OutputError([code.finding(code.meaning, Place(str(folder)), cure)])
    word = (installed_templates() / "_style" / WORD_FILE).read_bytes()
    files = {path.name: path.read_bytes() for path in sorted(_START.iterdir()) if path.is_file()}
    write_folder(folder, {**files, OFFICE_FILE: word}, force=True)
    (folder / _FONTS).mkdir(exist_ok=True)
    fonts = [path for path in sorted((_START / _FONTS).iterdir()) if path.is_file()]
    for path in fonts:
        write_new_file(folder / _FONTS / path.name, path.read_bytes())
    return (*files, OFFICE_FILE, *(f"{_FONTS}/{path.name}" for path in fonts))


def check_style(folder: Path) -> tuple[HouseStyle, tuple[Finding, ...]]:
    """Return a house style with what an office should know of it.

    Raises:
        InputError: Everything that stops letters in this style, of `stijl.toml` and of the Word file.
    """
    try:
        style = load_style(folder)
    except InputError as error:
        raise InputError([*error.findings, *_word_faults(folder)]) from None
    house_file(style)
    path = folder / FILE
    found = [*font_warnings(style.letter, own_values(folder).get("letter", {}), path)]
    if style.logo is not None and not style.logo.word:
        found.append(warning(codes.LOGO_NIET_IN_WORD, path, LOGO_FIELD, codes.LOGO_NIET_IN_WORD.meaning))
    return style, tuple(found)


def _word_faults(folder: Path) -> tuple[Finding, ...]:
    """Return what is wrong with the Word file of a style of which `stijl.toml` is wrong too."""
    shipped = load_style()
    try:
        house_file(shipped.in_folder(folder))
    except InputError as error:
        return tuple(error.findings)
    return ()
