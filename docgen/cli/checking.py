"""The steps of `docgen check`: read the letters, choose what is told of them, set known things aside."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli.letters import Checked, checked, expanded, skipped
from docgen.cli.office import found_settings, office_phrases

if TYPE_CHECKING:
    from docgen.finding import Finding

MANY = 20  # files; from here on a person at a terminal wants to see that it goes on


@dataclass(frozen=True, slots=True)
class Wanted:
    """How to read the letters, and what to tell of them.

    Attributes:
        stdin_name: What to call standard input.
        folders: Folders with templates of the office.
        style: Folder of its house style.
        select: Codes or starts of codes that are told; all when empty.
        ignore: Codes or starts of codes that are not.
    """

    stdin_name: str
    folders: tuple[Path, ...] = ()
    style: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def read(self, path: Path) -> tuple[Checked, ...]:
        """Return a letter, or those of a case or a template, with the findings that are told.

        Raises:
            InputError: It cannot be read.
        """
        allowed = office_phrases(path)
        found = checked(path, self.stdin_name, allowed=allowed, folders=self.folders, style=self.style)
        return tuple(self.told(letter) for letter in found)

    def told(self, letter: Checked) -> Checked:
        """Return a letter with only the findings that are told."""
        return replace(letter, findings=tuple(one for one in letter.findings if self._tells(one.code)))

    def _tells(self, code: str) -> bool:
        return (not self.select or code.startswith(self.select)) and not code.startswith(self.ignore)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was read.

    Attributes:
        letters: Each letter, with the findings that are told.
        notices: What is to be known about the run itself.
        failed: Why other letters could not be read.
    """

    letters: tuple[Checked, ...] = ()
    notices: tuple[Finding, ...] = ()
    failed: tuple[Finding, ...] = ()


def read_all(files: Sequence[Path], wanted: Wanted) -> Outcome:
    """Read all letters; one that cannot be read does not stop the others."""
    from docgen.errors import DocgenError

    paths = expanded(files)
    letters: list[Checked] = []
    failed: list[Finding] = []
    hidden = len(paths) < MANY or not sys.stderr.isatty()
    with click.progressbar(paths, label=_("Checking"), file=sys.stderr, hidden=hidden) as waiting:
        for path in waiting:
            try:
                letters.extend(wanted.read(path))
            except DocgenError as error:
                failed.extend(error.findings)
    notices = (*skipped(files), *_unused_phrases(letters))
    return Outcome(tuple(letters), notices, tuple(dict.fromkeys(failed)))


def codes_of(given: str | None, option: str) -> tuple[str, ...]:
    """Return the codes or starts of codes that an option names.

    Raises:
        click.BadParameter: No code starts like this.
    """
    if given is None:
        return ()
    from docgen.cli.codes import all_codes

    codes = tuple(part.strip().upper() for part in given.split(",") if part.strip())
    known = tuple(all_codes())
    unknown = [code for code in codes if not any(one.startswith(code) for one in known)]
    if unknown or not codes:
        text = _("no code starts with {code}; docs/codes.md lists them all")
        raise click.BadParameter(text.format(code=", ".join(unknown) or '""'), param_hint=option)
    return codes


def _unused_phrases(letters: Sequence[Checked]) -> Iterator[Finding]:
    """Yield a finding for wording in `docgen.toml` that was of no use in any letter that it names."""
    settings = found_settings()
    if settings is None:
        return
    from docgen.readability.unused import unused_by_office

    used = {phrase.place for letter in letters for phrase, _count in letter.report.suppressed}
    for one in settings.allowed:
        named = [letter for letter in letters if one.files and one.holds_for(letter.path)]
        if named and one.place not in used:
            yield unused_by_office(one.rule, one.text, one.place)
