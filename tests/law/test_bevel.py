"""How many days an order to leave gives."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.errors import LawPeriodError
from docgen.law.bevel import geldigheid_bevel, termijn_bevel


def test_an_order_gives_three_days() -> None:
    """On the first day for which the law was read."""
    days = termijn_bevel(date(2017, 5, 10))
    assert (days.value, days.unit, days.articles) == (3, "dagen", ("art. 502, 503 en 555 Rv",))


def test_an_order_may_be_used_for_a_year() -> None:
    """On the first day for which the law was read; not the day before."""
    years = geldigheid_bevel(date(2017, 5, 10))
    assert (years.value, years.unit, years.articles) == (1, "jaren", ("art. 502, 503 en 555 Rv",))
    with pytest.raises(LawPeriodError):
        geldigheid_bevel(date(2017, 5, 9))


def test_before_the_law_was_read_there_is_no_answer() -> None:
    """The day before is refused."""
    with pytest.raises(LawPeriodError):
        termijn_bevel(date(2017, 5, 9))
