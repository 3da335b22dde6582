"""What a message to a phone prints."""

from __future__ import annotations

from docgen.cases.bericht import Bericht
from docgen.context.bericht import bericht
from tests.checks.examples import facts_for


def test_the_own_number_of_the_person_goes_first() -> None:
    """Who answers is the person of the message; without an own number it is that of the office."""
    for number, expected in (("0172 99 88 77", "0172998877"), (None, "0172123456")):
        case = facts_for("notices/bericht", {"verhuurder.contactpersoon.telefoon": number}).case
        assert isinstance(case, Bericht)
        office = bericht(case, case.datum).values["kantoor"]
        assert isinstance(office, dict)
        assert office["telefoon"] == expected
