"""The cases of the papers about one eviction, beside the letter that announces it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from docgen.cases.aanzegging_ontruiming import AanzeggingOntruiming
from docgen.cases.case import CaseBase
from docgen.cases.kennisgeving_ontruiming import KennisgevingOntruiming
from docgen.cases.notices import AankondigingOntruiming
from docgen.cases.ontruiming_verandert import OntruimingGaatNietDoor, OntruimingUitgesteld
from docgen.cases.registry import case_model
from tests.templates.examples import examples

IDS: dict[type[CaseBase], str] = {
    AanzeggingOntruiming: "notices/aanzegging-ontruiming",
    KennisgevingOntruiming: "notices/kennisgeving-ontruiming",
    OntruimingUitgesteld: "notices/ontruiming-uitgesteld",
    OntruimingGaatNietDoor: "notices/ontruiming-gaat-niet-door",
}
FIELDS: dict[type[CaseBase], dict[str, Any]] = {
    model: next(examples(name)).case().model_dump() for model, name in IDS.items()
}


@pytest.mark.parametrize("model", IDS)
def test_each_model_is_registered(model: type[CaseBase]) -> None:
    """A template finds its model by name."""
    assert case_model(model.__name__) is model


@pytest.mark.parametrize(
    ("model", "changes", "field"),
    [
        (KennisgevingOntruiming, {"deurwaarder": None}, "deurwaarder"),
        (OntruimingUitgesteld, {"afzender": "rechtshulp"}, "rechtshulp"),
        (OntruimingUitgesteld, {"oorzaak": "anders"}, "oorzaak_in_woorden"),
        (OntruimingUitgesteld, {"afspraken": ()}, "afspraken"),
        (OntruimingUitgesteld, {"uiterste_reactiedatum": None}, "uiterste_reactiedatum"),
        (OntruimingUitgesteld, {"nieuwe_ontruiming": None}, "uiterste_reactiedatum"),
        (OntruimingGaatNietDoor, {"oorzaak": "anders"}, "oorzaak_in_woorden"),
        (OntruimingGaatNietDoor, {"afspraken": ()}, "afspraken"),
    ],
)
def test_what_belongs_together_must_be_there(
    model: type[CaseBase], changes: dict[str, Any], field: str
) -> None:
    """A sender, a cause, an agreement and a new day each need what goes with them."""
    with pytest.raises(ValidationError) as caught:
        model.model_validate({**FIELDS[model], **changes})
    (problem,) = caught.value.errors()
    assert problem["ctx"]["error"].field == field


@pytest.mark.parametrize("day", [date(2027, 4, 13), date(2027, 4, 12)])
def test_a_new_day_is_later_than_the_old_one(day: date) -> None:
    """The same day, or one before it, is no postponement."""
    new = {**FIELDS[OntruimingUitgesteld]["nieuwe_ontruiming"], "datum": day}
    with pytest.raises(ValidationError) as caught:
        OntruimingUitgesteld.model_validate({**FIELDS[OntruimingUitgesteld], "nieuwe_ontruiming": new})
    assert caught.value.errors()[0]["ctx"]["error"].field == "nieuwe_ontruiming.datum"


def test_an_order_needs_its_bailiff_and_its_day() -> None:
    """Nobody but a bailiff brings an order, and its day decides when the home may be vacated."""
    plan = {**FIELDS[AanzeggingOntruiming]["ontruiming"], "bevel_betekend_op": None}
    for changes in ({"deurwaarder": None}, {"ontruiming": plan}):
        with pytest.raises(ValidationError):
            AanzeggingOntruiming.model_validate({**FIELDS[AanzeggingOntruiming], **changes})


def test_a_letter_without_a_new_day_or_an_agreement_is_right() -> None:
    """A judge may put an eviction off without a day and without a promise."""
    free = {"nieuwe_ontruiming": None, "uiterste_reactiedatum": None, "oorzaak": "rechter", "afspraken": ()}
    assert OntruimingUitgesteld.model_validate({**FIELDS[OntruimingUitgesteld], **free}).afspraken == ()


@pytest.mark.parametrize("model", IDS)
def test_one_idea_has_one_name(model: type[CaseBase]) -> None:
    """A case shares the names of its fields with the letter that announces the eviction."""
    own = {"oorzaak", "oorzaak_in_woorden", "afspraken", "nieuwe_ontruiming", "ontvanger"}
    own |= {"huurcontract_loopt", "vonnis_blijft"}
    assert set(model.model_fields) - own <= set(AankondigingOntruiming.model_fields)
