"""Adding months."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.law.kalender import add_months, whole_months

days = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1))


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 3, 1), 0, date(2026, 3, 1)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
    ],
)
def test_add_months(start: date, months: int, end: date) -> None:
    """A month that is too short gives its last day."""
    assert add_months(start, months) == end


@given(start=days, months=st.integers(min_value=0, max_value=60))
def test_whole_months_undoes_add_months(start: date, months: int) -> None:
    """After so many months, so many months have passed, and a day earlier one fewer."""
    end = add_months(start, months)
    assert whole_months(start, end) == months
    assert whole_months(start, end - timedelta(days=1)) == max(months - 1, 0)
