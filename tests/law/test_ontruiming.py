"""The days of an eviction."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import LawPeriodError
from docgen.law.feestdagen import is_feestdag, is_werkdag, is_zondag
from docgen.law.ontruiming import (
    aanbevolen_ontruiming,
    laatste_heraankondiging,
    laatste_ontruiming,
    termijn_heraankondiging,
    vroegste_ontruiming,
)

days = st.dates(min_value=date(2018, 1, 1), max_value=date(2100, 12, 1))


@pytest.mark.parametrize(
    ("bevel", "eerste", "aanbevolen"),
    [
        (date(2026, 11, 16), date(2026, 11, 20), date(2026, 11, 20)),
        (date(2026, 11, 17), date(2026, 11, 21), date(2026, 11, 23)),
        (date(2026, 11, 18), date(2026, 11, 24), date(2026, 11, 24)),
        (date(2026, 11, 19), date(2026, 11, 24), date(2026, 11, 24)),
        (date(2026, 11, 20), date(2026, 11, 25), date(2026, 11, 25)),
        (date(2026, 11, 21), date(2026, 11, 25), date(2026, 11, 25)),
    ],
    ids=["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
)
def test_each_weekday(bevel: date, eerste: date, aanbevolen: date) -> None:
    """Three days with two working days lead from each weekday to the known day."""
    assert vroegste_ontruiming(bevel).value == eerste
    assert aanbevolen_ontruiming(bevel).value == aanbevolen


@pytest.mark.parametrize(
    ("bevel", "eerste"),
    [
        (date(2026, 4, 1), date(2026, 4, 8)),
        (date(2026, 4, 2), date(2026, 4, 9)),
        (date(2026, 5, 11), date(2026, 5, 16)),
        (date(2026, 5, 12), date(2026, 5, 16)),
        (date(2026, 5, 13), date(2026, 5, 19)),
        (date(2026, 12, 22), date(2026, 12, 29)),
        (date(2027, 4, 30), date(2027, 5, 7)),
    ],
)
def test_holidays_push_the_day_back(bevel: date, eerste: date) -> None:
    """A holiday is no working day, no last day of the term and no day of eviction."""
    assert vroegste_ontruiming(bevel).value == eerste


@given(days)
def test_the_first_day_is_lawful(bevel: date) -> None:
    """At least four days after the bevel, and never on a Sunday or a holiday."""
    first = vroegste_ontruiming(bevel).value
    assert first - bevel >= timedelta(days=4)
    assert not is_zondag(first)
    assert not is_feestdag(first)
    advised = aanbevolen_ontruiming(bevel).value
    assert advised >= first
    assert is_werkdag(advised)


def test_a_bevel_lasts_a_year() -> None:
    """A year after service the bevel may still be used, also after 29 February."""
    assert laatste_ontruiming(date(2026, 1, 15)).value == date(2027, 1, 15)
    assert laatste_ontruiming(date(2028, 2, 29)).value == date(2029, 2, 28)


def test_a_new_date_is_told_three_days_before() -> None:
    """The rule holds since 1 October 2020."""
    assert laatste_heraankondiging(date(2027, 1, 12)).value == date(2027, 1, 9)
    assert laatste_heraankondiging(date(2020, 10, 1)).value == date(2020, 9, 28)
    with pytest.raises(LawPeriodError):
        laatste_heraankondiging(date(2020, 9, 30))


def test_a_bevel_before_the_checked_text_is_refused() -> None:
    """The articles were read as they stood on 10 May 2017."""
    with pytest.raises(LawPeriodError):
        vroegste_ontruiming(date(2017, 5, 9))


def test_a_new_day_is_told_three_days_before() -> None:
    """From the first day of the law; for an eviction before it there is no answer."""
    days = termijn_heraankondiging(date(2020, 10, 1))
    assert (days.value, days.unit) == (3, "dagen")
    with pytest.raises(LawPeriodError):
        termijn_heraankondiging(date(2020, 9, 30))
