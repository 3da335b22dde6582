"""When a term of the law ends: the Algemene termijnenwet lengthens terms that end or lie badly."""

from __future__ import annotations

from datetime import date, timedelta

from docgen.law.dated import load
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
    trace = [
        TraceStep(
            (("begin", begin), ("dagen", term_days)),
            message("the term runs from the day after"),
            last,
            rules.artikel,
        )
    ]
    if term_days <= rules.count("hoogste_dagen"):
        if term_days >= rules.count("werkdagen_vanaf_dagen"):
            longer = _with_working_days(begin, last, rules.count("werkdagen"))
            if longer != last:
                inputs = (("laatste_dag", last), ("werkdagen", rules.count("werkdagen")))
                rule = message("lengthened until it holds two working days")
                trace.append(TraceStep(inputs, rule, longer, rules.artikel))
                last = longer
        moved = volgende_werkdag(last)
        if moved != last:
            rule = message("does not end on a Saturday, Sunday or holiday")
            trace.append(TraceStep((("laatste_dag", last),), rule, moved, rules.artikel))
            last = moved
    confidence = weakest([rules.zekerheid, holidays.zekerheid])
    return LawValue(last, "datum", tuple(trace), articles_of(trace), confidence)


def verleng(laatste_dag: date) -> date:
    """Return the last day of a term, moved off a Saturday, Sunday or holiday (art. 1)."""
    return volgende_werkdag(laatste_dag)


def _with_working_days(begin: date, last: date, needed: int) -> date:
    day, found = begin, 0
    while found < needed:
        day += timedelta(days=1)
        found += is_werkdag(day)
    return max(day, last)
