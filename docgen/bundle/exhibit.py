"""An exhibit as the bundle needs it: its number, its title, and its pages as a PDF."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

from docgen.bundle import codes
from docgen.bundle.fault import ExhibitFault
from docgen.bundle.files import read_file
from docgen.bundle.pages import pages_of
from docgen.cases.producties import Productie
from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.writers.style import HouseStyle

MAX_TOTAL = 200_000_000
"""Bytes of all files together, which stand in memory at once."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """An exhibit with its pages.

    Attributes:
        number: Its number, from 1.
        title: What it is.
        dated: Date of the paper, if the case says it.
        digest: SHA-256 of the file, in hexadecimals.
        pdf: Its pages, as a PDF without links, scripts, forms and attachments.
        page_count: How many pages.
    """

    number: int
    title: str
    dated: date | None
    digest: str
    pdf: bytes
    page_count: int


def read_exhibits(
    exhibits: Iterable[Productie],
    numbers: Mapping[str, int],
    case: Path,
    places: Mapping[str, Place],
    style: HouseStyle,
) -> tuple[Exhibit, ...]:
    """Return the exhibits in the order of their numbers.

    Args:
        exhibits: As the case lists them.
        numbers: Number by id.
        case: The case file; files of exhibits stand in its folder or below it.
        places: Where each field of the case stands.
        style: House style, for Word files that become pages.

    Raises:
        InputError: All that is wrong with the files, each at the exhibit in the case.
    """
    found: list[Exhibit] = []
    problems: list[Finding] = []
    budget = _Budget()
    for index, one in enumerate(exhibits):
        path = f"producties[{index}].bestand"
        try:
            data = read_file(one.bestand, case.parent)
            digest = budget.spend(data)
            pages = pages_of(data, one.bestand or "", style)
        except ExhibitFault as fault:
            place = places.get(path) or places.get(f"producties[{index}].id") or Place(str(case))
            problems.append(fault.at(replace(place, field=path)))
            continue
        number = numbers[one.id]
        found.append(Exhibit(number, one.titel, one.datum, digest, pages.pdf, pages.count))
    if problems:
        raise InputError(problems)
    return tuple(sorted(found, key=lambda one: one.number))


class _Budget:
    """How many bytes were read, and of which files."""

    def __init__(self) -> None:
        self._total = 0
        self._seen: set[str] = set()

    def spend(self, data: bytes) -> str:
        """Count a file and return its digest.

        Raises:
            ExhibitFault: Too much together, or a file that was already read for another exhibit.
        """
        self._total += len(data)
        if self._total > MAX_TOTAL:
            most = MAX_TOTAL // 1_000_000
            what = message("The files of all exhibits together are larger than {most} MB.", most=most)
            raise ExhibitFault(codes.TE_GROOT, what)
        digest = sha256(data).hexdigest()
        if data and digest in self._seen:
            raise ExhibitFault(codes.TWEE_KEER)
        self._seen.add(digest)
        return digest
