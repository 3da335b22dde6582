"""The case of the letter about stored goods."""

from __future__ import annotations

from decimal import Decimal

import pytest

from docgen.cases.inboedel import Inboedel
from docgen.errors import CaseError
from tests.checks.examples import facts_for

LETTER = "notices/inboedel"


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"datum": "2027-04-12"}, "datum"), ({"afzender": "deurwaarder"}, "deurwaarder")],
)
def test_a_letter_too_early_or_from_nobody_is_refused(changes: dict[str, str], field: str) -> None:
    """Before the eviction nothing is stored; a sender who is not filled in cannot write."""
    with pytest.raises(CaseError) as caught:
        facts_for(LETTER, changes)
    assert [one.place.field for one in caught.value.findings] == [field]


def test_the_letter_may_be_written_on_the_day_itself() -> None:
    """It can be handed over at the door."""
    case = facts_for(LETTER, {"datum": "2027-04-13", "huurder.adres": None}).case
    assert isinstance(case, Inboedel)
    assert case.opslag is not None
    assert case.opslag.kosten == Decimal("185.00")
