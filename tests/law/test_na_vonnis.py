"""What is still possible after a judgment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from docgen.errors import LawPeriodError
from docgen.law.na_vonnis import (
    bewaartijd_inboedel,
    duur_moratorium,
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
