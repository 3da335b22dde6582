"""`docgen check --fix` and `--diff`: plainer words in a copy, or shown as a change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli.checking import Outcome, Wanted
from docgen.cli.language import translate
from docgen.cli.letters import Checked
from docgen.cli.limiting import limited

if TYPE_CHECKING:
    from docgen.finding import Finding
    from docgen.pipeline.fix.letter import FixedLetter


def with_copies(read: Outcome, wanted: Wanted) -> Outcome:
    """Write a copy beside each letter that has something to replace; the copy takes its place in the report.

    Args:
        read: The letters.
        wanted: How to read the copies.
    """
    from docgen.pipeline.fix.copy import write_copy

    letters: list[Checked] = []
    failed = list(read.failed)
    for letter, fixed in _each_fixed(read.letters, failed):
        if fixed is None or not fixed.changes:
            letters.append(letter)
            if fixed is not None:
                text = _("{path}: nothing that can be replaced for sure")
                click.echo(text.format(path=letter.path), err=True)
            continue
        copy = write_copy(Path(letter.path), fixed.data)
        text = _("{path}: written, with {count} replacements")
        click.echo(text.format(path=copy, count=len(fixed.changes)), err=True)
        letters.extend(wanted.read(copy))
        _tell_left(fixed)
    return replace(read, letters=tuple(letters), failed=tuple(failed))


def with_diffs(read: Outcome) -> Outcome:
    """Print the change that `--fix` would make in each letter; write nothing."""
    from docgen.pipeline.fix.diff import fix_diff

    failed = list(read.failed)
    for letter, fixed in _each_fixed(read.letters, failed):
        if fixed is not None:
            before = Path(letter.path).read_bytes()
            for line in fix_diff(before, fixed.data, letter.path).splitlines():
                click.echo(_coloured(line))
            _tell_left(fixed)
    return replace(read, failed=tuple(failed))


def _each_fixed(
    letters: Iterable[Checked], failed: list[Finding]
) -> Iterator[tuple[Checked, FixedLetter | None]]:
    """Yield each letter with its replacements in place; why one cannot be changed goes to `failed`."""
    from docgen.errors import InputError

    for letter in letters:
        try:
            with limited(letter.path):
                fixed = _fixed(letter)
        except InputError as error:
            failed.extend(error.findings)
            yield letter, None
        else:
            yield letter, fixed


def _fixed(letter: Checked) -> FixedLetter:
    from docgen.pipeline.fix.letter import fix_letter

    path = Path(letter.path)
    data = path.read_bytes() if path.is_file() else b""
    return fix_letter(data, letter.path, letter.report)


def _tell_left(fixed: FixedLetter) -> None:
    for one in fixed.left:
        where = str(one.place)
        text = _("{place}: {code} not replaced: {reason}")
        click.echo(text.format(place=where, code=one.code, reason=one.reason.translated(translate)), err=True)


def _coloured(line: str) -> str:
    """Return a line of a diff in the colours that people know from git."""
    if line.startswith(("---", "+++")):
        return click.style(line, bold=True)
    colours = {"+": "green", "-": "red", "@": "cyan"}
    return click.style(line, fg=colours[line[0]]) if line[:1] in colours else line
