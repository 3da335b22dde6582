"""The terms after a judgment, as a text prints them."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.context.na_vonnis import terms_after_judgment
from docgen.errors import LawPeriodError

DAY = date(2027, 2, 2)


def test_each_term_has_its_unit_in_its_name() -> None:
    """Four weeks, three months, four weeks, six months, thirteen weeks, each with its article."""
    terms = terms_after_judgment(DAY, DAY, DAY)
    assert {name: value.value for name, value in terms.items()} == {
        "verzet_weken": 4,
        "hoger_beroep_maanden": 3,
        "hoger_beroep_kort_geding_weken": 4,
        "moratorium_maanden": 6,
        "bewaartijd_weken": 13,
    }
    assert all(value.articles for value in terms.values())


@pytest.mark.parametrize("which", range(3))
def test_each_day_is_asked_of_the_law(which: int) -> None:
    """A judgment, an eviction or a letter of long ago has no terms that were checked."""
    days = [DAY, DAY, DAY]
    days[which] = date(1990, 1, 1)
    with pytest.raises(LawPeriodError):
        terms_after_judgment(*days)
