"""The case of the help card holds a place on the road, and nobody's name."""

from __future__ import annotations

import pytest

from docgen.cases.hulpkaart import Hulpkaart
from docgen.errors import CaseError
from tests.checks.examples import facts_for

CARD = "notices/hulpkaart"


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"fase": "7"}, "fase"), ({"fase": "0"}, "fase"), ({"afzender": "rechtshulp"}, "rechtshulp")],
)
def test_an_unknown_phase_and_a_missing_sender_are_refused(changes: dict[str, str], field: str) -> None:
    """There are six phases, and whoever gives the card is filled in."""
    with pytest.raises(CaseError) as caught:
        facts_for(CARD, changes)
    assert [one.place.field for one in caught.value.findings] == [field]


def test_a_municipality_may_give_the_card() -> None:
    """It is always filled in, as it helps."""
    assert facts_for(CARD, {"afzender": "gemeente"}).case


def test_it_has_no_field_for_the_household() -> None:
    """The card lies on the table, where others read it."""
    assert not {"huurder", "medehuurder", "gehuurde", "bewindvoerder", "huurachterstand"} & set(
        Hulpkaart.model_fields
    )
