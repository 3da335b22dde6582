"""What a baseline knows of the letters, and whether what is left is good enough."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from docgen.cli.letters import Checked

if TYPE_CHECKING:
    from docgen.readability.baseline import Known

_FAILING = {"error": ("error",), "warning": ("error", "warning"), "never": ()}


@dataclass(frozen=True, slots=True)
class KnownLetters:
    """A baseline; letters are known by their path from its folder, wherever docgen runs.

    Attributes:
        folder: The folder it stands in.
        letters: What is known of each letter.
    """

    folder: Path = Path()
    letters: Mapping[str, Known] = field(default_factory=dict)

    def of(self, letter: Checked) -> Known | None:
        """Return what is known of a letter; nothing for a new one."""
        return self.letters.get(_key(letter, self.folder))


def read_known(path: Path | None) -> KnownLetters:
    """Return what a baseline knows; nothing without one.

    Raises:
        InputError: The file is not there, or is no baseline.
    """
    if path is None:
        return KnownLetters()
    from docgen.readability.baseline import read_baseline
    from docgen.source.file import read_bytes

    return KnownLetters(path.parent, read_baseline(read_bytes(path), str(path)))


def write_known(path: Path, letters: Iterable[Checked]) -> None:
    """Write a baseline with all that is told about the letters.

    Raises:
        OutputError: The disk or rights do not allow it.
    """
    from docgen.pipeline.output import write_file
    from docgen.readability.baseline import baseline_bytes, known_of

    documents = {_key(one, path.parent): known_of(one.report, one.findings) for one in letters}
    write_file(path, baseline_bytes(documents), force=True)


def without_known(letters: Iterable[Checked], known: KnownLetters) -> tuple[Checked, ...]:
    """Return the letters with only those findings that the baseline does not know."""
    if not known.letters:
        return tuple(letters)
    from docgen.readability.baseline import unknown_findings

    return tuple(
        replace(letter, findings=unknown_findings(letter.findings, known.of(letter))) for letter in letters
    )


def gone_from(letters: Iterable[Checked], known: KnownLetters) -> int:
    """Return how many findings of the baseline are no more in the letters that were read."""
    if not known.letters:
        return 0
    from docgen.readability.baseline import gone

    return sum(gone(one.findings, before) for one in letters if (before := known.of(one)) is not None)


def is_refused(letters: Iterable[Checked], fail_on: str, known: KnownLetters) -> bool:
    """Say whether the letters are not good enough.

    Args:
        letters: With the findings that are told and not known.
        fail_on: `verdict`, or the lightest level of finding that counts, or `never`.
        known: What the baseline knows; a letter that is no worse than it was is good enough.
    """
    if fail_on != "verdict":
        return any(one.level.value in _FAILING[fail_on] for letter in letters for one in letter.findings)
    return any(not letter.passes and not _is_no_worse(letter, known.of(letter)) for letter in letters)


def _is_no_worse(letter: Checked, before: Known | None) -> bool:
    return before is not None and before.is_kept_by(letter.report)


def _key(letter: Checked, folder: Path) -> str:
    return Path(os.path.relpath(letter.path, folder)).as_posix()
