"""What is still possible after a judgment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docgen.errors import LawPeriodError
from docgen.law.feestdagen import is_werkdag
from docgen.law.na_vonnis import (
    bewaartijd_inboedel,
    duur_moratorium,
    laatste_dag_hoger_beroep,
    laatste_dag_verzet,
    termijn_hoger_beroep,
    termijn_hoger_beroep_kort_geding,
    verzettermijn,
)
from docgen.law.value import Confidence, LawValue


@pytest.mark.parametrize(
    ("term", "value", "unit", "article"),
    [
        (verzettermijn, 4, "weken", "art. 143 en 339 Rv"),
        (termijn_hoger_beroep, 3, "maanden", "art. 143 en 339 Rv"),
        (termijn_hoger_beroep_kort_geding, 4, "weken", "art. 143 en 339 Rv"),
        (duur_moratorium, 6, "maanden", "art. 287b Fw"),
        (bewaartijd_inboedel, 13, "weken", "art. 556 lid 3 Rv; art. 5:30 Awb"),
    ],
)
def test_each_term_names_its_article(
    term: Callable[[date], LawValue[int]], value: int, unit: str, article: str
) -> None:
    """Each term comes with its unit, its article and a trace that ends in the same number."""
    answer = term(date(2026, 11, 2))
    assert (answer.value, answer.unit, answer.articles) == (value, unit, (article,))
    assert answer.trace[-1].result == value


def test_storage_is_less_sure_than_the_terms() -> None:
    """How long goods are kept was only read with someone who writes about the law."""
    assert bewaartijd_inboedel(date(2027, 1, 12)).confidence is Confidence.SECONDARY
    assert verzettermijn(date(2026, 11, 2)).confidence is Confidence.PRIMARY


def test_an_eviction_before_the_rule_on_storage_is_refused() -> None:
    """The municipality looks after the goods since 1 April 2021; before that there is no answer."""
    assert bewaartijd_inboedel(date(2021, 4, 1)).value == 13
    with pytest.raises(LawPeriodError):
        bewaartijd_inboedel(date(2021, 3, 31))


@given(st.dates(min_value=date(2018, 1, 1), max_value=date(2100, 6, 1)))
def test_a_last_day_is_a_working_day_and_never_too_early(day: date) -> None:
    """Four weeks to object and at least 89 days to appeal, and nobody loses a weekend."""
    objection, appeal = laatste_dag_verzet(day).value, laatste_dag_hoger_beroep(day).value
    assert is_werkdag(objection)
    assert is_werkdag(appeal)
    assert objection >= day + timedelta(days=28)
    assert appeal >= day + timedelta(days=89)


def test_a_day_of_a_decree_is_told_with_the_other_answer() -> None:
    """Four weeks that end on Ascension Day 2027 may end on Monday, by a decree known from others."""
    found = laatste_dag_verzet(date(2027, 4, 8))
    assert found.value == date(2027, 5, 7)
    assert "2027-05-10" in str(found.remarks[-1])
    assert "1.750" in str(laatste_dag_hoger_beroep(date(2026, 11, 24)).remarks[0])
