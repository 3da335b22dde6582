"""What the letter about stored goods may print."""

from __future__ import annotations

from datetime import date

import pytest

from docgen.checks.check import Overrides
from docgen.context.inboedel import inboedel
from docgen.context.plain import Plain
from tests.checks.examples import facts_for

LETTER = "notices/inboedel"


def field(name: str, changes: Overrides) -> Plain:
    case = facts_for(LETTER, changes).case
    return inboedel(case, date(2027, 4, 14)).values[name]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "free"),
    [({}, False), ({"opslag.kosten": "0"}, True), ({"opslag.kosten": None}, None), ({"opslag": None}, None)],
)
def test_free_is_said_only_when_it_is_known(changes: dict[str, str | None], free: bool | None) -> None:
    """Nought is free; nothing filled in is not known."""
    assert field("ophalen_is_gratis", changes) is free


def test_a_letter_never_goes_to_the_empty_home() -> None:
    """Without a new address, or with that of the vacated home, the letter is handed over."""
    home = {"straat": "Lindestraat", "huisnummer": "12", "postcode": "2404 XB"}
    old = {f"huurder.adres.{name}": value for name, value in home.items()}
    assert field("postadres", {})
    assert field("postadres", {"huurder.adres": None}) is None
    assert field("postadres", old) is None


def test_the_weeks_come_from_the_law_with_their_article() -> None:
    """Usually thirteen; the text says that it is not certain."""
    context = inboedel(facts_for(LETTER, {}).case, date(2027, 4, 14))  # type: ignore[arg-type]
    assert context.values["bewaartijd_weken"] == context.law["bewaartijd_weken"].value == 13
    assert any("5:30" in article for article in context.law["bewaartijd_weken"].articles)
