"""Interest with changes of rate, years of default and part payments, against a slow count day by day."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import LawPeriodError
from docgen.law.book import LawBook
from docgen.law.renteloop import afrekening
from docgen.law.schuld import Betaling, Dagtelling, Schuld
from docgen.law.value import Confidence

CENT = Decimal("0.01")
FIRST, LAST = date(2009, 7, 1), date(2026, 6, 30)
RATES = {
    (2009, 7): 4,
    (2010, 1): 3,
    (2011, 7): 4,
    (2012, 7): 3,
    (2015, 1): 2,
    (2023, 1): 4,
    (2023, 7): 6,
    (2024, 1): 7,
    (2025, 1): 6,
    (2026, 1): 4,
}
"""First year and month of each rate, copied from the reference and not from the table under test."""

days = st.dates(min_value=FIRST, max_value=LAST)
sums = st.decimals(min_value="0.01", max_value="100000", places=2)


def rate_on(day: date) -> int:
    """Return the rate of a day."""
    return next(rate for start, rate in reversed(RATES.items()) if start <= (day.year, day.month))


def year_is_full(start: date, day: date) -> bool:
    """Return whether a year of default is full on a day."""
    if day <= start:
        return False
    short = (start.month, start.day) == (2, 29) and not isleap(day.year)
    return (day.month, day.day) == ((2, 28) if short else (start.month, start.day))


def slow_count(sum_: Decimal, start: date, end: date) -> Fraction:
    """Return the interest, added day by day, in exact fractions."""
    base, running, total, day = Fraction(sum_), Fraction(0), Fraction(0), start
    while day < end:
        if year_is_full(start, day):
            base, running = base + running, Fraction(0)
        amount = base * rate_on(day) / (100 * (366 if isleap(day.year) else 365))
        running, total, day = running + amount, total + amount, day + timedelta(days=1)
    return total


def interest(sum_: Decimal, start: date, end: date) -> Decimal:
    """Return the interest without payments."""
    return afrekening(Schuld(sum_, start), end).value.rente


@given(sum_=sums, first=days, second=days)
def test_the_loop_counts_as_a_slow_count_does(sum_: Decimal, first: date, second: date) -> None:
    """Cutting the time in stretches gives the same as adding each day."""
    start, end = sorted((first, second))
    exact = slow_count(sum_, start, end)
    assert abs(Fraction(interest(sum_, start, end)) - exact) <= Fraction(1, 200) + Fraction(1, 10**9)


@given(sum_=sums, start=days, first=st.integers(0, 365), second=st.integers(0, 365))
def test_interest_is_additive_within_a_year_of_default(
    sum_: Decimal, start: date, first: int, second: int
) -> None:
    """Two parts of a year together give the whole, but for the rounding of each."""
    early, late = sorted((first, second))
    middle = min(start + timedelta(days=early), LAST)
    end = min(start + timedelta(days=late), LAST)
    parts = interest(sum_, start, middle) + interest(sum_, middle, end)
    assert abs(parts - interest(sum_, start, end)) <= CENT


@given(sum_=sums, start=days.filter(lambda day: day.day <= 28), length=st.integers(366, 3000))
def test_after_a_full_year_the_debt_runs_on_as_a_larger_one(sum_: Decimal, start: date, length: int) -> None:
    """What runs after a year of default is the interest over the sum with the interest of that year."""
    full = start.replace(year=start.year + 1)
    end = min(start + timedelta(days=length), LAST)
    if full <= end:
        first = interest(sum_, start, full)
        again = first + interest(sum_ + first, full, end)
        assert abs(again - interest(sum_, start, end)) <= 2 * CENT


@given(
    sum_=sums,
    start=days,
    length=st.integers(0, 1500),
    payments=st.lists(st.tuples(st.integers(0, 1500), sums), max_size=4),
    costs=st.decimals(min_value="0", max_value="500", places=2),
)
def test_all_parts_add_up(
    sum_: Decimal, start: date, length: int, payments: list[tuple[int, Decimal]], costs: Decimal
) -> None:
    """Debt, costs and interest less the payments are what is open, or what was paid too much."""
    end = min(start + timedelta(days=length), LAST)
    paid = tuple(Betaling(min(start + timedelta(days=day), end), amount) for day, amount in payments)
    found = afrekening(Schuld(sum_, start, costs, paid), end).value
    assert sum_ + costs + found.rente - sum(one.bedrag for one in paid) == found.totaal - found.te_veel
    assert min(found.rente, found.kosten, found.open_rente, found.te_veel) >= 0
    assert found.hoofdsom >= -CENT
    assert not (found.te_veel and found.totaal)


@given(sum_=sums, start=days, length=st.integers(1, 900), day=st.integers(0, 900), paid=sums)
def test_a_payment_never_makes_the_interest_higher(
    sum_: Decimal, start: date, length: int, day: int, paid: Decimal
) -> None:
    """Interest after a part payment runs over less, never over more."""
    end = min(start + timedelta(days=length), LAST)
    payment = Betaling(min(start + timedelta(days=day), end), paid)
    assert afrekening(Schuld(sum_, start, betalingen=(payment,)), end).value.rente <= interest(
        sum_, start, end
    )


def test_the_order_of_the_payments_does_not_matter() -> None:
    """Payments may be given in any order; the day counts."""
    one, two = Betaling(date(2025, 3, 1), Decimal(100)), Betaling(date(2025, 9, 1), Decimal(300))
    debts = [Schuld(Decimal(900), date(2025, 1, 1), betalingen=given) for given in ((one, two), (two, one))]
    first, second = (afrekening(debt, date(2026, 1, 1)) for debt in debts)
    assert first.value == second.value
    assert first.trace == second.trace


def test_a_choice_of_counting_is_told_where_it_matters() -> None:
    """A leap day makes a difference of cents; in other years there is nothing to tell."""
    leap = afrekening(Schuld(Decimal(1000), date(2024, 1, 1)), date(2025, 1, 1))
    assert leap.value.rente == 70
    assert any("1/365 always" in str(remark) for remark in leap.remarks)
    fixed = afrekening(Schuld(Decimal(1000), date(2024, 1, 1)), date(2025, 1, 1), telling=Dagtelling.VAST)
    assert fixed.value.rente == Decimal("70.19")
    assert not any("1/365" in str(remark) for remark in fixed.remarks)
    common = afrekening(Schuld(Decimal(1000), date(2025, 1, 1)), date(2026, 1, 1))
    assert not any("1/365" in str(remark) for remark in common.remarks)


def test_a_rate_that_nobody_found_needs_a_reason() -> None:
    """From July 2026 the rate is not checked: refused, and shown as such when it is accepted."""
    debt = Schuld(Decimal(1000), date(2026, 1, 1))
    with pytest.raises(LawPeriodError) as caught:
        afrekening(debt, date(2026, 7, 2))
    assert [(one.code, one.may_accept) for one in caught.value.findings] == [("WET002", True)]
    found = afrekening(debt, date(2026, 7, 2), book=LawBook(accepted={"WET002": "gebeld met het kantoor"}))
    assert found.confidence is Confidence.UNVERIFIED
    assert any("2026-07-01" in str(remark) for remark in found.remarks)
    assert found.value.rente == (Decimal(1000) * 182 * 4 / 36500).quantize(CENT, ROUND_HALF_UP)


def test_an_overpaid_debt_says_so() -> None:
    """What is left over is not lost."""
    payment = Betaling(date(2025, 6, 1), Decimal(2000))
    found = afrekening(Schuld(Decimal(1000), date(2025, 6, 1), betalingen=(payment,)), date(2025, 9, 1))
    assert (found.value.te_veel, found.value.totaal) == (1000, 0)
    assert any("More was paid" in str(remark) for remark in found.remarks)
