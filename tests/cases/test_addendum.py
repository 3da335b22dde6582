"""What the fields of an agreement say together."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from pydantic import ValidationError

from docgen.cases.conflict import ConflictError
from docgen.cases.registry import case_model
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import installed_templates

FIELDS = {
    "addendum/drie-partijen": "DriePartijenAddendum",
    "addendum/tweede-kans": "TweedeKansAddendum",
    "addendum/laatste-kans": "LaatsteKansOvereenkomst",
}
EVERY_DOCUMENT = pytest.mark.parametrize("document", FIELDS)
PERSON = {"voornamen": "Tom", "voorletters": "T.", "achternaam": "van 't Hof", "aanspreekvorm": "naam"}
BEWINDVOERDER = {
    "naam": "J. Smit",
    "adres": {"straat": "Molenpad", "huisnummer": "3", "postcode": "2405 XC", "plaats": "Alphen"},
    "telefoon": "0172 77 88 99",
    "benoemd_op": "2025-06-11",
}


def conflicts(document: str, changes: Mapping[str, object]) -> list[str]:
    """Return the fields that contradict others after the changes to the example case."""
    path = installed_templates() / document / "case.yaml"
    fields = read_yaml(path.read_bytes(), str(path)).value
    assert isinstance(fields, dict)
    model = case_model(FIELDS[document])
    assert model is not None
    try:
        model.model_validate({**fields, **changes})
    except ValidationError as error:
        causes = [problem["ctx"]["error"] for problem in error.errors()]
        return [cause.field for cause in causes if isinstance(cause, ConflictError)]
    return []


@EVERY_DOCUMENT
def test_example_has_no_conflict(document: str) -> None:
    """The example case says nothing that cannot be true together."""
    assert conflicts(document, {}) == []


@EVERY_DOCUMENT
def test_bewind_says_whose_money(document: str) -> None:
    """A bewindvoerder and whose money it is come together."""
    assert conflicts(document, {"bewindvoerder": BEWINDVOERDER}) == ["bewind_over"]
    assert conflicts(document, {"bewind_over": "huurder"}) == ["bewind_over"]
    assert conflicts(document, {"bewindvoerder": BEWINDVOERDER, "bewind_over": "huurder"}) == []


@EVERY_DOCUMENT
@pytest.mark.parametrize("whose", ["medehuurder", "beiden"])
def test_bewind_over_nobody(document: str, whose: str) -> None:
    """The money of a second tenant cannot be under bewind when there is none."""
    changes: dict[str, object] = {"bewindvoerder": BEWINDVOERDER, "bewind_over": whose}
    assert conflicts(document, changes) == ["bewind_over"]
    second = {"medehuurder": PERSON, "doelen_medehuurder": ["Ik wil rust."]}
    assert conflicts(document, {**changes, **second}) == []


@EVERY_DOCUMENT
def test_each_tenant_has_goals(document: str) -> None:
    """A second tenant has goals of their own, and without one there are none."""
    assert conflicts(document, {"medehuurder": PERSON}) == ["doelen_medehuurder"]
    assert conflicts(document, {"doelen_medehuurder": ["Ik wil rust."]}) == ["doelen_medehuurder"]


@EVERY_DOCUMENT
@pytest.mark.parametrize(("present", "number"), [("ja", None), ("nee", "2"), ("onbekend", "1")])
def test_number_of_children_fits(document: str, present: str, number: str | None) -> None:
    """The number of children is given exactly when there are children."""
    changes = {"minderjarige_kinderen": present, "aantal_kinderen": number}
    assert conflicts(document, changes) == ["aantal_kinderen"]
