"""The rules for the day of an eviction hold in each paper that tells it, at the field where it stands."""

from __future__ import annotations

import pytest

from docgen.checks import (
    bevel_verlopen,
    datum_voorbij,
    einde_van_het_jaar,
    geen_opvang,
    goede_vrijdag,
    kinderpagina_ontbreekt,
    korte_aankondiging,
    nieuwe_dag_te_laat,
    ontruiming_te_vroeg,
    ontruimingstermijn_loopt,
    oude_exploottaal,
    rechtsmiddel_ontbreekt,
    verboden_uur,
    vonnis_niet_betekend,
    wintermaand,
)
from docgen.checks.check import Check, Overrides
from docgen.checks.ontruimingen import planned
from tests.checks.examples import facts_for

ORDER, NOTICE = "notices/aanzegging-ontruiming", "notices/kennisgeving-ontruiming"
LATER, OFF = "notices/ontruiming-uitgesteld", "notices/ontruiming-gaat-niet-door"
NEW = "nieuwe_ontruiming.datum"


@pytest.mark.parametrize(
    ("check", "document_id", "overrides", "field"),
    [
        (verboden_uur, ORDER, {"ontruiming.datum": "2027-04-18"}, "ontruiming.datum"),
        (verboden_uur, ORDER, {"ontruiming.tijd": "6.00"}, "ontruiming.tijd"),
        (verboden_uur, ORDER, {"ontruiming.bevel_betekend_op": "2027-03-07"}, "ontruiming.bevel_betekend_op"),
        (verboden_uur, NOTICE, {"ontruiming.datum": "2027-04-27"}, "ontruiming.datum"),
        (verboden_uur, LATER, {NEW: "2027-06-13"}, NEW),
        (verboden_uur, LATER, {"nieuwe_ontruiming.tijd": "20.00"}, "nieuwe_ontruiming.tijd"),
        (goede_vrijdag, LATER, {NEW: "2028-04-14"}, NEW),
        (wintermaand, LATER, {NEW: "2027-11-02"}, NEW),
        (einde_van_het_jaar, LATER, {NEW: "2027-12-28"}, NEW),
        (korte_aankondiging, LATER, {NEW: "2027-04-19"}, NEW),
        (nieuwe_dag_te_laat, LATER, {"datum": "2027-04-13", NEW: "2027-04-15"}, NEW),
        (bevel_verlopen, LATER, {NEW: "2028-03-07"}, "ontruiming.bevel_betekend_op"),
        (datum_voorbij, LATER, {"uiterste_reactiedatum": "2027-06-15"}, "uiterste_reactiedatum"),
        (ontruiming_te_vroeg, ORDER, {"ontruiming.datum": "2027-03-08"}, "ontruiming.datum"),
        (bevel_verlopen, ORDER, {"ontruiming.datum": "2028-03-07"}, "ontruiming.bevel_betekend_op"),
        (ontruimingstermijn_loopt, ORDER, {"vonnis.ontruimen_vanaf": "2027-04-14"}, "ontruiming.datum"),
        (vonnis_niet_betekend, ORDER, {"vonnis.betekend_op": None}, "vonnis.betekend_op"),
        (geen_opvang, ORDER, {"opvang": None}, "opvang"),
        (
            oude_exploottaal,
            ORDER,
            {"reden": "anders", "reden_in_woorden": "De rekwirant vond dit."},
            "reden_in_woorden",
        ),
    ],
)
def test_the_same_rule_holds(check: Check, document_id: str, overrides: Overrides, field: str) -> None:
    """The example is right; with one fact changed the check fires at the field to look at."""
    assert list(check.check(facts_for(document_id, {}))) == []
    assert {found.place.field for found in check.check(facts_for(document_id, overrides))} == {field}


def test_an_order_needs_its_ways_out_and_its_page_for_children() -> None:
    """A text of an office that leaves them out is refused."""
    assert list(rechtsmiddel_ontbreekt.check(facts_for(ORDER, {}, ("hoger beroep", "moratorium"))))
    assert list(kinderpagina_ontbreekt.check(facts_for(ORDER, {}, ("Kindertelefoon",))))


def test_where_no_eviction_is_planned_there_is_no_day() -> None:
    """A letter without a new day, or that there is none, plans nothing."""
    no_day: Overrides = {"nieuwe_ontruiming": None, "uiterste_reactiedatum": None}
    assert list(planned(facts_for(LATER, no_day).case)) == []
    assert list(planned(facts_for(OFF, {}).case)) == []
    assert [one.day_field for one in planned(facts_for(LATER, {}).case)] == [NEW]
