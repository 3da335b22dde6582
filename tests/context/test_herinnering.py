"""What the letters to a tenant may print: to whom they go, from whom, and which months are open."""

from __future__ import annotations

import pytest

from docgen.context.plain import Plain
from tests.templates.examples import Example, examples

CASES: dict[str, Example] = {one.path.stem: one for one in examples("notices/herinnering")}


def field(name: str, *path: str) -> Plain:
    value: Plain = dict(CASES[name].context().values)
    for part in path:
        assert isinstance(value, dict)
        value = value[part]
    return value


def test_a_tenant_gets_the_letter_at_home() -> None:
    """Name, salutation and address are those of the tenant."""
    assert field("case", "adresnamen") == ["Mevrouw F.L. Yılmaz-van 't Hof"]
    assert field("case", "aanhefnamen") == "mevrouw Yılmaz-van 't Hof"
    assert field("case", "postadres", "straatregel") == "Lindestraat\xa012"
    assert field("case", "aan_bewindvoerder") is False


def test_an_administrator_gets_the_letter_of_who_rents_alone() -> None:
    """With an administrator the letter goes to that office."""
    assert field("bewind", "adresnamen") == ["J. Smit, bewindvoerder", "Smit Bewind"]
    assert field("bewind", "aanhefnamen") == "J. Smit"
    assert field("bewind", "postadres", "straatregel") == "Molenpad\xa03"
    assert field("bewind", "aan_bewindvoerder") is True


def test_two_tenants_get_the_letter_at_home_whoever_looks_after_the_money() -> None:
    """The second tenant has no administrator, so the letter goes to both at the home."""
    assert field("langdurig-lange-gegevens", "aan_bewindvoerder") is False
    names = field("langdurig-lange-gegevens", "adresnamen")
    assert isinstance(names, list)
    assert len(names) == 2
    assert field("vaker-twee-huurders", "aanhefnamen") == "mevrouw Yılmaz-van 't Hof en meneer Van 't Hof"


@pytest.mark.parametrize(
    ("name", "mail"),
    [("case", "nadia@rijnoever.example"), ("vaker-twee-huurders", "huur@rijnoever.example"), ("nieuw", None)],
)
def test_the_address_to_mail_is_that_of_the_person_or_of_the_office(name: str, mail: str | None) -> None:
    """The slip goes back to the person who is named, or to the office."""
    assert field(name, "kantoor", "email") == mail


def test_the_months_are_those_of_the_arrears() -> None:
    """Each month stands in a row with what was due, paid and open."""
    rows = field("vaker-twee-huurders", "maanden")
    assert isinstance(rows, list)
    assert [row["maand"] for row in rows if isinstance(row, dict)] == ["oktober\xa02026", "november\xa02026"]
