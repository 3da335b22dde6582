"""Statutory interest on a debt of a consumer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from docgen.law.dated import LawVersion, load
from docgen.law.kalender import add_months
from docgen.law.value import Confidence, LawValue, TraceStep, articles_of, weakest
from docgen.message import message

CENT = Decimal("0.01")
MONTHS_PER_YEAR = 12


def rente(hoofdsom: Decimal, van: date, tot: date) -> LawValue[Decimal]:
    """Return the statutory interest on a sum without part payments.

    Simple interest by the day within a year of default, at the rate of each day; after each full year
    the interest of that year is added to the sum. A day is one part of its own year of default (365 or 366).

    Args:
        hoofdsom: Sum in euros, above zero.
        van: First day of default.
        tot: Day of payment; no interest over this day itself.

    Returns:
        Interest in euros, rounded half up to the cent once, at the end.

    Raises:
        LawPeriodError: No checked rate covers part of the period.
        ValueError: The sum is not above zero, or the period ends before it starts.

    Source: art. 6:119 lid 1 en 2 BW.
    """
    if hoofdsom <= 0:
        raise ValueError("the sum must be above zero")
    if tot < van:
        raise ValueError("the period ends before it starts")
    trace: list[TraceStep] = []
    confidences = [Confidence.DERIVED]
    total = Decimal(0)
    for start, end, days_in_year in _years(van, tot):
        base = hoofdsom + total
        for first, after, version in _rates(start, end):
            amount = base * version.number("procent") / 100 * (after - first).days / days_in_year
            total += amount
            confidences.append(version.zekerheid)
            trace.append(_step(base, first, after, version, amount))
    value = total.quantize(CENT, ROUND_HALF_UP)
    article = trace[-1].article if trace else load("wettelijke_rente").on(van).artikel
    trace.append(TraceStep((("som", total),), message("rounded to the cent, half up"), value, article))
    return LawValue(value, "EUR", tuple(trace), articles_of(trace), weakest(confidences))


def _step(base: Decimal, first: date, after: date, version: LawVersion, amount: Decimal) -> TraceStep:
    inputs = (
        ("over", base),
        ("van", first),
        ("tot", after),
        ("dagen", (after - first).days),
        ("procent", version.number("procent")),
    )
    return TraceStep(
        inputs, message("rate of these days over the sum of this year of default"), amount, version.artikel
    )


def _years(van: date, tot: date) -> Iterator[tuple[date, date, int]]:
    """Yield each year of default: its first day, the day after its last, and the days of the full year."""
    number = 0
    start = van
    while start < tot:
        number += 1
        following = add_months(van, MONTHS_PER_YEAR * number)
        yield start, min(following, tot), (following - start).days
        start = following


def _rates(start: date, end: date) -> Iterator[tuple[date, date, LawVersion]]:
    """Yield each stretch with one rate: its first day, the day after its last, and the rate."""
    table = load("wettelijke_rente")
    while start < end:
        version = table.on(start)
        after = end if version.geldig_tot is None else min(end, version.geldig_tot + timedelta(days=1))
        yield start, after, version
        start = after
