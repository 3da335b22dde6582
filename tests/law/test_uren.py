"""Days and hours of service."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import LawPeriodError
from docgen.law.uren import mag_betekenen

TUESDAY = date(2026, 11, 17)


@pytest.mark.parametrize(
    ("tijd", "mag"),
    [
        (time(6, 59), False),
        (time(7, 0), True),
        (time(19, 59), True),
        (time(20, 0), False),
        (time(23, 0), False),
        (time(0, 0), False),
        (None, True),
    ],
)
def test_hours(tijd: time | None, mag: bool) -> None:
    """Service is allowed from seven to eight in the evening."""
    assert mag_betekenen(TUESDAY, tijd).value is mag


@pytest.mark.parametrize(
    ("datum", "mag"),
    [
        (date(2026, 11, 21), True),
        (date(2026, 11, 22), False),
        (date(2026, 12, 25), False),
        (date(2027, 5, 6), False),
        (date(2027, 3, 26), True),
    ],
)
def test_days(datum: date, mag: bool) -> None:
    """Saturday and Good Friday are allowed, Sunday and holidays are not."""
    assert mag_betekenen(datum, time(10)).value is mag


@given(st.times())
def test_a_sunday_has_no_good_hour(tijd: time) -> None:
    """No hour makes a Sunday right."""
    assert not mag_betekenen(date(2026, 11, 22), tijd).value


def test_a_day_before_the_checked_text_is_refused() -> None:
    """The article was read as it stood on 10 May 2017."""
    with pytest.raises(LawPeriodError):
        mag_betekenen(date(2017, 5, 9))
