"""Holidays and working days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import LawPeriodError
from docgen.law.feestdagen import (
    eerste_paasdag,
    feestdag,
    feestdagen,
    is_feestdag,
    is_gelijkgesteld_bij_besluit,
    is_werkdag,
    is_zondag,
    volgende_werkdag,
)

days = st.dates(min_value=date(2018, 1, 1), max_value=date(2199, 12, 1))


@pytest.mark.parametrize(
    ("jaar", "verwacht"),
    [
        (2026, ["0101", "0403", "0406", "0427", "0505", "0514", "0525", "1225", "1226"]),
        (2027, ["0101", "0326", "0329", "0427", "0505", "0506", "0517", "1225", "1226"]),
    ],
)
def test_the_holidays_of_a_year(jaar: int, verwacht: list[str]) -> None:
    """Each holiday falls on its known day."""
    assert [f"{day.datum:%m%d}" for day in feestdagen(jaar)] == verwacht


@pytest.mark.parametrize("jaar", [2025, 2031, 2036])
def test_the_kings_day_is_never_on_a_sunday(jaar: int) -> None:
    """When 27 April is a Sunday, the day before is the holiday."""
    assert is_zondag(date(jaar, 4, 27))
    assert is_feestdag(date(jaar, 4, 26))
    assert not is_feestdag(date(jaar, 4, 27))


@pytest.mark.parametrize(
    "zondag",
    [
        date(1818, 3, 22),
        date(1943, 4, 25),
        date(1954, 4, 18),
        date(1981, 4, 19),
        date(2008, 3, 23),
        date(2019, 4, 21),
        date(2024, 3, 31),
        date(2026, 4, 5),
        date(2038, 4, 25),
        date(2049, 4, 18),
        date(2076, 4, 19),
    ],
)
def test_easter(zondag: date) -> None:
    """Easter falls on its known day, in the years where calendars go wrong too."""
    assert eerste_paasdag(zondag.year) == zondag


@given(st.integers(min_value=1583, max_value=4099))
def test_easter_is_a_sunday_in_spring(jaar: int) -> None:
    """Easter is a Sunday from 22 March to 25 April."""
    easter = eerste_paasdag(jaar)
    assert is_zondag(easter)
    assert date(jaar, 3, 22) <= easter <= date(jaar, 4, 25)


def test_good_friday_counts_for_terms_only() -> None:
    """Good Friday is no holiday for service, but no working day for a term either."""
    good_friday = date(2026, 4, 3)
    assert not is_feestdag(good_friday)
    assert not is_werkdag(good_friday)
    found = feestdag(good_friday)
    assert found is not None
    assert found.naam == "Goede Vrijdag"


def test_an_ordinary_day_is_no_holiday() -> None:
    """A Tuesday in February is a working day; a Saturday and a Sunday are not."""
    assert is_werkdag(date(2026, 2, 3))
    assert not is_werkdag(date(2026, 2, 7))
    assert not is_werkdag(date(2026, 2, 8))
    assert feestdag(date(2026, 2, 3)) is None


@given(days)
def test_the_next_working_day_is_the_first_one(day: date) -> None:
    """No working day is passed over, and at most five days are."""
    found = volgende_werkdag(day)
    assert is_werkdag(found)
    assert timedelta(0) <= found - day <= timedelta(days=5)
    assert not any(is_werkdag(day + timedelta(days=n)) for n in range((found - day).days))


def test_days_before_the_checked_text_are_refused() -> None:
    """The act was read as it stood on 10 May 2017."""
    assert not is_feestdag(date(2017, 5, 10))
    for question in (is_feestdag, is_werkdag):
        with pytest.raises(LawPeriodError):
            question(date(2017, 5, 9))
    with pytest.raises(LawPeriodError):
        feestdagen(2017)


def test_a_day_equated_by_decree_counts_only_when_it_is_asked_for() -> None:
    """The Friday after Ascension Day 2026 is no holiday of the act; a decree equates it for terms."""
    friday = date(2026, 5, 15)
    assert is_gelijkgesteld_bij_besluit(friday)
    assert is_werkdag(friday)
    assert not is_feestdag(friday)
    assert not is_werkdag(friday, besluit=True)
    assert volgende_werkdag(friday, besluit=True) == date(2026, 5, 18)
    assert not is_gelijkgesteld_bij_besluit(date(2022, 12, 31))


@pytest.mark.parametrize("jaar", [2023, 2026, 2029])
def test_the_fifth_of_may_is_a_holiday_each_year(jaar: int) -> None:
    """The act does not ask for a lustrum year."""
    assert is_feestdag(date(jaar, 5, 5))
