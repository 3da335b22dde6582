"""An exhibit as the bundle needs it: its number, its title, and its pages as a PDF."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePosixPath

from docgen.bundle import codes
from docgen.bundle.fault import ExhibitFault
from docgen.bundle.pages import pages_of
from docgen.cases.producties import Productie
from docgen.errors import InputError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.writers.style import HouseStyle

MAX_BYTES = 50_000_000
"""Bytes of one file: some hundred scanned pages; a court takes no more by mail or portal either."""

MAX_TOTAL = 200_000_000
"""Bytes of all files together, which stand in memory at once."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """An exhibit with its pages.

    Attributes:
        number: Its number, from 1.
        title: What it is.
        dated: Date of the paper, if the case says it.
        name: Name of its file, as the case writes it.
        digest: SHA-256 of the file, in hexadecimals.
        pdf: Its pages, as a PDF without links, scripts, forms and attachments.
        page_count: How many pages.
    """

    number: int
    title: str
    dated: date | None
    name: str
    digest: str
    pdf: bytes
    page_count: int


def read_exhibits(
    exhibits: Sequence[Productie],
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
    total = 0
    for index, one in enumerate(exhibits):
        path = f"producties[{index}].bestand"
        place = places.get(path) or places.get(f"producties[{index}].id") or Place(str(case))
        try:
            data = _bytes(one.bestand, case.parent)
            total += len(data)
            if total > MAX_TOTAL:
                raise ExhibitFault(
                    codes.TE_GROOT, message("The files of all exhibits together are too large.")
                )
            pages = pages_of(data, one.bestand or "", style)
        except ExhibitFault as fault:
            problems.append(
                fault.code.finding(fault.what, Place(place.path, place.line, place.column, field=path))
            )
            continue
        digest = sha256(data).hexdigest()
        found.append(
            Exhibit(numbers[one.id], one.titel, one.datum, one.bestand or "", digest, pages.pdf, pages.count)
        )
    if problems:
        raise InputError(problems)
    return tuple(sorted(found, key=lambda one: one.number))


def _bytes(name: str | None, folder: Path) -> bytes:
    if name is None:
        raise ExhibitFault(codes.GEEN_BESTAND)
    written = PurePosixPath(name.replace("\\", "/"))
    if written.is_absolute() or ".." in written.parts or ":" in written.parts[0]:
        raise ExhibitFault(codes.BUITEN_DE_MAP)
    path = folder / written
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            raise ExhibitFault(codes.BUITEN_DE_MAP)
        if not path.is_file():
            raise ExhibitFault(codes.BESTAND_ONTBREEKT)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError, RuntimeError):
        raise ExhibitFault(codes.BESTAND_ONTBREEKT) from None
    if len(data) > MAX_BYTES:
        most = MAX_BYTES // 1_000_000
        raise ExhibitFault(
            codes.TE_GROOT, message("The file of this exhibit is larger than {most} MB.", most=most)
        )
    return data
