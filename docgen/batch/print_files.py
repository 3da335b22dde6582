"""The letters of a batch as files for the printer, so many letters in each, and a list of what is where."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from docgen.batch.codes import GEEN_PDF
from docgen.bundle.print_file import merge_letters
from docgen.errors import InputError
from docgen.source.spreadsheet import csv_cell

INDEX = "inhoud.csv"
"""Name of the list of what stands in which file."""

_HEAD = ("bestand", "brief", "rij", "kenmerk", "eerste bladzijde")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter of the batch.

    Attributes:
        row: Number of its row in the sheet.
        reference: The reference of the office; becomes the bookmark.
        path: Its PDF.
    """

    row: int
    reference: str
    path: Path


@dataclass(frozen=True, slots=True)
class PrintFile:
    """A file for the printer.

    Attributes:
        name: Its name, with the numbers of its first and last letter.
        pdf: The file.
        letters: What stands in it.
        first_pages: Where each letter begins, from 1.
    """

    name: str
    pdf: bytes
    letters: tuple[Letter, ...]
    first_pages: tuple[int, ...]


def print_files(letters: Sequence[Letter], size: int, *, duplex: bool = True) -> Iterator[PrintFile]:
    """Yield the files for the printer, one at a time, so that a long batch takes no more memory.

    Args:
        letters: In the order of the sheet.
        size: Letters in one file, at least 1.
        duplex: Whether the printer uses both sides of the paper.

    Raises:
        InputError: There is nothing to print.
        OSError: A letter cannot be read.
    """
    if not letters:
        raise InputError([GEEN_PDF.finding(GEEN_PDF.meaning)])
    width = max(4, len(str(len(letters))))
    for start in range(0, len(letters), size):
        part = tuple(letters[start : start + size])
        first, last = start + 1, start + len(part)
        merged = merge_letters(
            ((one.reference, one.path.read_bytes()) for one in part),
            f"Brieven {first} tot en met {last}",
            duplex=duplex,
        )
        name = f"brieven-{first:0{width}}-{last:0{width}}.pdf"
        yield PrintFile(name, merged.pdf, part, merged.first_pages)


def index(files: Iterable[tuple[str, Sequence[Letter], Sequence[int]]]) -> bytes:
    """Return the list of what stands where, as a sheet that a Dutch Excel opens.

    Args:
        files: Name of each file, its letters, and where each begins.
    """
    text = StringIO()
    sheet = csv.writer(text, delimiter=";", lineterminator="\r\n")
    sheet.writerow(_HEAD)
    number = 0
    for name, letters, first_pages in files:
        for letter, page in zip(letters, first_pages, strict=True):
            number += 1
            sheet.writerow((name, number, letter.row, csv_cell(letter.reference), page))
    return text.getvalue().encode("utf-8-sig")
