"""The second-chance addendum: a running lease, conditions, and a wijkteam that watches over them."""

from __future__ import annotations

import pytest

from docgen.cases.addendum_tweede_kans import TweedeKansAddendum
from docgen.dutch.datum import format_dagdatum, format_datum
from tests.templates.examples import Example, examples
from tests.templates.on_paper import cards, sheets, words_of

EXAMPLES = {example.path.stem: example for example in examples("addendum/tweede-kans")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def case_of(example: Example) -> TweedeKansAddendum:
    case = example.case()
    assert isinstance(case, TweedeKansAddendum)
    return case


@EVERY_CASE
def test_wijkteam_watches_and_does_not_decide(example: Example) -> None:
    """One team watches over the conditions, calls first, and has no say over the home."""
    case, text = case_of(example), words_of(example.document())
    person = case.wijkteam.contactpersoon.naam
    assert f"Dat doet {case.wijkteam.naam}. Uw contactpersoon is {person}." in text
    assert "Dan belt het wijkteam u eerst. Het wijkteam beslist niet over uw woning." in text


@EVERY_CASE
def test_each_helper_has_a_start(example: Example) -> None:
    """For each helper: with what, who arranges it and by when, and the first day."""
    text = words_of(example.document())
    for helper in case_of(example).hulpverleners:
        help_ = helper.begeleiding
        day, start = format_datum(help_.geregeld_uiterlijk), format_dagdatum(help_.start)
        assert f"{helper.naam} helpt u met {help_.hulp_bij}." in text
        assert f"{help_.geregeld_door} regelt deze hulp, uiterlijk op {day}.".replace("\xa0", " ") in text
        assert f"De hulp begint op {start}.".replace("\xa0", " ") in text


@EVERY_CASE
def test_lease_goes_on(example: Example) -> None:
    """A second chance is an addendum: the lease stays, and only the judge can end it."""
    text = words_of(example.document())
    for words in (
        "Dat betekent: extra afspraken bij uw huurcontract.",
        "Dan kan alleen de rechter uw huurcontract stoppen.",
        "Dan stopt alleen het addendum. Uw huurcontract blijft en u blijft huren.",
    ):
        assert words in text
    for words in ("gebruiksvergoeding", "opschorting", "vonnis", "ontruim", "exploot", "executiegeschil"):
        assert words not in text.casefold()


@EVERY_CASE
def test_all_parties_sign(example: Example) -> None:
    """Tenants, perhaps the bewindvoerder, landlord, wijkteam and each helper, in that order."""
    case = case_of(example)
    _, sheet, _ = sheets(example.document())
    expected = ["Huurder"] * (1 if case.medehuurder is None else 2)
    expected += ["Bewindvoerder"] if case.bewindvoerder else []
    expected += ["Verhuurder", "Wijkteam", *["Hulp"] * len(case.hulpverleners)]
    assert [party for party, _, _ in cards(sheet)] == expected
    assert cards(sheet)[-1][1] == case.hulpverleners[-1].naam
