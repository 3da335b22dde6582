"""The law as one run may use it: docgen's data, the values of the office, and what was accepted.

What nobody found in a source is used only when a person accepts that, or gives a value with a source.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from docgen.errors import LawPeriodError
from docgen.law.codes import NIET_NAGEKEKEN
from docgen.law.dated import LawVersion, load
from docgen.law.value import Confidence, Origin
from docgen.message import message


@dataclass(frozen=True, slots=True)
class OwnValue:
    """A value that the office gives itself.

    Attributes:
        naam: Name of the subject, such as `wettelijke_rente`.
        geldig_vanaf: First day on which it holds.
        geldig_tot: Last day; without one it holds until docgen's data has a later period that was checked.
        waarden: The values, under the names that docgen's data uses.
        bron: Where the office read it.
    """

    naam: str
    geldig_vanaf: date
    geldig_tot: date | None
    waarden: Mapping[str, Any]
    bron: str


@dataclass(frozen=True, slots=True)
class LawBook:
    """Dated values, with those of the office in front of those of docgen.

    Attributes:
        own: Values of the office.
        accepted: Reason by code for going past what is not checked.
    """

    own: tuple[OwnValue, ...] = ()
    accepted: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def on(self, table_id: str, on: date) -> LawVersion:
        """Return what holds on a day.

        Raises:
            LawPeriodError: Nothing covers the day, or nobody found the value in a source.
        """
        version = self.seen(table_id, on)
        if version.zekerheid is Confidence.UNVERIFIED and NIET_NAGEKEKEN.code not in self.accepted:
            what = message(
                "The value of {law} from {first} was not found in a source: {source}.",
                law=table_id,
                first=version.geldig_vanaf.isoformat(),
                source=version.bron,
            )
            finding = replace(NIET_NAGEKEKEN.finding(what), source=version.bron, may_accept=True)
            raise LawPeriodError([finding])
        return version

    def seen(self, table_id: str, on: date) -> LawVersion:
        """Return what holds on a day, also when nobody found it in a source: to look at, not to use.

        Raises:
            LawPeriodError: Nothing covers the day.
        """
        return self._own(table_id, on) or load(table_id).on(on)

    def stretches(self, table_id: str, start: date, end: date) -> Iterator[tuple[date, date, LawVersion]]:
        """Yield each stretch with one value: its first day, the day after its last, and what holds.

        Raises:
            LawPeriodError: Part of the time is not covered or not checked.
        """
        changes = sorted(self._changes(table_id))
        while start < end:
            after = next((day for day in changes if start < day < end), end)
            yield start, after, self.on(table_id, start)
            start = after

    def _changes(self, table_id: str) -> set[date]:
        periods = [(version.geldig_vanaf, version.geldig_tot) for version in load(table_id).versies]
        periods += [(own.geldig_vanaf, own.geldig_tot) for own in self.own if own.naam == table_id]
        starts = {first for first, _ in periods}
        return starts | {last + timedelta(days=1) for _, last in periods if last is not None}

    def _own(self, table_id: str, on: date) -> LawVersion | None:
        """Return the latest own value that covers the day, beside what docgen knows of the same subject."""
        found = [own for own in self.own if own.naam == table_id and _holds(own, on)]
        if not found:
            return None
        own = max(found, key=lambda one: one.geldig_vanaf)
        beside = next((one.values for one in load(table_id).versies if one.covers(on)), {})
        return LawVersion(
            geldig_vanaf=own.geldig_vanaf,
            geldig_tot=own.geldig_tot,
            artikel=load(table_id).versies[-1].artikel,
            bron=own.bron,
            gecontroleerd_op=own.geldig_vanaf,
            zekerheid=Confidence.SECONDARY,
            opmerking="",
            values=MappingProxyType({**beside, **own.waarden}),
            origin=Origin.OFFICE,
        )


def _holds(own: OwnValue, on: date) -> bool:
    if on < own.geldig_vanaf:
        return False
    if own.geldig_tot is not None:
        return on <= own.geldig_tot
    later = (
        one
        for one in load(own.naam).versies
        if own.geldig_vanaf < one.geldig_vanaf <= on and one.zekerheid is not Confidence.UNVERIFIED
    )
    return next(later, None) is None


def origin_of(*versions: LawVersion) -> Origin:
    """Return whose values these are: the office's when one of them is."""
    return Origin.OFFICE if any(one.origin is Origin.OFFICE for one in versions) else Origin.DOCGEN


BOOK = LawBook()
"""Docgen's own data, with nothing accepted."""
