"""Receipt and term of the fourteen-day letter."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import LawPeriodError
from docgen.law.feestdagen import is_feestdag, is_werkdag
from docgen.law.veertiendagenbrief import veertiendagenbrief

days = st.dates(min_value=date(2018, 1, 1), max_value=date(2100, 12, 1))


@pytest.mark.parametrize(
    ("verzending", "ontvangst"),
    [
        (date(2026, 11, 16), date(2026, 11, 18)),
        (date(2026, 11, 17), date(2026, 11, 19)),
        (date(2026, 11, 18), date(2026, 11, 20)),
        (date(2026, 11, 19), date(2026, 11, 21)),
        (date(2026, 11, 20), date(2026, 11, 24)),
        (date(2026, 11, 21), date(2026, 11, 25)),
        (date(2026, 11, 22), date(2026, 11, 25)),
        (date(2026, 12, 24), date(2026, 12, 30)),
    ],
)
def test_receipt(verzending: date, ontvangst: date) -> None:
    """The letter comes on the second delivery day; Sunday, Monday and holidays are none."""
    assert veertiendagenbrief(verzending).value.ontvangst == ontvangst


def test_the_last_day_moves_off_a_weekend() -> None:
    """Received on Saturday 21 November: the fourteenth day is a Saturday, so Monday 7 December."""
    assert veertiendagenbrief(date(2026, 11, 19)).value.laatste_dag == date(2026, 12, 7)


def test_the_last_day_is_the_fourteenth_after_receipt() -> None:
    """Received on Thursday 19 November: until Thursday 3 December."""
    assert veertiendagenbrief(date(2026, 11, 17)).value.laatste_dag == date(2026, 12, 3)


@given(days)
def test_the_tenant_never_has_less_than_fourteen_days(verzending: date) -> None:
    """Fourteen days pass after a day on which post can come."""
    term = veertiendagenbrief(verzending).value
    assert term.ontvangst.isoweekday() not in {1, 7}
    assert not is_feestdag(term.ontvangst)
    assert term.ontvangst - verzending >= timedelta(days=2)
    assert term.laatste_dag - term.ontvangst >= timedelta(days=14)
    assert is_werkdag(term.laatste_dag)


def test_sending_before_the_checked_text_is_refused() -> None:
    """Without checked holidays there is no day of receipt."""
    with pytest.raises(LawPeriodError):
        veertiendagenbrief(date(2016, 11, 24))
    with pytest.raises(LawPeriodError):
        veertiendagenbrief(date(2017, 5, 1))


@given(days, st.integers(min_value=-20, max_value=20))
def test_a_named_date_is_short_by_the_days_before_the_fourteenth(verzending: date, shift: int) -> None:
    """One day too early is one day short; the fourteenth day itself and later are not."""
    term = veertiendagenbrief(verzending).value
    assert term.days_short(term.veertiende_dag - timedelta(days=shift)) == max(shift, 0)


def test_a_proved_day_of_receipt_goes_first() -> None:
    """Received the next day, the term ends a day earlier than by the rule; not before it was sent."""
    term = veertiendagenbrief(date(2026, 11, 17), ontvangen=date(2026, 11, 18)).value
    assert (term.ontvangst, term.laatste_dag) == (date(2026, 11, 18), date(2026, 12, 2))
    with pytest.raises(ValueError, match="before it is sent"):
        veertiendagenbrief(date(2026, 11, 17), ontvangen=date(2026, 11, 16))
