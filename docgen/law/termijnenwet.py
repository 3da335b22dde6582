"""When a term of the law ends: the Algemene termijnenwet lengthens terms that end or lie badly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from docgen.law.dated import LawVersion, load
from docgen.law.feestdagen import is_werkdag, volgende_werkdag
from docgen.law.value import LawValue, TraceStep, articles_of, weakest
from docgen.message import message


def einde_termijn(begin: date, term_days: int) -> LawValue[date]:
    """Return the last day of a term in days.

    Args:
        begin: Day of the event that starts the term; the term runs from the day after it.
        term_days: Length in days, at least 1.

    Returns:
        The last day, after art. 2 (two working days) and art. 1 (no weekend or holiday).

    Raises:
        LawPeriodError: The act was not checked for `begin`.

    Source: Algemene termijnenwet, art. 1, 2, 3 en 4.
    """
    rules = load("termijnenwet").on(begin)
    holidays = load("feestdagen").on(begin)
    last = begin + timedelta(days=term_days)
    inputs = (("begin", begin), ("dagen", term_days))
    trace = [TraceStep(inputs, message("the term runs from the day after"), last, rules.artikel)]
    for moved, step in _lengthened(begin, term_days, rules):
        trace.append(step)
        last = moved
    confidence = weakest([rules.zekerheid, holidays.zekerheid])
    return LawValue(last, "datum", tuple(trace), articles_of(trace), confidence)


def _lengthened(begin: date, term_days: int, rules: LawVersion) -> Iterator[tuple[date, TraceStep]]:
    """Yield each move of the last day with its step: art. 2, then art. 1; not for long terms (art. 4)."""
    last = begin + timedelta(days=term_days)
    if term_days > rules.count("hoogste_dagen"):
        return
    if term_days >= rules.count("werkdagen_vanaf_dagen"):
        needed = rules.count("werkdagen")
        longer = _with_working_days(begin, last, needed)
        if longer != last:
            inputs = (("laatste_dag", last), ("werkdagen", needed))
            rule = message("lengthened until it holds two working days")
            yield longer, TraceStep(inputs, rule, longer, rules.artikel)
            last = longer
    moved = volgende_werkdag(last)
    if moved != last:
        rule = message("does not end on a Saturday, Sunday or holiday")
        yield moved, TraceStep((("laatste_dag", last),), rule, moved, rules.artikel)


def verleng(laatste_dag: date) -> date:
    """Return the last day of a term, moved off a Saturday, Sunday or holiday (art. 1)."""
    return volgende_werkdag(laatste_dag)


def _with_working_days(begin: date, last: date, needed: int) -> date:
    day, found = begin, 0
    while found < needed:
        day += timedelta(days=1)
        found += is_werkdag(day)
    return max(day, last)
