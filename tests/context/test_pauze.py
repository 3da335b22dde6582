"""What the letter about a pause prints."""

from __future__ import annotations

from docgen.cases.pauze import Pauze
from docgen.context.pauze import pauze
from tests.checks.examples import facts_for


def test_the_letter_comes_from_the_landlord() -> None:
    """With the person to call, the people it goes to, and who helps."""
    case = facts_for("notices/pauze", {}).case
    assert isinstance(case, Pauze)
    values = pauze(case, case.datum).values
    assert values["afzender_naam"] == case.verhuurder.naam
    assert values["adresnamen"] == ["Mevrouw F.L. Yılmaz-van 't Hof"]
    assert values["aan_bewindvoerder"] is False
    assert values["pauze_tot"] == case.pauze_tot
    assert isinstance(values["hulp"], dict)
