"""Interest over several debts in one table."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import LawPeriodError
from docgen.law.rente import rente
from docgen.law.renteoverzicht import renteoverzicht
from docgen.law.schuld import Betaling, Schuld

SUMS = st.integers(1_00, 9_000_00).map(lambda cents: Decimal(cents).scaleb(-2))
DAYS = st.dates(date(2012, 7, 1), date(2026, 6, 1))


@given(SUMS, DAYS, st.integers(1, 2000))
def test_one_debt_gives_the_interest_of_that_debt(hoofdsom: Decimal, van: date, days: int) -> None:
    """The table of one debt adds up to what the law gives without a table."""
    tot = min(van + timedelta(days=days), date(2026, 7, 1))
    found = renteoverzicht([Schuld(hoofdsom, van)], tot).value
    assert found.totaal == rente(hoofdsom, van, tot).value
    assert sum(row.rente for row in found.tijdvakken) == found.totaal


@given(st.lists(st.tuples(SUMS, DAYS), min_size=1, max_size=6))
def test_rows_follow_each_other_and_add_up(debts: list[tuple[Decimal, date]]) -> None:
    """No day is counted twice, none between the first and the last is left out, and the cents are right."""
    found = renteoverzicht([Schuld(*one) for one in debts], date(2026, 7, 1)).value
    rows = found.tijdvakken
    assert rows[0].van == min(day for _, day in debts)
    assert all(before.tot == after.van for before, after in pairwise(rows))
    assert rows[-1].tot == date(2026, 7, 1)
    assert sum(row.rente for row in rows) == found.totaal


def test_a_payment_lowers_the_sum_on_its_day() -> None:
    """First the interest, then the principal (art. 6:44 BW): 1.000 at 6% for 31 days is 5,10."""
    debt = Schuld(Decimal(1000), date(2025, 3, 1), betalingen=(Betaling(date(2025, 4, 1), Decimal(500)),))
    before, after = renteoverzicht([debt], date(2025, 5, 1)).value.tijdvakken
    assert (before.over, before.rente) == (Decimal("1000.00"), Decimal("5.10"))
    assert (after.van, after.over) == (date(2025, 4, 1), Decimal("505.10"))


def test_the_trace_names_each_article() -> None:
    """Who recalculates finds the rate, the year of default and the payment."""
    debt = Schuld(Decimal(1000), date(2024, 3, 1), betalingen=(Betaling(date(2025, 4, 1), Decimal(500)),))
    found = renteoverzicht([debt], date(2025, 5, 1))
    assert set(found.articles) == {"art. 6:119 BW", "art. 6:119 lid 2 BW", "art. 6:44 lid 1 BW"}


def test_without_a_debt_there_is_nothing_to_count() -> None:
    """An empty list is a mistake of the caller."""
    with pytest.raises(ValueError, match="no debt"):
        renteoverzicht([], date(2026, 7, 1))


def test_an_unknown_rate_is_refused() -> None:
    """The rate from July 2026 on was not found in a source."""
    with pytest.raises(LawPeriodError):
        renteoverzicht([Schuld(Decimal(1000), date(2026, 3, 1))], date(2026, 7, 2))
