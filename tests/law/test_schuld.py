"""A debt, its payments, and what is refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from docgen.law.schuld import Betaling, Schuld, Stand

DAY, END = date(2025, 1, 1), date(2025, 12, 31)


def test_a_payment_goes_to_costs_interest_and_principal_in_that_order() -> None:
    """Of 100 euros 40 go to the costs, 15 to the interest, the oldest first, and 45 to the principal."""
    stand = Stand(Decimal(40), Decimal(10), Decimal(5), Decimal(900))
    assert stand.paid(Decimal(45)) == Stand(Decimal(0), Decimal(5), Decimal(5), Decimal(900))
    assert stand.paid(Decimal(100)) == Stand(Decimal(0), Decimal(0), Decimal(0), Decimal(855))
    assert stand.paid(Decimal(1000)).te_veel == 45


def test_interest_of_a_full_year_bears_interest() -> None:
    """The running year bears none until it is full."""
    stand = Stand(Decimal(0), Decimal(0), Decimal(0), Decimal(900)).with_interest(Decimal(9))
    assert stand.rentedragend == 900
    assert stand.year_is_full().rentedragend == 909


@pytest.mark.parametrize(
    ("debt", "end", "why"),
    [
        (Schuld(Decimal(0), DAY), END, "above zero"),
        (Schuld(Decimal(1), DAY, Decimal(-1)), END, "below zero"),
        (Schuld(Decimal(1), END), DAY, "before it starts"),
        (Schuld(Decimal(1), DAY, betalingen=(Betaling(DAY, Decimal(0)),)), END, "above zero"),
        (Schuld(Decimal(1), DAY, betalingen=(Betaling(date(2024, 12, 31), Decimal(1)),)), END, "outside"),
        (Schuld(Decimal(1), DAY, betalingen=(Betaling(date(2026, 1, 1), Decimal(1)),)), END, "outside"),
    ],
)
def test_an_impossible_debt_is_refused(debt: Schuld, end: date, why: str) -> None:
    """A sum is above zero, and days stand in order."""
    with pytest.raises(ValueError, match=why):
        debt.refuse_impossible(end)
