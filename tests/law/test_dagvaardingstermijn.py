"""The term of a summons."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import LawPeriodError
from docgen.law.dagvaardingstermijn import (
    Woonplaats,
    termijn_van_dagvaarding,
    veilige_roldatum,
    vroegste_roldatum,
    vroegste_roldatum_verkort,
)

days = st.dates(min_value=date(2018, 1, 1), max_value=date(2100, 12, 1))


def test_served_on_tuesday_for_the_wednesday_of_next_week() -> None:
    """Service on Tuesday 17 November 2026 allows the roll of Wednesday 25 November, not earlier."""
    assert vroegste_roldatum(date(2026, 11, 17)).value == date(2026, 11, 25)


@given(days)
def test_a_week_means_eight_days(betekening: date) -> None:
    """Neither the day of service nor the roldatum counts."""
    assert vroegste_roldatum(betekening).value == betekening + timedelta(days=8)


@given(betekening=days, woonplaats=st.sampled_from(Woonplaats))
def test_the_safe_day_is_never_before_the_first(betekening: date, woonplaats: Woonplaats) -> None:
    """Lengthening a term only moves the roldatum back."""
    assert veilige_roldatum(betekening, woonplaats).value >= vroegste_roldatum(betekening, woonplaats).value


def test_the_seventh_day_on_a_saturday_leaves_a_doubt() -> None:
    """Served on a Saturday, the term ends on a Saturday: Tuesday is safe."""
    served = date(2026, 11, 21)
    assert vroegste_roldatum(served).value == date(2026, 11, 29)
    assert veilige_roldatum(served).value == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("woonplaats", "roldatum"),
    [
        (Woonplaats.NEDERLAND, date(2026, 12, 8)),
        (Woonplaats.EU, date(2026, 12, 29)),
        (Woonplaats.OVERIG, date(2027, 3, 1)),
    ],
)
def test_a_defendant_abroad_has_more_time(woonplaats: Woonplaats, roldatum: date) -> None:
    """Four weeks in Europe, three months elsewhere, after service on 30 November."""
    assert vroegste_roldatum(date(2026, 11, 30), woonplaats).value == roldatum


def test_service_before_the_checked_text_is_refused() -> None:
    """The articles were read as they stood on 10 May 2017."""
    with pytest.raises(LawPeriodError):
        vroegste_roldatum(date(2017, 5, 9))
    assert vroegste_roldatum(date(2017, 5, 10)).articles == ("art. 114, 115 en 119 Rv",)


def test_a_narrow_margin_is_told() -> None:
    """A term that ends on Good Friday gets the first day that is beyond doubt; a plain one nothing."""
    (remark,) = vroegste_roldatum(date(2026, 3, 27)).remarks
    assert "2026-04-08" in str(remark)
    assert vroegste_roldatum(date(2026, 11, 24)).remarks == ()


@pytest.mark.parametrize(
    ("where", "value", "unit"),
    [
        (Woonplaats.NEDERLAND, 1, "weken"),
        (Woonplaats.EU, 4, "weken"),
        (Woonplaats.OVERIG, 3, "maanden"),
    ],
)
def test_the_term_is_told_as_the_law_says_it(where: Woonplaats, value: int, unit: str) -> None:
    """A week at home, four weeks in Europe, three months elsewhere (art. 114 and 115 Rv)."""
    term = termijn_van_dagvaarding(date(2026, 12, 1), where)
    assert (term.value, term.unit) == (value, unit)
    assert term.articles == ("art. 114, 115 en 119 Rv",)


def test_with_leave_of_the_judge_the_order_sets_the_term() -> None:
    """Three days after Tuesday the first day in court is Saturday: neither end counts."""
    term = vroegste_roldatum_verkort(date(2026, 12, 1), 3)
    assert term.value == date(2026, 12, 5)
    assert term.articles == ("art. 117 en 119 Rv",)
