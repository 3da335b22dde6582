"""The case of the plain sheet: each kind has the facts that it tells."""

from __future__ import annotations

import pytest

from docgen.cases.toelichting import Toelichting
from docgen.errors import CaseError
from tests.checks.examples import facts_for

SHEET = "summons/toelichting"


def test_the_example_is_about_an_order_to_leave() -> None:
    """Its judgment and its day of eviction are known."""
    case = facts_for(SHEET, {}).case
    assert isinstance(case, Toelichting)
    assert (case.soort, case.zitting) == ("bevel", None)


@pytest.mark.parametrize(
    ("soort", "missing", "field"),
    [
        ("bevel", "vonnis", "vonnis"),
        ("bevel", "ontruiming", "ontruiming"),
        ("ontruiming", "ontruiming", "ontruiming"),
        ("vonnis", "vonnis", "vonnis"),
        ("dagvaarding", "ontruiming", "zitting"),
    ],
)
def test_a_kind_without_its_facts_is_refused(soort: str, missing: str, field: str) -> None:
    """The message stands at the group that must be filled in."""
    with pytest.raises(CaseError) as caught:
        facts_for(SHEET, {"soort": soort, missing: None})
    assert field in {one.place.field for one in caught.value.findings}
