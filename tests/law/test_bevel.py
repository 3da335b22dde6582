"""How many days an order to leave gives."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.errors import LawPeriodError
from docgen.law.bevel import termijn_bevel


def test_an_order_gives_three_days() -> None:
    """On the first day for which the law was read."""
    days = termijn_bevel(date(2017, 5, 10))
    assert (days.value, days.unit, days.articles) == (3, "dagen", ("art. 502, 503 en 555 Rv",))


def test_before_the_law_was_read_there_is_no_answer() -> None:
    """The day before is refused."""
    with pytest.raises(LawPeriodError):
        termijn_bevel(date(2017, 5, 9))
