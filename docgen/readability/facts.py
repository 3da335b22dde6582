"""Facts that an explanation must repeat, in whatever notation: amounts, dates, periods, times, percentages.

`veertien dagen`, `14 (veertien) dagen` and `twee weken` are one fact, and so are `€ 1.250,-` and
`1250 euro`. Of a range (`3 tot en met 5 mei`, `2 à 3 weken`) both ends are facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from docgen.readability import moments, money, periods
from docgen.readability.numerals import ALL_MONTHS, MONTH

DAY_AND_MONTH = len("01-01")
"""Characters of a date without its year."""


class FactKind(StrEnum):
    """What a fact states."""

    BEDRAG = "bedrag"
    DATUM = "datum"
    MAAND = "maand"
    MAANDDAG = "dag-van-de-maand"
    PERCENTAGE = "percentage"
    TERMIJN = "termijn"
    TIJD = "tijd"


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact in a text; two facts are the same when kind and value are."""

    kind: FactKind
    value: str


CACHED_TEXTS = 4096  # texts kept, mostly sentences; several rules look for facts in the same ones

_FINDERS = {
    FactKind.BEDRAG: (money.amounts, "€|eur|cent"),
    FactKind.PERCENTAGE: (money.percentages, "%|procent"),
    FactKind.DATUM: (moments.dates, rf"\b{MONTH}|[0-9][-/.][0-9]"),
    FactKind.MAAND: (moments.months, rf"\b{MONTH}"),
    FactKind.MAANDDAG: (moments.days_of_month, "maand"),
    FactKind.TERMIJN: (periods.periods, "dag|daags|etma|week|weken|maand|kwarta|jaar|jaren|uur"),
    FactKind.TIJD: (periods.times, "uur|half|kwart|[0-9][.:][0-9]"),
}
"""What finds the facts of each kind, and a pattern without which it finds none: most sentences state none."""

_SIGNS = {kind: re.compile(sign, re.IGNORECASE) for kind, (_, sign) in _FINDERS.items()}


def facts_in(text: str, *kinds: FactKind) -> frozenset[Fact]:
    """Return what a text states in numbers, each fact in one notation.

    Args:
        text: What the reader sees, without masks.
        kinds: Which facts to look for; none for all.
    """
    if len(kinds) == 1:
        return _found(text, kinds[0])
    return frozenset().union(*(_found(text, kind) for kind in kinds or _FINDERS))


@lru_cache(maxsize=CACHED_TEXTS)
def _found(text: str, kind: FactKind) -> frozenset[Fact]:
    if _SIGNS[kind].search(text) is None:
        return frozenset()
    find, _ = _FINDERS[kind]
    return frozenset(Fact(kind, value) for value in find(text))


def missing_facts(of: str, explanation: str) -> tuple[Fact, ...]:
    """Return the facts of a text that its explanation does not repeat, in a fixed order.

    A date is repeated by the same day without its year, a month of a year by its name alone or by a date
    in it.
    """
    said = frozenset(_said(explanation))
    missing = {fact for fact in facts_in(of) if fact not in said and not _said_without_year(fact, said)}
    return tuple(sorted(missing, key=lambda fact: (fact.kind, fact.value)))


def _said(explanation: str) -> Iterator[Fact]:
    for fact in facts_in(explanation):
        yield fact
        if fact.kind is FactKind.DATUM:
            yield Fact(fact.kind, fact.value[:DAY_AND_MONTH])
            yield Fact(FactKind.MAAND, fact.value[len("01-") :])
    for name in moments.bare_months(explanation):
        yield Fact(FactKind.MAAND, f"{ALL_MONTHS[name]:02d}")


def _said_without_year(fact: Fact, said: frozenset[Fact]) -> bool:
    """Say whether the explanation gives a date or a month without naming any year."""
    if fact.kind is FactKind.DATUM:
        day = fact.value[:DAY_AND_MONTH]
        return Fact(fact.kind, day) in said and not any(
            other.kind is fact.kind and other.value.startswith(f"{day}-") for other in said
        )
    return fact.kind is FactKind.MAAND and Fact(fact.kind, fact.value[: len("01")]) in said
