"""The letters that `docgen check` is asked for: names, patterns of names, or standard input."""

from __future__ import annotations

import glob
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.finding import Finding
    from docgen.readability.report import ReadingReport

STDIN = Path("-")
STDIN_NAME = "<stdin>"
_PASSING = frozenset({"groen", "te-kort"})


@dataclass(frozen=True, slots=True)
class Checked:
    """A letter that was read.

    Attributes:
        path: Its name, as the user gave it.
        report: What the reading gate says.
        findings: What is told about it: of the reader first, then of the gate.
    """

    path: str
    report: ReadingReport
    findings: tuple[Finding, ...]

    @property
    def passes(self) -> bool:
        """Whether the letter is plain enough, or too short to judge, and its tone is right."""
        return self.report.verdict.value in _PASSING and self.report.tone.value != "fout"


def expanded(paths: Iterable[Path]) -> list[Path]:
    """Return each file once; a pattern such as `brieven/*.docx` that the shell left alone is filled in.

    A file whose own name holds the signs of a pattern is that file.
    """
    return list(dict.fromkeys(one for path in paths for one in _matches(path)))


def _matches(path: Path) -> Iterator[Path]:
    if not glob.has_magic(str(path)) or path.exists():
        yield path
        return
    found = sorted(Path(one) for one in glob.glob(str(path), recursive=True))  # noqa: PTH207 - may be absolute
    yield from found or [path]


def check_letter(path: Path, stdin_name: str) -> Checked:
    """Return what the reading gate says of one letter.

    Args:
        path: The file, or `-` for standard input.
        stdin_name: What to call standard input; its suffix helps where the content does not tell.

    Raises:
        InputError: The letter cannot be read.
    """
    from docgen.readability.report import read_report
    from docgen.render.readers.letter import open_letter

    name = stdin_name if path == STDIN else str(path)
    reading = open_letter(_bytes(path, name), name)
    report = read_report(reading.document)
    return Checked(name, report, (*reading.findings, *report.findings))


def _bytes(path: Path, name: str) -> bytes:
    from docgen.errors import InputError
    from docgen.place import Place
    from docgen.source.codes import FOLDER, TOO_LARGE
    from docgen.source.file import read_bytes
    from docgen.source.text import MAX_BYTES

    if path == STDIN:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise InputError([TOO_LARGE.finding(TOO_LARGE.meaning, Place(name))])
        return data
    if path.is_dir():
        raise InputError([FOLDER.finding(FOLDER.meaning, Place(name))])
    return read_bytes(path)
