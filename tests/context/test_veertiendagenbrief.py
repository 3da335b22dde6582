"""What the fourteen-day letter may print: the exact costs and a day that is never too early."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.context.veertiendagenbrief import veertiendagenbrief
from docgen.law.veertiendagenbrief import veertiendagenbrief as term_of
from tests.templates.examples import Example, examples

CASES: dict[str, Example] = {one.path.stem: one for one in examples("notices/veertiendagenbrief")}


def case_of(name: str) -> Veertiendagenbrief:
    case = CASES[name].case()
    assert isinstance(case, Veertiendagenbrief)
    return case


def test_the_costs_are_those_of_the_scale_to_the_cent() -> None:
    """Fifteen per cent of 1,685.58 is 252.84; with VAT 21 per cent more."""
    values = CASES["case"].context().values
    assert values["incassokosten"] == Decimal("252.84")
    assert values["totaal_met_kosten"] == Decimal("1938.42")
    with_vat = CASES["deurwaarder-btw"].context().values
    assert (with_vat["zonder_btw"], with_vat["incassokosten"]) == (Decimal("364.26"), Decimal("440.75"))


def test_the_last_day_follows_from_the_day_of_posting() -> None:
    """Posted on Monday 12 October 2026: received on Wednesday the 14th, so until the 28th."""
    assert CASES["case"].context().values["laatste_dag"] == date(2026, 10, 28)


@given(days=st.integers(0, 400))
def test_the_day_in_the_letter_is_never_before_the_law(days: int) -> None:
    """Whenever it is posted, the letter names the fourteenth day after receipt or a later one."""
    case = case_of("case")
    posted = case.datum + timedelta(days=days)
    facts = case.veertiendagenbrief.model_copy(update={"verzonden": posted})
    values = veertiendagenbrief(case.model_copy(update={"veertiendagenbrief": facts}), case.datum).values
    term = term_of(posted).value
    assert values["laatste_dag"] == term.laatste_dag
    assert term.days_short(term.laatste_dag) == 0


def test_the_sender_is_the_party_that_writes() -> None:
    """A bailiff who collects stands at the head of the letter, with its own number to call."""
    values = CASES["deurwaarder-btw"].context().values
    assert values["afzender_naam"] == "De Boer Gerechtsdeurwaarders"
    assert CASES["case"].context().values["afzender_naam"] == "Rijnoever Wonen"


def test_the_offer_is_there_only_with_its_day() -> None:
    """Without a day to say no the letter makes no offer."""
    assert CASES["case"].context().values["weigeren_tot"] is None
    assert CASES["bewind"].context().values["weigeren_tot"] == date(2026, 12, 8)


def test_each_value_of_the_law_has_its_trace() -> None:
    """Amounts and day can be followed to their article."""
    law = CASES["case"].context().law
    assert set(law) == {"incassokosten", "zonder_btw", "laatste_dag"}
    assert all(value.trace for value in law.values())
    assert replace(law["laatste_dag"], trace=()).articles
