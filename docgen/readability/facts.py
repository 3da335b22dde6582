"""Facts that an explanation must repeat: amounts, dates, and periods in days, weeks, months or years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from docgen.dutch.bedrag import parse_bedrag
from docgen.dutch.datum import parse_datum

_S = r"[ \u00a0\u202f]"
_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_AMOUNT = re.compile(rf"(?:€|\bEUR\b){_S}*(\d[\d.]*(?:,\d{{2}})?)|\b(\d[\d.]*(?:,\d{{2}})?){_S}euro\b")
_DATE = re.compile(
    rf"\b(\d{{1,2}}){_S}({'|'.join(_MONTHS)})(?:{_S}(\d{{4}}))?\b"
    r"|\b(\d{4}-\d{2}-\d{2})\b|\b(\d{1,2}-\d{1,2}-\d{4})\b",
    re.IGNORECASE,
)
_NUMBER_WORDS = (
    *("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
    *("elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien"),
    *("negentien", "twintig"),
)
_NUMBERS = {word: number for number, word in enumerate(_NUMBER_WORDS)} | {
    **{"dertig": 30, "veertig": 40, "zestig": 60, "negentig": 90},
}
_UNITS = {
    **dict.fromkeys(("dag", "dagen"), "dag"),
    **dict.fromkeys(("werkdag", "werkdagen"), "werkdag"),
    **dict.fromkeys(("week", "weken"), "week"),
    **dict.fromkeys(("maand", "maanden"), "maand"),
    **dict.fromkeys(("jaar", "jaren"), "jaar"),
}
_PERIOD = re.compile(
    rf"\b(\d{{1,4}}|{'|'.join(_NUMBERS)}|één){_S}(?:\(\w+\){_S})?({'|'.join(_UNITS)})\b", re.IGNORECASE
)


class FactKind(StrEnum):
    """What a fact states."""

    BEDRAG = "bedrag"
    DATUM = "datum"
    TERMIJN = "termijn"


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact in a text; two facts are the same when kind and value are."""

    kind: FactKind
    value: str


def facts_in(text: str) -> frozenset[Fact]:
    """Return the amounts, dates and periods that a text states, each in one notation."""
    return frozenset([*_amounts(text), *_dates(text), *_periods(text)])


def missing_facts(of: str, explanation: str) -> tuple[Fact, ...]:
    """Return the facts of a text that its explanation does not repeat, in a fixed order.

    A date without a year is repeated by any date of that day and month.
    """
    said = facts_in(explanation)
    day_months = {fact.value[:5] for fact in said if fact.kind is FactKind.DATUM}
    missing = {
        fact
        for fact in facts_in(of) - said
        if not (
            fact.kind is FactKind.DATUM
            and fact.value[:5] in day_months
            and (len(fact.value) == len("01-01") or Fact(fact.kind, fact.value[:5]) in said)
        )
    }
    return tuple(sorted(missing, key=lambda fact: (fact.kind, fact.value)))


def _amounts(text: str) -> Iterator[Fact]:
    for match in _AMOUNT.finditer(text):
        digits = (match.group(1) or match.group(2)).rstrip(".")
        try:
            yield Fact(FactKind.BEDRAG, f"{parse_bedrag(digits):.2f}")
        except ValueError:
            yield Fact(FactKind.BEDRAG, digits)


def _dates(text: str) -> Iterator[Fact]:
    for match in _DATE.finditer(text):
        day, month, year, iso, dashed = match.groups()
        if month and not year:
            yield Fact(FactKind.DATUM, f"{int(day):02d}-{_MONTHS.index(month.lower()) + 1:02d}")
            continue
        written = iso or dashed or f"{day} {month.lower()} {year}"
        try:
            yield Fact(FactKind.DATUM, f"{parse_datum(written):%d-%m-%Y}")
        except ValueError:
            yield Fact(FactKind.DATUM, written)


def _periods(text: str) -> Iterator[Fact]:
    for match in _PERIOD.finditer(text):
        number, unit = match.group(1).lower().replace("é", "e"), _UNITS[match.group(2).lower()]
        count = int(number) if number.isdigit() else _NUMBERS[number]
        if unit == "week":
            count, unit = count * 7, "dag"
        yield Fact(FactKind.TERMIJN, f"{count} {unit}")
