"""How people and addresses are written beside their fields."""

from __future__ import annotations

import pytest

from docgen.cases.partijen import Adres, Contactpersoon, Persoon
from docgen.context.partijen import printed_names

ADDRESS = Adres(straat="Lange Dijk", huisnummer="3", postcode="3401ab", plaats="IJsselstein")


@pytest.mark.parametrize(
    ("style", "on_envelope", "salutation"),
    [
        ("mevrouw", "Mevrouw A.M. van 't Hof", "mevrouw Van 't Hof"),
        ("meneer", "Meneer A.M. van 't Hof", "meneer Van 't Hof"),
        ("naam", "A.M. van 't Hof", "Anna van 't Hof"),
    ],
)
def test_a_person_is_addressed_as_that_person_chose(style: str, on_envelope: str, salutation: str) -> None:
    """Envelope and salutation follow the choice; without one the name itself is used."""
    person = Persoon(voornamen="Anna Maria", voorletters="A.M.", achternaam="van 't Hof", aanspreekvorm=style)
    names = printed_names(person)
    assert names["adresnaam"] == on_envelope
    assert names["aanhefnaam"] == salutation
    assert names["naam"] == "A.M. van 't Hof"
    assert names["volledige_naam"] == "Anna Maria van 't Hof"


def test_an_address_has_a_form_for_each_place() -> None:
    """Street line, line for the envelope, within a sentence, and in one line."""
    assert printed_names(ADDRESS) == {
        "straatregel": "Lange Dijk\u00a03",
        "plaatsregel": "3401\u00a0AB\u00a0 IJSSELSTEIN",
        "postcode_plaats": "3401\u00a0AB IJsselstein",
        "regel": "Lange Dijk\u00a03, 3401\u00a0AB IJsselstein",
    }


def test_other_groups_have_no_written_forms() -> None:
    """Only people and addresses are written in more than one way."""
    assert printed_names(Contactpersoon(naam="Noor Bakker", functie="medewerker")) == {}
