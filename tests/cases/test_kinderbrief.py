"""The case of the letter for children holds a day and no more."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.cases.kinderbrief import Kinderbrief
from docgen.errors import CaseError
from tests.checks.examples import facts_for

LETTER = "notices/kinderbrief"


def test_it_has_no_field_for_a_name_an_address_or_an_amount() -> None:
    """What the case cannot hold can never come on paper."""
    assert set(Kinderbrief.model_fields) == {
        "document",
        "kenmerk",
        "datum",
        "toegestaan",
        "leeftijdsgroep",
        "ontruiming",
        "samen_met_ouders",
    }


def test_a_child_of_four_who_does_not_know_yet_is_the_usual_reader() -> None:
    """Only the first three fields are needed."""
    case = Kinderbrief(document=LETTER, kenmerk="A-1", datum=date(2027, 3, 1))
    assert (case.leeftijdsgroep, case.ontruiming, case.samen_met_ouders) == (
        "4 tot 12 jaar",
        None,
        "onbekend",
    )


def test_a_day_that_is_over_is_refused() -> None:
    """A child must not wait for a day that was; the day of the letter itself may be the day."""
    with pytest.raises(CaseError) as caught:
        facts_for(LETTER, {"datum": "2027-04-14"})
    assert [one.place.field for one in caught.value.findings] == ["ontruiming.datum"]
    assert facts_for(LETTER, {"datum": "2027-04-13"}).case
