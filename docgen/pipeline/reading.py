"""What the reading gate says of a file: a letter, or the letter that a case makes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePath

from docgen.finding import Finding
from docgen.law.book import BOOK, LawBook
from docgen.pipeline.pinpoint import pinpointed
from docgen.readability.options import AllowedPhrase, ReadingOptions
from docgen.readability.report import ReadingReport, read_report
from docgen.render.readers.language import dutch_part
from docgen.render.readers.letter import open_letter

CASE_SUFFIXES = frozenset({".yaml", ".yml", ".json"})
"""A file with such a name is a case, or nothing that is checked."""


@dataclass(frozen=True, slots=True)
class Read:
    """A letter, or the letter that a case makes.

    Attributes:
        path: The letter or the case, as the user named it.
        report: What the reading gate says.
        findings: What is told about it, each at a place that the user can go to.
    """

    path: str
    report: ReadingReport
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """What an office says about its letters.

    Attributes:
        allowed: Wording that must stay.
        folders: Its own template folders, which win over docgen's.
        style: Folder of its house style, or nothing for docgen's own.
        book: The law as the office may use it.
    """

    allowed: tuple[AllowedPhrase, ...] = ()
    folders: tuple[Path, ...] = ()
    style: Path | None = None
    book: LawBook = BOOK


def read_file(data: bytes, name: str, office: Office) -> Read:
    """Return what the reading gate says of a letter or a case.

    Args:
        data: The file.
        name: Its name, as the user gave it; the suffix says whether it is a case.
        office: What the office says about its letters.

    Raises:
        InputError: The file cannot be read, is no case, or is a case that cannot be used.
    """
    if PurePath(name).suffix.lower() in CASE_SUFFIXES:
        from docgen.pipeline.reading_cases import read_case  # a letter needs none of it

        return read_case(data, name, office)
    return _of_letter(data, name, office)


def _of_letter(data: bytes, name: str, office: Office) -> Read:
    letter = open_letter(data, name)
    document, notices = dutch_part(letter.document)
    report = pinpointed(read_report(document, ReadingOptions(allowed=office.allowed)), data, name)
    return Read(name, report, (*letter.findings, *notices, *report.findings))
