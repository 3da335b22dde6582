"""Terms for the tenant before the judge decides."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.errors import LawPeriodError
from docgen.law.value import Confidence
from docgen.law.voor_vonnis import tijd_om_te_betalen, uitstel

ROLDATUM = date(2026, 12, 16)


def test_a_defendant_may_ask_four_weeks() -> None:
    """Four weeks to answer, as the court's own page says."""
    value = uitstel(ROLDATUM)
    assert (value.value, value.unit) == (4, "weken")
    assert value.confidence is Confidence.PRIMARY
    assert value.articles


def test_the_judge_may_give_one_month_to_pay() -> None:
    """At most a month, with the article beside it."""
    value = tijd_om_te_betalen(ROLDATUM)
    assert (value.value, value.unit) == (1, "maanden")
    assert "7:280" in value.articles[0]


def test_an_unchecked_day_has_no_answer() -> None:
    """Before the first checked day nothing is guessed."""
    for term in (uitstel, tijd_om_te_betalen):
        assert term(date(2017, 5, 10)).value
        with pytest.raises(LawPeriodError):
            term(date(2017, 5, 9))
