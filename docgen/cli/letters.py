"""What `docgen check` is asked for: letters, cases, templates, folders, patterns, or standard input."""

from __future__ import annotations

import glob
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from docgen.cli.limiting import limited

if TYPE_CHECKING:
    from docgen.finding import Finding
    from docgen.readability.options import AllowedPhrase
    from docgen.readability.report import ReadingReport

STDIN = Path("-")
STDIN_NAME = "<stdin>"
MAX_BYTES = 60_000_000
"""Bytes of one file: a Word file or a PDF with photos; what is bigger is no letter."""

_PASSING = frozenset({"groen", "te-kort"})
_LETTERS = frozenset({".docx", ".pdf", ".html", ".htm", ".xhtml", ".md", ".markdown", ".txt", ".eml"})
_CASES = frozenset({".yaml", ".yml", ".json"})
_TEMPLATE = "template.toml"
_TEXT_OF_TEMPLATE = "document.md"
_TIME_OF_A_TEMPLATE = 10  # times that of a document: it is read with each of its cases
_HEAD = 4096  # bytes in which a case names its document
_MANIFEST = "manifest.json"  # stands beside what docgen made, and names its document too
_LEFT_ALONE = (".", "_", "~$")  # hidden; parts of templates; what Word leaves beside an open file


@dataclass(frozen=True, slots=True)
class Checked:
    """A letter that was read.

    Attributes:
        path: Its name, as the user gave it; of a case that was read as a letter, the case.
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
    """Return what is to be checked, each once.

    A pattern such as `brieven/*.docx` that the shell left alone is filled in; a file whose own name holds
    the signs of a pattern is that file. A folder gives the letters, cases and templates below it, in order
    of their names; a template stays a folder, and so does a folder with nothing to check.
    """
    named = (one for path in paths for one in _matches(path))
    return list(dict.fromkeys(inside for one in named for inside in (_inside(one) or [one])))


def skipped(paths: Iterable[Path]) -> tuple[Finding, ...]:
    """Return a notice for each folder with files of kinds that are not checked.

    Args:
        paths: What the user named.
    """
    from docgen.finding import Finding, Level
    from docgen.message import message
    from docgen.place import Place
    from docgen.source.codes import FOLDER

    notices = []
    for folder in dict.fromkeys(one for path in paths for one in _matches(path)):
        count = sum(not _is_wanted(one) for one in _files(folder)) if _is_open(folder) else 0
        if count and _inside(folder):
            told = message(
                "Files in this folder that are no letter, case or template were left out: {count}.",
                count=count,
            )
            notices.append(Finding(FOLDER.code, FOLDER.name, Level.INFO, told, Place(str(folder))))
    return tuple(notices)


def _matches(path: Path) -> Iterator[Path]:
    if not glob.has_magic(str(path)) or path.exists():
        yield path
        return
    found = sorted(Path(one) for one in glob.glob(str(path), recursive=True))  # noqa: PTH207 - may be absolute
    yield from found or [path]


def _is_open(path: Path) -> bool:
    """Return whether a path is a folder to look into; a template is one thing."""
    return path != STDIN and path.is_dir() and not (path / _TEMPLATE).is_file()


def _inside(path: Path) -> list[Path]:
    return [one for one in _files(path) if _is_wanted(one)] if _is_open(path) else []


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files and templates below a folder by name; links to folders are not followed."""
    for where, folders, files in os.walk(folder):
        here = Path(where)
        if here != folder and (here / _TEMPLATE).is_file():
            folders.clear()
            yield here
            continue
        folders[:] = sorted(one for one in folders if not one.startswith(_LEFT_ALONE))
        yield from (here / one for one in sorted(files) if not one.startswith(_LEFT_ALONE))


def _is_wanted(path: Path) -> bool:
    suffix = path.suffix.lower()
    return suffix in _LETTERS or path.is_dir() or (suffix in _CASES and _names_document(path))


def _names_document(path: Path) -> bool:
    if path.name == _MANIFEST:
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return True  # so that reading it says what is wrong
    return any(line.lstrip(b' \t"{').startswith(b"document") for line in head.splitlines())


def checked(
    path: Path,
    stdin_name: str,
    *,
    allowed: tuple[AllowedPhrase, ...] = (),
    folders: tuple[Path, ...] = (),
    style: Path | None = None,
) -> tuple[Checked, ...]:
    """Return what the reading gate says of a letter, a case, or a template with each of its cases.

    Args:
        path: The file or the folder of a template, or `-` for standard input.
        stdin_name: What to call standard input; its suffix helps where the content does not tell.
        allowed: Wording that must stay.
        folders: An office's own template folders, which win over docgen's.
        style: Folder of a house style, or nothing for docgen's own.

    Raises:
        InputError: The letter, the case or the template cannot be read or used.
    """
    from docgen.cli.office import office_law
    from docgen.law.book import LawBook
    from docgen.pipeline.reading import Office, read_file

    office = Office(allowed, folders, style, LawBook(office_law()))
    template = _template_at(path)
    if template is not None:
        from docgen.limits.guard import more_time
        from docgen.pipeline.reading_cases import read_template

        with limited(path):
            more_time(_TIME_OF_A_TEMPLATE)
            reads = read_template(template, office)
    else:
        name = stdin_name if path == STDIN else str(path)
        data = _bytes(path, name)
        with limited(name):
            reads = (read_file(data, name, office),)
    return tuple(Checked(one.path, one.report, one.findings) for one in reads)


def _template_at(path: Path) -> Path | None:
    """Return the folder of the template that a path names, or its text."""
    if path == STDIN:
        return None
    folder = path.parent if path.name in {_TEMPLATE, _TEXT_OF_TEMPLATE} else path
    return folder if folder.is_dir() and (folder / _TEMPLATE).is_file() else None


def _bytes(path: Path, name: str) -> bytes:
    from docgen.errors import InputError
    from docgen.message import message
    from docgen.place import Place
    from docgen.source.codes import FOLDER, TOO_LARGE
    from docgen.source.file import read_bytes

    if path == STDIN:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise InputError([TOO_LARGE.finding(TOO_LARGE.meaning, Place(name))])
        return data
    if path.is_dir():
        what = message("This folder holds no letter, case or template that docgen can check.")
        raise InputError([FOLDER.finding(what, Place(name))])
    return read_bytes(path, MAX_BYTES)
