"""Dated law data: one TOML file a subject, one entry a period, with article, source and date of check.

A date that no entry covers is an error, never the nearest value.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import tomli

from docgen.errors import LawPeriodError
from docgen.law.codes import BUITEN_PERIODE
from docgen.law.value import Confidence, Origin
from docgen.message import Message, message

_ABOUT_THE_VERSION = frozenset(
    {"geldig_vanaf", "geldig_tot", "artikel", "bron", "gecontroleerd_op", "zekerheid", "opmerking"}
)


@dataclass(frozen=True, slots=True)
class LawVersion:
    """What holds in one period.

    Attributes:
        geldig_vanaf: First day for which the values were checked.
        geldig_tot: Last day, itself included; `None` while no end is known.
        artikel: Article with its law, such as `art. 114 Rv`.
        bron: Where it was read.
        gecontroleerd_op: Day of the last check.
        zekerheid: How well it is known.
        opmerking: What a reader of the source must know, such as the age of the text.
        values: The values of this subject, as in the file.
        origin: Whether docgen or the office gave them.
    """

    geldig_vanaf: date
    geldig_tot: date | None
    artikel: str
    bron: str
    gecontroleerd_op: date
    zekerheid: Confidence
    opmerking: str
    values: Mapping[str, Any]
    origin: Origin = Origin.DOCGEN

    def covers(self, on: date) -> bool:
        """Return whether the day falls in this period."""
        return self.geldig_vanaf <= on and (self.geldig_tot is None or on <= self.geldig_tot)

    def number(self, key: str) -> Decimal:
        """Return an amount or a rate.

        Raises:
            LawPeriodError: It is not known for this period.
        """
        return needed(self.values, key, self.artikel)

    def count(self, key: str) -> int:
        """Return a whole number, such as a term in days."""
        return int(self.values[key])

    def clock(self, key: str) -> time:
        """Return a time of day."""
        value = self.values[key]
        if not isinstance(value, time):
            raise TypeError(key)
        return value

    def rows(self, key: str) -> tuple[Mapping[str, Any], ...]:
        """Return a list of entries; none when the period has no such list."""
        return tuple(self.values.get(key, ()))


@dataclass(frozen=True, slots=True)
class LawTable:
    """One subject through time.

    Attributes:
        id: Name of the file without its suffix.
        naam: Name of the law or the subject, in Dutch.
        bwb_id: Number in the Basiswettenbestand, where it is known.
        eenheid: Unit of the values.
        versies: Periods in order of time, without overlap; a gap between two is a time not known.
        eigen_waarde: Whether an office may give a value of its own: amounts and rates, never terms.
        digest: SHA-256 of the file, in hex.
    """

    id: str
    naam: str
    bwb_id: str
    eenheid: str
    versies: tuple[LawVersion, ...]
    eigen_waarde: bool
    digest: str

    def on(self, on: date) -> LawVersion:
        """Return what holds on a day.

        Raises:
            LawPeriodError: No entry covers the day.
        """
        for version in reversed(self.versies):
            if version.covers(on):
                return version
        raise LawPeriodError([replace(BUITEN_PERIODE.finding(self._known()), source=self.versies[-1].bron)])

    def periods(self) -> tuple[tuple[date, date | None], ...]:
        """Return each stretch of time without a gap: its first and its last day."""
        found: list[tuple[date, date | None]] = []
        for version in self.versies:
            if found and found[-1][1] == version.geldig_vanaf - timedelta(days=1):
                found[-1] = (found[-1][0], version.geldig_tot)
            else:
                found.append((version.geldig_vanaf, version.geldig_tot))
        return tuple(found)

    def _known(self) -> Message:
        periods = self.periods()
        if len(periods) > 1:
            return message(
                "No checked value of {law} covers this date; known for {periods}.",
                law=self.id,
                periods=", ".join(f"{first} – {last or '…'}" for first, last in periods),
            )
        ((first, last),) = periods
        return message(
            "No checked value of {law} covers this date; known from {first} until {last}.",
            law=self.id,
            first=first.isoformat(),
            last=last.isoformat() if last else message("now"),
        )


@cache
def load(table_id: str) -> LawTable:
    """Return the table of a subject, such as `incassokosten`."""
    data = files("docgen.law").joinpath("data", f"{table_id}.toml").read_bytes()
    raw = tomli.loads(data.decode(), parse_float=Decimal)
    return LawTable(
        id=table_id,
        naam=raw["naam"],
        bwb_id=raw.get("bwb_id", ""),
        eenheid=raw["eenheid"],
        versies=tuple(_version(entry) for entry in raw["versies"]),
        eigen_waarde=raw.get("eigen_waarde", False),
        digest=hashlib.sha256(data).hexdigest(),
    )


def needed(values: Mapping[str, Any], key: str, artikel: str) -> Decimal:
    """Return a number that a period, or a band of it, may lack.

    Raises:
        LawPeriodError: It is not known for this period.
    """
    if key in values:
        return Decimal(values[key])
    what = message("The data on {article} lacks “{key}” for this date and case.", article=artikel, key=key)
    raise LawPeriodError([BUITEN_PERIODE.finding(what)])


def table_ids() -> tuple[str, ...]:
    """Return the names of all tables, sorted."""
    names = (entry.name for entry in files("docgen.law").joinpath("data").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in names if name.endswith(".toml")))


def law_digests() -> dict[str, str]:
    """Return the SHA-256 of every table by its name, to tell later which data made a document."""
    return dict(_law_digests())


@cache
def _law_digests() -> Mapping[str, str]:
    return {table_id: load(table_id).digest for table_id in table_ids()}


def _version(entry: Mapping[str, Any]) -> LawVersion:
    return LawVersion(
        geldig_vanaf=entry["geldig_vanaf"],
        geldig_tot=entry.get("geldig_tot"),
        artikel=entry["artikel"],
        bron=entry["bron"],
        gecontroleerd_op=entry["gecontroleerd_op"],
        zekerheid=Confidence(entry["zekerheid"]),
        opmerking=entry.get("opmerking", ""),
        values=MappingProxyType({k: v for k, v in entry.items() if k not in _ABOUT_THE_VERSION}),
    )
