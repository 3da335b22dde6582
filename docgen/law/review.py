"""What of the law data needs a person's eye on a day: outdated, not found in a source, or ending soon."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from docgen.law.book import BOOK, LawBook
from docgen.law.dated import LawTable, LawVersion, load, table_ids
from docgen.law.kalender import add_months
from docgen.law.value import Confidence

SOON_MONTHS = 3  # a value that ends within this time must be looked up now
OLD_MONTHS = 12  # a value that was checked longer ago may have changed since


class Attention(StrEnum):
    """Why a value needs a look; the most urgent comes first."""

    OUTDATED = "outdated"
    """Nothing covers the day."""
    UNVERIFIED = "unverified"
    """Not found in a source."""
    ENDS_SOON = "ends-soon"
    """Known for a short time still."""
    CHECKED_LONG_AGO = "checked-long-ago"
    """Nobody looked it up for long."""


@dataclass(frozen=True, slots=True)
class Concern:
    """One value that needs a look.

    Attributes:
        attention: Why.
        naam: Name of the subject.
        deel: Entry of the subject, such as one organisation; empty for all of it.
        dag: Day it ended, ends, starts or was checked, by the reason.
        bron: Where to look.
        opmerking: What is known of the trouble.
    """

    attention: Attention
    naam: str
    deel: str
    dag: date
    bron: str
    opmerking: str


def review(as_of: date, *, book: LawBook = BOOK) -> tuple[Concern, ...]:
    """Return what needs a look on a day, the most urgent first.

    Args:
        as_of: The day on which the law is to be used.
        book: The law of this run; a value of the office takes the place of one that was not found.
    """
    found = [one for table_id in table_ids() for one in _concerns(load(table_id), as_of, book)]
    order = list(Attention)
    return tuple(sorted(found, key=lambda one: (order.index(one.attention), one.naam, one.deel)))


def _concerns(table: LawTable, as_of: date, book: LawBook) -> Iterator[Concern]:
    if any(own.naam == table.id and _covers(own.geldig_vanaf, own.geldig_tot, as_of) for own in book.own):
        return
    version = next((one for one in table.versies if one.covers(as_of)), None)
    if version is None:
        ended = [one for one in table.versies if one.geldig_tot is not None and one.geldig_tot < as_of]
        if ended:
            last = ended[-1]
            yield _concern(Attention.OUTDATED, table, last, last.geldig_tot or as_of)
        return
    entries = list(_entries(version))
    if version.zekerheid is Confidence.UNVERIFIED and not entries:
        yield _concern(Attention.UNVERIFIED, table, version, version.geldig_vanaf)
    yield from _entry_concerns(table, version, as_of)
    ends = _end(table, version)
    if ends is not None and ends <= add_months(as_of, SOON_MONTHS):
        yield _concern(Attention.ENDS_SOON, table, version, ends)
    if add_months(version.gecontroleerd_op, OLD_MONTHS) < as_of:
        yield _concern(Attention.CHECKED_LONG_AGO, table, version, version.gecontroleerd_op)


def _covers(first: date, last: date | None, on: date) -> bool:
    return first <= on and (last is None or on <= last)


def _end(table: LawTable, version: LawVersion) -> date | None:
    """Return the last day until which all is known as well as now, without a gap from this period on."""
    last = version.geldig_tot
    for later in table.versies:
        follows = last is not None and later.geldig_vanaf == last + timedelta(days=1)
        if follows and later.zekerheid is not Confidence.UNVERIFIED:
            last = later.geldig_tot
    return last


def _entries(version: LawVersion) -> Iterator[dict[str, object]]:
    for value in version.values.values():
        for entry in value if isinstance(value, list) else []:
            if isinstance(entry, dict) and "zekerheid" in entry:
                yield entry


def _entry_concerns(table: LawTable, version: LawVersion, as_of: date) -> Iterator[Concern]:
    for entry in _entries(version):
        if entry["zekerheid"] == Confidence.UNVERIFIED:
            remark = str(entry.get("opmerking", ""))
            name, source = str(entry["id"]), str(entry["bron"])
            yield Concern(Attention.UNVERIFIED, table.id, name, version.geldig_vanaf, source, remark)


def _concern(attention: Attention, table: LawTable, version: LawVersion, day: date) -> Concern:
    return Concern(attention, table.id, "", day, version.bron, version.opmerking)
