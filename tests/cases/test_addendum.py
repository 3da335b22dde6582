"""What the fields of an agreement say together."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from pydantic import ValidationError

from docgen.cases.addendum import AddendumBase
from docgen.cases.conflict import ConflictError
from docgen.cases.registry import case_model
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import installed_templates

FIELDS = {
    "addendum/drie-partijen": "DriePartijenAddendum",
    "addendum/tweede-kans": "TweedeKansAddendum",
    "addendum/laatste-kans": "LaatsteKansOvereenkomst",
    "addendum/tweede-kans-huur": "TweedeKansHuur",
    "addendum/terugkeer": "TerugkeerAddendum",
    "addendum/omklap": "OmklapAddendum",
}
WITHOUT_BEWIND: Mapping[str, object] = {"bewindvoerder": None, "bewind_over": None}
EVERY_DOCUMENT = pytest.mark.parametrize("document", FIELDS)
PERSON = {"voornamen": "Tom", "voorletters": "T.", "achternaam": "van 't Hof", "aanspreekvorm": "naam"}
BEWINDVOERDER = {
    "naam": "J. Smit",
    "adres": {"straat": "Molenpad", "huisnummer": "3", "postcode": "2405 XC", "plaats": "Alphen"},
    "telefoon": "0172 77 88 99",
    "benoemd_op": "2025-06-11",
}


def conflicts(document: str, changes: Mapping[str, object]) -> list[str]:
    """Return the fields that contradict others after the changes to the example case, without bewind."""
    path = installed_templates() / document / "case.yaml"
    fields = read_yaml(path.read_bytes(), str(path)).value
    assert isinstance(fields, dict)
    model = case_model(FIELDS[document])
    assert model is not None
    try:
        model.model_validate({**fields, **WITHOUT_BEWIND, **changes})
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


@pytest.mark.parametrize(
    ("lease", "day", "wrong"),
    [
        ("nieuw", "2026-10-11", ["huurovereenkomst_datum"]),
        ("nieuw", "2026-10-12", []),
        ("loopt-door", "2026-10-12", []),
        ("loopt-door", "2026-10-13", ["huurovereenkomst_datum"]),
    ],
)
def test_lease_fits_the_stay_elsewhere(lease: str, day: str, wrong: list[str]) -> None:
    """A lease that never stopped is older than the stay elsewhere, and a new one is not."""
    changes = {"huurcontract": lease, "huurovereenkomst_datum": day}
    assert conflicts("addendum/terugkeer", changes) == wrong


def test_bewind_is_asked_for_who_has_none() -> None:
    """One tenant with a bewindvoerder does not ask for one; the second tenant still may."""
    asked = {"bewind_aanvraag": {"uiterlijk": "2027-01-15", "hulp_van": "Sami Karim"}}
    one = {**asked, "bewindvoerder": BEWINDVOERDER, "bewind_over": "huurder"}
    second = {"medehuurder": PERSON, "doelen_medehuurder": ["Ik wil rust."]}
    assert conflicts("addendum/terugkeer", asked) == []
    assert conflicts("addendum/terugkeer", one) == ["bewind_aanvraag"]
    assert conflicts("addendum/terugkeer", {**one, **second}) == []
    assert conflicts("addendum/terugkeer", {**one, **second, "bewind_over": "beiden"}) == ["bewind_aanvraag"]


@EVERY_DOCUMENT
def test_who_helps_is_known_by_name(document: str) -> None:
    """Each agreement tells who guides the tenant, as person and as office; only they know of health."""
    path = installed_templates() / document / "case.yaml"
    model = case_model(FIELDS[document])
    assert model is not None
    case = model.model_validate(read_yaml(path.read_bytes(), str(path)).value)
    assert isinstance(case, AddendumBase)
    assert case.hulpnamen == ("Sami Karim", "Stichting Vaste Grond")
