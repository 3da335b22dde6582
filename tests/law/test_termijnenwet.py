"""Lengthening of terms."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import LawPeriodError
from docgen.law.feestdagen import is_werkdag
from docgen.law.termijnenwet import einde_termijn, einde_termijn_in_maanden, verleng

days = st.dates(min_value=date(2018, 1, 1), max_value=date(2100, 12, 1))


@given(begin=days, term_days=st.integers(min_value=3, max_value=90))
def test_a_term_of_three_days_or_more_holds_two_working_days(begin: date, term_days: int) -> None:
    """The term is never shorter than it says, ends on a working day and holds two of them."""
    end = einde_termijn(begin, term_days).value
    assert end >= begin + timedelta(days=term_days)
    assert is_werkdag(end)
    within = [begin + timedelta(days=n + 1) for n in range((end - begin).days)]
    assert sum(is_werkdag(day) for day in within) >= 2


def test_a_short_term_needs_no_two_working_days() -> None:
    """A term of two days from Friday ends on Sunday and moves to Monday."""
    assert einde_termijn(date(2026, 11, 20), 2).value == date(2026, 11, 23)


def test_a_long_term_is_not_lengthened() -> None:
    """Above ninety days the act gives no extra day."""
    begin = date(2026, 1, 3)
    assert einde_termijn(begin, 91).value == begin + timedelta(days=91)
    sunday = date(2026, 1, 4)
    assert not is_werkdag(sunday + timedelta(days=91))
    assert einde_termijn(sunday, 91).value == sunday + timedelta(days=91)


def test_the_end_of_a_term_moves_over_easter() -> None:
    """Good Friday to Easter Monday give no last day."""
    assert verleng(date(2026, 4, 3)) == date(2026, 4, 7)


def test_the_trace_tells_each_move() -> None:
    """A term that is not moved has one step, a moved one more."""
    assert len(einde_termijn(date(2026, 11, 16), 3).trace) == 1
    assert len(einde_termijn(date(2026, 11, 19), 3).trace) == 2


def test_a_term_before_the_checked_text_is_refused() -> None:
    """The act was read as it stood on 10 May 2017."""
    with pytest.raises(LawPeriodError):
        einde_termijn(date(2017, 5, 9), 3)


@given(begin=days, months=st.integers(min_value=1, max_value=3))
def test_a_term_in_months_never_ends_on_a_free_day(begin: date, months: int) -> None:
    """Up to three months the act moves the last day; with the days of a decree never to an earlier one."""
    end = einde_termijn_in_maanden(begin, months).value
    assert is_werkdag(end)
    assert end >= begin + timedelta(days=28 * months)
    assert einde_termijn_in_maanden(begin, months, besluit=True).value >= end


def test_a_term_above_three_months_is_not_lengthened() -> None:
    """Four months may end on Christmas Day itself; three months move off it."""
    assert einde_termijn_in_maanden(date(2026, 8, 25), 4).value == date(2026, 12, 25)
    assert einde_termijn_in_maanden(date(2026, 9, 25), 3).value == date(2026, 12, 28)


@given(begin=days, term_days=st.integers(min_value=1, max_value=90))
def test_the_days_of_a_decree_only_lengthen(begin: date, term_days: int) -> None:
    """A day more that is free never brings the end nearer."""
    assert einde_termijn(begin, term_days, besluit=True).value >= einde_termijn(begin, term_days).value
