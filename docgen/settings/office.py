"""What an office has decided once: its folders, what `docgen check` tells, and what is allowed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
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

_ALLOWED = re.compile(r"^[ \t]*\[\[[ \t]*toegestaan[ \t]*\]\]", re.MULTILINE)


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
    """

    path: Path | None = None
    templates: tuple[Path, ...] = ()
    style: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    baseline: Path | None = None
    allowed: tuple[OfficePhrase, ...] = ()

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
        allowed=tuple(_phrases(table, str(path), data.decode("utf-8", errors="replace"))),
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
    lines = [text.count("\n", 0, match.start()) + 1 for match in _ALLOWED.finditer(text)]
    for index, one in enumerate(table.toegestaan):
        line = lines[index] if len(lines) == len(table.toegestaan) else None
        place = Place(path, line, field=f"toegestaan[{index}]")
        yield OfficePhrase(one.regel, one.tekst, one.reden, one.bestanden, place)
