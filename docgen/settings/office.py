"""What an office has decided once: its folders, what `docgen check` tells, and what is allowed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import NOWHERE, Place
from docgen.settings import codes
from docgen.source.file import read_bytes
from docgen.source.toml_file import read_toml

if TYPE_CHECKING:
    from docgen.settings.tables import SettingsTable

_HEADS = {
    name: re.compile(rf"^[ \t]*\[\[[ \t]*{name}[ \t]*\]\]", re.MULTILINE) for name in ("toegestaan", "wet")
}


@dataclass(frozen=True, slots=True)
class OfficePhrase:
    """Wording that a reading rule may not judge in the letters of this office.

    Attributes:
        rule: Code or name of the rule.
        text: The exact words; empty for all that the rule finds.
        reason: Why.
        files: Patterns of file names it holds for; empty for all files.
        place: Where it stands in `docgen.toml`.
    """

    rule: str
    text: str
    reason: str
    files: tuple[str, ...] = ()
    place: Place = NOWHERE

    def holds_for(self, path: str) -> bool:
        """Say whether it holds for a file; `brieven/*.docx` also matches the end of a longer path."""
        return not self.files or any(PurePath(path).match(pattern) for pattern in self.files)


@dataclass(frozen=True, slots=True)
class OfficeLaw:
    """A value of the law that the office looked up itself; `docgen.law` knows which form fits.

    Attributes:
        naam: Name of the subject in the law data.
        geldig_vanaf: First day on which it holds.
        geldig_tot: Last day, if there is one.
        waarde: A number, or a table of numbers.
        bron: Where the office read it.
        place: Where it stands in `docgen.toml`.
    """

    naam: str
    geldig_vanaf: date
    geldig_tot: date | None
    waarde: object
    bron: str
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Settings:
    """What `docgen.toml` says; paths count from the folder it stands in.

    Attributes:
        path: The file; `None` when there is none and all is as docgen has it.
        templates: Folders with templates of the office; they win over those of docgen.
        style: Folder of the house style.
        select: Codes that `docgen check` tells.
        ignore: Codes that it leaves out.
        fail_on: What makes it fail: verdict, error, warning or never.
        baseline: File with what is known already.
        allowed: Wording that stays, with the reason.
        law: Values of the law that the office looked up itself.
    """

    path: Path | None = None
    templates: tuple[Path, ...] = ()
    style: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    baseline: Path | None = None
    allowed: tuple[OfficePhrase, ...] = ()
    law: tuple[OfficeLaw, ...] = ()

    def allowed_in(self, path: str) -> tuple[OfficePhrase, ...]:
        """Return the wording that stays in one file."""
        return tuple(phrase for phrase in self.allowed if phrase.holds_for(path))


def load_settings(path: Path) -> Settings:
    """Read a `docgen.toml`.

    Raises:
        InputError: All that is wrong with it, each with its place.
    """
    data = read_bytes(path)
    if not data.strip():
        return Settings(path=path)
    table = _table(read_toml(data, str(path)), str(path))
    text = data.decode("utf-8", errors="replace")
    folder = path.parent
    templates = tuple(folder / name for name in table.templates)
    style = folder / table.style if table.style else None
    if missing := list(_missing_folders(path, (*templates, *([style] if style else [])))):
        raise InputError(missing)
    return Settings(
        path=path,
        templates=templates,
        style=style,
        select=table.check.select,
        ignore=table.check.ignore,
        fail_on=table.check.fail_on,
        baseline=folder / table.check.baseline if table.check.baseline else None,
        allowed=tuple(_phrases(table, str(path), text)),
        law=tuple(_law(table, str(path), text)),
    )


def _table(values: dict[str, Any], path: str) -> SettingsTable:
    from pydantic import ValidationError

    from docgen.settings.tables import SettingsTable
    from docgen.source.toml_model import model_problems

    try:
        return SettingsTable.model_validate(values)
    except ValidationError as error:
        raise InputError(model_problems(error, path, codes.INSTELLING_ONJUIST)) from None


def _missing_folders(path: Path, folders: tuple[Path, ...]) -> Iterator[Finding]:
    for folder in folders:
        if not folder.is_dir():
            what = message("This folder is not there: {folder}", folder=str(folder))
            yield codes.MAP_ONTBREEKT.finding(what, Place(str(path)))


def _phrases(table: SettingsTable, path: str, text: str) -> Iterator[OfficePhrase]:
    places = _places("toegestaan", len(table.toegestaan), path, text)
    for one, place in zip(table.toegestaan, places, strict=True):
        yield OfficePhrase(one.regel, one.tekst, one.reden, one.bestanden, place)


def _law(table: SettingsTable, path: str, text: str) -> Iterator[OfficeLaw]:
    for one, place in zip(table.wet, _places("wet", len(table.wet), path, text), strict=True):
        yield OfficeLaw(one.naam, one.geldig_vanaf, one.geldig_tot, one.waarde, one.bron, place)


def _places(name: str, count: int, path: str, text: str) -> Iterator[Place]:
    """Yield where each entry of a list starts; without its line when the list is written otherwise."""
    lines = [text.count("\n", 0, match.start()) + 1 for match in _HEADS[name].finditer(text)]
    for index in range(count):
        yield Place(path, lines[index] if len(lines) == count else None, field=f"{name}[{index}]")
