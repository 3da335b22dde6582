"""Rent arrears month by month."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.law.achterstand import Huurbetaling, Maand, achterstand

MONTHS = [Maand(date(2026, month, 1), Decimal(700)) for month in (6, 7, 8, 9)]


def paid(day: int, amount: str, voor: date | None = None) -> Huurbetaling:
    """Return a payment in October."""
    return Huurbetaling(date(2026, 10, day), Decimal(amount), voor)


def test_a_payment_goes_to_the_oldest_month() -> None:
    """Of 1.000 euros 700 go to June and 300 to July."""
    found = achterstand(MONTHS, [paid(1, "1000")]).value
    assert [one.open for one in found.maanden] == [0, 400, 700, 700]
    assert (found.totaal, found.open_maanden, found.over) == (1800, 3, 0)


def test_a_payment_for_a_month_goes_there_first() -> None:
    """The tenant may say for which month; what is left goes to the oldest."""
    found = achterstand(MONTHS, [paid(1, "800", date(2026, 9, 1)), paid(2, "50")])
    assert [one.open for one in found.value.maanden] == [550, 700, 700, 0]
    assert found.trace[0].article == "art. 6:43 lid 1 BW"
    assert found.trace[-1].result == found.value.totaal == 1950


def test_what_is_paid_above_all_rent_is_told() -> None:
    """It is neither lost nor a debt below zero."""
    found = achterstand(MONTHS, [paid(1, "3000")]).value
    assert (found.totaal, found.open_maanden, found.over) == (0, 0, 200)


@pytest.mark.parametrize(
    ("months", "payments", "why"),
    [
        ([MONTHS[0], MONTHS[0]], [], "twice"),
        ([Maand(date(2026, 6, 1), Decimal(0))], [], "above zero"),
        (MONTHS, [paid(1, "0")], "above zero"),
        (MONTHS, [paid(1, "5", date(2026, 1, 1))], "not there"),
    ],
)
def test_impossible_input_is_refused(months: list[Maand], payments: list[Huurbetaling], why: str) -> None:
    """A month stands there once, and amounts are above zero."""
    with pytest.raises(ValueError, match=why):
        achterstand(months, payments)


@given(amounts=st.lists(st.decimals(min_value="0.01", max_value="1500", places=2), max_size=5))
def test_rent_less_payments_is_what_is_open(amounts: list[Decimal]) -> None:
    """No cent is lost, and no month is paid twice."""
    found = achterstand(MONTHS, [paid(1, str(amount)) for amount in amounts]).value
    assert Decimal(2800) - sum(amounts, Decimal(0)) == found.totaal - found.over
    assert all(0 <= one.open <= one.huur for one in found.maanden)
