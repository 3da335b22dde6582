"""Statutory interest."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import LawPeriodError
from docgen.law.rente import rente
from docgen.law.value import Confidence

FIRST, LAST = date(2009, 7, 1), date(2026, 6, 30)
days = st.dates(min_value=FIRST, max_value=LAST)
sums = st.decimals(min_value="0.01", max_value="100000", places=2)


@pytest.mark.parametrize(
    ("van", "tot", "bedrag"),
    [
        (date(2025, 1, 1), date(2026, 1, 1), "60.00"),
        (date(2024, 1, 1), date(2025, 1, 1), "70.00"),
        (date(2016, 1, 1), date(2018, 1, 1), "40.40"),
        (date(2025, 1, 1), date(2025, 1, 1), "0.00"),
        (date(2025, 1, 1), date(2025, 1, 2), "0.16"),
        (date(2025, 7, 2), date(2026, 6, 30), "49.81"),
    ],
)
def test_interest_over_a_thousand_euros(van: date, tot: date, bedrag: str) -> None:
    """A full year gives its rate, the second year counts over the first, days count singly."""
    assert rente(Decimal(1000), van, tot).value == Decimal(bedrag)


def test_a_change_of_rate_splits_the_period() -> None:
    """From July 2025 to July 2026: 184 days at 6 and 180 at 4 percent, 365 days a year."""
    result = rente(Decimal(1000), date(2025, 7, 1), date(2026, 6, 30))
    expected = Decimal(1000) * (184 * 6 + 180 * 4) / 365 / 100
    assert result.value == expected.quantize(Decimal("0.01"))
    assert [dict(step.inputs).get("procent") for step in result.trace] == [6, 4, None]


def test_a_day_without_a_rate_is_refused() -> None:
    """Nothing is guessed after June 2026 or before July 2009."""
    assert rente(Decimal(1), date(2026, 6, 30), date(2026, 7, 1)).value == 0
    with pytest.raises(LawPeriodError):
        rente(Decimal(1000), date(2026, 6, 30), date(2026, 7, 2))
    with pytest.raises(LawPeriodError):
        rente(Decimal(1000), FIRST - timedelta(days=1), FIRST)


def test_wrong_input_is_refused() -> None:
    """A sum is above zero and a period does not run back."""
    with pytest.raises(ValueError, match="above zero"):
        rente(Decimal(0), FIRST, LAST)
    with pytest.raises(ValueError, match="before it starts"):
        rente(Decimal(1), LAST, FIRST)


def test_the_confidence_is_that_of_the_weakest_rate() -> None:
    """A calculation over checked rates is derived at best."""
    assert rente(Decimal(1), date(2016, 1, 1), date(2017, 1, 1)).confidence is Confidence.DERIVED


@given(hoofdsom=sums, first=days, second=days, extra=st.integers(min_value=0, max_value=400))
def test_more_time_never_gives_less(hoofdsom: Decimal, first: date, second: date, extra: int) -> None:
    """Interest grows with time and starts at nothing."""
    van, tot = sorted((first, second))
    later = min(tot + timedelta(days=extra), LAST)
    assert 0 <= rente(hoofdsom, van, tot).value <= rente(hoofdsom, van, later).value
