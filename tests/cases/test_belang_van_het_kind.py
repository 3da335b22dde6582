"""The case of the record of a decision with children in mind."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from docgen.cases.belang_van_het_kind import BelangVanHetKind, Elementen, Kinderen
from docgen.errors import CaseError
from tests.checks.examples import facts_for

RECORD = "notices/belang-van-het-kind"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"gehoord.datum": "2027-03-17"}, "gehoord.datum"),
        ({"besluit.gaat_in_op": "2027-03-15"}, "besluit.gaat_in_op"),
        ({"uitleg.aan_ouders_op": "2027-03-15"}, "uitleg.aan_ouders_op"),
        ({"uitleg.aan_kinderen_op": "2027-03-23"}, "uitleg.aan_kinderen_op"),
        ({"datum": "2027-03-15"}, "datum"),
        ({"gehoord.door": None}, "gehoord.door"),
        ({"kinderen.aantal": "0"}, "kinderen.aantal"),
        ({"verhuurder": None}, "verhuurder"),
    ],
)
def test_what_cannot_be_is_refused(changes: dict[str, str | None], field: str) -> None:
    """Children are heard before a decision and told before it is in force, by somebody."""
    with pytest.raises(CaseError) as caught:
        facts_for(RECORD, changes)
    assert [one.place.field for one in caught.value.findings] == [field]


def test_there_are_seven_sides_and_none_may_be_left_out() -> None:
    """The Kinderombudsman names seven; each needs what is known and how."""
    assert len(Elementen.model_fields) == 7
    assert all(field.is_required() for field in Elementen.model_fields.values())


def test_there_is_no_field_for_the_name_of_a_child() -> None:
    """A number and age groups at most."""
    assert set(Kinderen.model_fields) == {"aantal", "leeftijdsgroepen"}
    assert issubclass(BelangVanHetKind, BaseModel)
    assert not {"huurder", "medehuurder"} & set(BelangVanHetKind.model_fields)
