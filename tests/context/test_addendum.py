"""What the agreements print beside the fields of the case."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from docgen.cases.addendum import AddendumBase
from docgen.context.addendum import addendum_context
from tests.templates.examples import examples

CASES = {
    example.path.stem: case
    for example in examples("addendum/drie-partijen")
    if isinstance(case := example.case(), AddendumBase)
}
ON = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("case", ""),
        ("bewind", "A.M. Yıldız-de Vriès"),
        ("bewind-medehuurder", "T. van 't Hof"),
        ("bewind-allebei", "A.M. Yıldız-de Vriès en T. van 't Hof"),
    ],
)
def test_whose_money_is_under_bewind(name: str, names: str) -> None:
    """The names stand as on the signature card, both when it is both."""
    assert addendum_context(CASES[name], ON).values["bewind_van"] == names


@pytest.mark.parametrize(("name", "who"), [("case", "Nadia Bakker"), ("twee-huurders", "R. Jansen")])
def test_who_signs_for_the_landlord(name: str, who: str) -> None:
    """The contact person signs, unless the case names someone else."""
    signs = addendum_context(CASES[name], ON).values["ondertekenaar"]
    assert isinstance(signs, dict)
    assert signs["naam"] == who


def test_no_plan_has_no_rows() -> None:
    """Without a payment plan there is nothing to put in a table."""
    assert addendum_context(CASES["geen-regeling"], ON).values["termijnen"] == []


def test_day_after_the_end() -> None:
    """What comes after the agreement begins on the next day."""
    case = CASES["case"]
    assert addendum_context(case, ON).values["dag_na_einde"] == case.einddatum + timedelta(days=1)
