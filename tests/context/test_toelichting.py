"""What the plain sheet may print."""

from __future__ import annotations

from datetime import date

from docgen.cases.toelichting import Toelichting
from docgen.context.toelichting import toelichting
from tests.templates.examples import examples

EXAMPLES = {example.path.stem: example for example in examples("summons/toelichting")}


def case_of(name: str) -> Toelichting:
    case = EXAMPLES[name].case()
    assert isinstance(case, Toelichting)
    return case


def test_the_last_day_to_leave_by_choice_is_the_day_before_the_eviction_may_come() -> None:
    """The judge gave time until 21 March; from 22 March on the bailiff may come."""
    case = case_of("vonnis-verstek")
    values = toelichting(case, case.datum).values
    assert values["laatste_dag_zelf"] == date(2027, 3, 21)
    assert values["verzet_weken"] == 4
    assert values["dag_voor_zitting"] is None


def test_a_letter_to_the_court_must_be_there_the_day_before() -> None:
    """More time is asked for by a letter that comes in before the day in court."""
    case = case_of("dagvaarding")
    values = toelichting(case, case.datum).values
    assert values["dag_voor_zitting"] == date(2027, 4, 13)
    assert values["laatste_dag_zelf"] is None
