"""What the letter with the eviction date may print."""

from __future__ import annotations

from docgen.context.plain import Plain
from tests.templates.examples import Example, examples

CASES: dict[str, Example] = {one.path.stem: one for one in examples("notices/aankondiging-ontruiming")}


def field(name: str, *path: str) -> Plain:
    value: Plain = dict(CASES[name].context().values)
    for part in path:
        assert isinstance(value, dict)
        value = value[part]
    return value


def test_the_sender_is_the_party_that_writes() -> None:
    """Name, contact and number of the letter are those of the sender."""
    assert field("case", "kantoor", "naam") == "Rijnoever Wonen"
    assert field("deurwaarder", "kantoor", "naam") == "De Boer Gerechtsdeurwaarders"
    assert field("deurwaarder", "kantoor", "functie") == "gerechtsdeurwaarder"
    assert field("rechtshulp", "kantoor", "contact") == "Sami Karim"
    assert all(field(name, "afzender_naam") == field(name, "kantoor", "naam") for name in CASES)


def test_own_number_of_the_contact_goes_first() -> None:
    """Who has a number of their own is called there; else the office is."""
    assert field("rechtshulp", "kantoor", "telefoon") == "0612345678"
    assert field("case", "kantoor", "telefoon") == "0172123456"


def test_two_tenants_are_both_named() -> None:
    """The letter for two tenants has two names for the address and both in the salutation."""
    assert field("medehuurder", "adresnamen") == ["Mevrouw F. El Amrani", "Meneer S.P. Ó Briain"]
    assert field("medehuurder", "aanhefnamen") == "mevrouw El Amrani en meneer Ó Briain"


def test_post_goes_to_the_home_or_to_the_chosen_address() -> None:
    """Who has no address of their own in the case gets the letter at the rented home."""
    assert field("case", "postadres", "straat") == "Lindestraat"
    assert field("bewind", "postadres", "straat") == "Postlaan"


def test_terms_carry_their_law() -> None:
    """Each printed term is the value of a legal rule with its trace."""
    context = CASES["case"].context()
    assert set(context.law) == {
        "verzet_weken",
        "hoger_beroep_maanden",
        "hoger_beroep_kort_geding_weken",
        "moratorium_maanden",
        "bewaartijd_weken",
    }
    assert all(context.values[name] == value.value and value.trace for name, value in context.law.items())
