"""When a term of the law ends: the Algemene termijnenwet lengthens terms that end or lie badly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from docgen.law.dated import LawVersion, load
from docgen.law.feestdagen import is_werkdag, volgende_werkdag
from docgen.law.kalender import add_months
from docgen.law.value import LawValue, TraceStep, articles_of, weakest
from docgen.message import Message, message


def einde_termijn(begin: date, term_days: int, *, besluit: bool = False) -> LawValue[date]:
    """Return the last day of a term in days.

    Args:
        begin: Day of the event that starts the term; the term runs from the day after it.
        term_days: Length in days, at least 1.
        besluit: Whether days that a decree equates with a holiday count as such.

    Returns:
        The last day, after art. 2 (two working days) and art. 1 (no weekend or holiday).

    Raises:
        LawPeriodError: The act was not checked for `begin`.

    Source: Algemene termijnenwet, art. 1, 2, 3 en 4.
    """
    rules = load("termijnenwet").on(begin)
    last = begin + timedelta(days=term_days)
    inputs = (("begin", begin), ("dagen", term_days))
    trace = [TraceStep(inputs, message("the term runs from the day after"), last, rules.artikel)]
    if term_days <= rules.count("hoogste_dagen"):
        trace += _with_two_working_days(begin, term_days, rules, besluit)
        trace += _off_free_days(_last(trace), rules, besluit)
    return _term(begin, trace)


def einde_termijn_in_maanden(begin: date, term_months: int, *, besluit: bool = False) -> LawValue[date]:
    """Return the last day of a term in months: the same day of a later month, or the last one of it.

    Raises:
        LawPeriodError: The act was not checked for `begin`.

    Source: Algemene termijnenwet, art. 1, 3 en 4.
    """
    rules = load("termijnenwet").on(begin)
    last = add_months(begin, term_months)
    inputs = (("begin", begin), ("maanden", term_months))
    rule = message("the term ends on the same day of a later month")
    trace = [TraceStep(inputs, rule, last, rules.artikel)]
    if term_months <= rules.count("hoogste_maanden"):
        trace += _off_free_days(last, rules, besluit)
    return _term(begin, trace)


def with_decree(plain: LawValue[date], other: date) -> LawValue[date]:
    """Return the answer with a remark when the days of a decree would change it.

    Args:
        plain: The answer without those days.
        other: The answer with them.
    """
    if other == plain.value:
        return plain
    return replace(plain, remarks=(*plain.remarks, decree_remark(other)))


def decree_remark(other: date) -> Message:
    """Return what to say when the days of a decree give another answer."""
    return message(
        "A decree makes a day in this time a holiday for terms; docgen knows it from others only (see"
        " gelijkgestelde_dagen). With it the answer is {day}.",
        day=other.isoformat(),
    )


def verleng(laatste_dag: date, *, besluit: bool = False) -> date:
    """Return the last day of a term, moved off a Saturday, Sunday or holiday (art. 1)."""
    return volgende_werkdag(laatste_dag, besluit=besluit)


def _term(begin: date, trace: list[TraceStep]) -> LawValue[date]:
    sure = weakest([load(name).on(begin).zekerheid for name in ("termijnenwet", "feestdagen")])
    return LawValue(_last(trace), "datum", tuple(trace), articles_of(trace), sure)


def _last(trace: list[TraceStep]) -> date:
    day = trace[-1].result
    if not isinstance(day, date):
        raise TypeError("a step of a term gives a day")
    return day


def _with_two_working_days(
    begin: date, term_days: int, rules: LawVersion, besluit: bool
) -> Iterator[TraceStep]:
    """Yield the step of art. 2, when it moves the last day."""
    last, needed = begin + timedelta(days=term_days), rules.count("werkdagen")
    if term_days < rules.count("werkdagen_vanaf_dagen"):
        return
    day, found = begin, 0
    while found < needed:
        day += timedelta(days=1)
        found += is_werkdag(day, besluit=besluit)
    if day > last:
        inputs = (("laatste_dag", last), ("werkdagen", needed))
        rule = message("lengthened until it holds two working days")
        yield TraceStep(inputs, rule, day, rules.artikel)


def _off_free_days(last: date, rules: LawVersion, besluit: bool) -> Iterator[TraceStep]:
    """Yield the step of art. 1, when it moves the last day."""
    moved = volgende_werkdag(last, besluit=besluit)
    if moved != last:
        rule = message("does not end on a Saturday, Sunday or holiday")
        yield TraceStep((("laatste_dag", last),), rule, moved, rules.artikel)
