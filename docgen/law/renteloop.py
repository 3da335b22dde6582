"""Statutory interest day by day: changes of rate, years of default, and part payments.

The course of a debt is cut where something changes: the rate, the length of the calendar year, the year of
default, a payment. Nothing is rounded before the end.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from docgen.law.book import BOOK, LawBook, origin_of
from docgen.law.dated import LawVersion, load
from docgen.law.kalender import add_months
from docgen.law.schuld import Afrekening, Dagtelling, Schuld, Stand
from docgen.law.value import Confidence, LawValue, TraceStep, articles_of, weakest
from docgen.message import Message, message

CENT = Decimal("0.01")
MONTHS_PER_YEAR = 12
COMMON_YEAR, LEAP_YEAR = 365, 366  # days
TABLE = "wettelijke_rente"
YEAR_ADDED = "art. 6:119 lid 2 BW"
ORDER_OF_PAYMENT = "art. 6:44 lid 1 BW"


@dataclass(slots=True)
class _Course:
    """The debt as it runs, with the steps and the rates so far."""

    stand: Stand
    telling: Dagtelling
    book: LawBook
    total: Decimal = Decimal(0)
    trace: list[TraceStep] = field(default_factory=list)
    rates: list[LawVersion] = field(default_factory=list)

    def run(self, start: date, end: date) -> None:
        """Add the interest from a day up to but not including another."""
        for first, after, rate in self.book.stretches(TABLE, start, end):
            base, days = self.stand.rentedragend, (after - first).days
            percent, year = rate.number("procent"), _year_days(first, self.telling)
            amount = base * percent * days / (100 * year)
            self.rates.append(rate)
            if not base:
                continue
            inputs = (
                ("over", base),
                ("van", first),
                ("tot", after),
                ("dagen", days),
                ("dagen_per_jaar", year),
                ("procent", percent),
            )
            rule = message("rate of these days over the sum of this year of default")
            self.trace.append(TraceStep(inputs, rule, amount, rate.artikel))
            self.total += amount
            self.stand = self.stand.with_interest(amount)

    def fill_year(self, day: date) -> None:
        """Add the interest of a full year of default to the sum."""
        inputs = (("dag", day), ("rente_van_het_jaar", self.stand.lopend))
        self.stand = self.stand.year_is_full()
        rule = message("after a full year of default its interest bears interest too")
        self.trace.append(TraceStep(inputs, rule, self.stand.rentedragend, YEAR_ADDED))

    def pay(self, day: date, bedrag: Decimal) -> None:
        """Take a payment off the costs, the interest and the principal."""
        before, self.stand = self.stand, self.stand.paid(bedrag)
        after = self.stand
        inputs = (
            ("dag", day),
            ("betaling", bedrag),
            ("naar_kosten", before.kosten - after.kosten),
            ("naar_rente", before.jaarrente + before.lopend - after.jaarrente - after.lopend),
            ("naar_hoofdsom", before.hoofdsom - after.hoofdsom),
        )
        rule = message("a payment goes to the costs, then to the interest, then to the principal")
        self.trace.append(TraceStep(inputs, rule, after.hoofdsom, ORDER_OF_PAYMENT))


def afrekening(
    schuld: Schuld, tot: date, *, telling: Dagtelling = Dagtelling.KALENDER, book: LawBook = BOOK
) -> LawValue[Afrekening]:
    """Return what a debt comes to on a day, after part payments.

    Interest runs up to but not including the day of a payment, and up to but not including `tot`.

    Args:
        schuld: The debt with its payments.
        tot: The day on which it is counted; payments on this day count.
        telling: What part of a year one day is.
        book: The law of this run.

    Raises:
        LawPeriodError: No checked rate covers part of the period.
        ValueError: A sum that is not above zero, or a day out of order.

    Source: art. 6:119 lid 1 en 2 BW; art. 6:44 lid 1 BW.
    """
    course = _course(schuld, tot, telling, book)
    value = _closed(schuld, course)
    article = course.rates[-1].artikel if course.rates else load(TABLE).versies[-1].artikel
    rule = message("rounded to the cent, half up")
    trace = (*course.trace, TraceStep((("som", course.total),), rule, value.rente, article))
    confidence = weakest([Confidence.DERIVED, *(rate.zekerheid for rate in course.rates)])
    remarks = tuple(_remarks(schuld, tot, course))
    return LawValue(value, "EUR", trace, articles_of(trace), confidence, origin_of(*course.rates), remarks)


def _course(schuld: Schuld, tot: date, telling: Dagtelling, book: LawBook) -> _Course:
    schuld.refuse_impossible(tot)
    course = _Course(Stand(schuld.kosten, Decimal(0), Decimal(0), schuld.hoofdsom), telling, book)
    full_years = set(_full_years(schuld.verzuim, tot))
    cuts = {schuld.verzuim, tot, *full_years, *(one.datum for one in schuld.betalingen)}
    if telling is Dagtelling.KALENDER:
        cuts |= {day for day in _new_years(schuld.verzuim, tot) if _year_days_change(day)}
    days = sorted(cuts)
    for day, following in pairwise([*days, tot]):
        if day in full_years:
            course.fill_year(day)
        for payment in schuld.betalingen:
            if payment.datum == day:
                course.pay(day, payment.bedrag)
        course.run(day, following)
    return course


def _full_years(verzuim: date, tot: date) -> Iterator[date]:
    """Yield each day before the end on which a year of default is full; from 29 February also 28 February."""
    number = 1
    while (day := add_months(verzuim, MONTHS_PER_YEAR * number)) < tot:
        yield day
        number += 1


def _new_years(start: date, end: date) -> Iterator[date]:
    for year in range(start.year + 1, end.year + 1):
        if date(year, 1, 1) < end:
            yield date(year, 1, 1)


def _year_days_change(new_year: date) -> bool:
    return isleap(new_year.year) != isleap(new_year.year - 1)


def _year_days(day: date, telling: Dagtelling) -> int:
    return LEAP_YEAR if telling is Dagtelling.KALENDER and isleap(day.year) else COMMON_YEAR


def _closed(schuld: Schuld, course: _Course) -> Afrekening:
    """Round once, so that the parts add up to the debt less the payments."""
    stand = course.stand
    rente = course.total.quantize(CENT, ROUND_HALF_UP)
    paid = sum((one.bedrag for one in schuld.betalingen), Decimal(0))
    owed = schuld.hoofdsom + schuld.kosten + rente - paid
    if owed <= 0 or stand.te_veel:
        zero = Decimal(0)
        return Afrekening(rente, zero, zero, zero, max(-owed, zero))
    if not stand.hoofdsom:
        return Afrekening(rente, stand.kosten, owed - stand.kosten, stand.hoofdsom, Decimal(0))
    interest = (stand.jaarrente + stand.lopend).quantize(CENT, ROUND_HALF_UP)
    return Afrekening(rente, stand.kosten, interest, owed - stand.kosten - interest, Decimal(0))


def _remarks(schuld: Schuld, tot: date, course: _Course) -> Iterator[Message]:
    if _depends_on_the_count(schuld, tot, course):
        yield message(
            "The law does not say what part of a year one day is. Here a day is 1/365, and 1/366 in a leap"
            " year; with 1/365 always the interest is another amount."
        )
    if days := _since(course, Confidence.SECONDARY):
        yield message(
            "These rates were found with others, not in the Staatsblad: those from {days}.", days=days
        )
    if days := _since(course, Confidence.UNVERIFIED):
        yield message("This rate was not found in a source: that from {days}.", days=days)
    if course.stand.te_veel:
        yield message("More was paid than the whole debt; see what is left over.")


def _since(course: _Course, confidence: Confidence) -> str:
    """Return the first days of the rates that are known so well; empty when there are none."""
    days = {rate.geldig_vanaf.isoformat() for rate in course.rates if rate.zekerheid is confidence}
    return ", ".join(sorted(days))


def _depends_on_the_count(schuld: Schuld, tot: date, course: _Course) -> bool:
    if course.telling is Dagtelling.VAST:
        return False
    other = _course(schuld, tot, Dagtelling.VAST, course.book)
    return other.total.quantize(CENT, ROUND_HALF_UP) != course.total.quantize(CENT, ROUND_HALF_UP)
