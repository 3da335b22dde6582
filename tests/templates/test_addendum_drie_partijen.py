"""The addendum to a running lease, with a begeleider."""

from __future__ import annotations

import pytest

from docgen.cases.addendum_drie_partijen import DriePartijenAddendum
from docgen.dutch.bedrag import format_bedrag
from docgen.dutch.datum import format_dagdatum, format_datum
from tests.templates.examples import Example, examples
from tests.templates.on_paper import cards, sheets, words_of

EXAMPLES = {example.path.stem: example for example in examples("addendum/drie-partijen")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def case_of(example: Example) -> DriePartijenAddendum:
    case = example.case()
    assert isinstance(case, DriePartijenAddendum)
    return case


@EVERY_CASE
def test_lease_goes_on(example: Example) -> None:
    """The addendum belongs to the lease and ends; the lease and its protection stay."""
    case, text = case_of(example), words_of(example.document())
    lease = format_datum(case.huurovereenkomst_datum).replace("\xa0", " ")
    for words in (
        f"Uw huurcontract is van {lease}.",
        "Dit document is een addendum. Dat betekent: extra afspraken bij uw huurcontract.",
        "Zolang het addendum loopt, hoort het bij uw huurcontract.",
        "Dat heet huurbescherming, en die houdt u helemaal.",
        "Uw huurcontract loopt gewoon door.",
        "Dan stopt alleen het addendum. Uw huurcontract blijft en u blijft huren.",
    ):
        assert words in text


@EVERY_CASE
def test_only_the_judge_can_end_the_lease(example: Example) -> None:
    """The next step is a judge, who hears the tenant; until then the lease goes on."""
    text = words_of(example.document())
    assert "Lukt het dan nog niet? Dan mag de verhuurder naar de rechter gaan." in text
    assert "Dan kan alleen de rechter uw huurcontract stoppen." in text
    assert "U mag bij de rechter uw eigen verhaal vertellen. Tot die tijd blijft u gewoon huren." in text


@EVERY_CASE
def test_words_of_a_suspended_judgment_are_absent(example: Example) -> None:
    """Nothing of a last-chance agreement stands in an addendum."""
    text = words_of(example.document()).casefold()
    for words in ("gebruiksvergoeding", "opschorting", "vonnis", "ontruim", "exploot", "executiegeschil"):
        assert words not in text


@EVERY_CASE
def test_who_arranges_the_help_and_by_when(example: Example) -> None:
    """The text says who arranges the help, by when, and on which day it starts."""
    case = case_of(example)
    help_, text = case.begeleiding, words_of(example.document())
    day, start = format_datum(help_.geregeld_uiterlijk), format_dagdatum(help_.start)
    assert f"{help_.geregeld_door} regelt de hulp, uiterlijk op {day}.".replace("\xa0", " ") in text
    assert f"De hulp begint op {start}.".replace("\xa0", " ") in text


@EVERY_CASE
def test_what_each_party_does_and_when(example: Example) -> None:
    """Each agreement of tenant, landlord and begeleider stands there with its moment; so does the rent."""
    case, text = case_of(example), words_of(example.document())
    for agreed in (*case.afspraken_huurder, *case.afspraken_verhuurder, *case.afspraken_begeleider):
        moment = agreed.wanneer[:1].upper() + agreed.wanneer[1:]
        assert f"{agreed.wat} Wanneer? {moment}." in text
    assert f"Die is nu {format_bedrag(case.huurprijs)}.".replace("\xa0", " ") in text
    assert f"uiterlijk op de {case.betaaldag}e van de maand" in text


@EVERY_CASE
def test_three_parties_sign(example: Example) -> None:
    """Tenants, perhaps the bewindvoerder, landlord and begeleider, in that order."""
    case = case_of(example)
    _, sheet, _ = sheets(example.document())
    expected = ["Huurder"] * (1 if case.medehuurder is None else 2)
    expected += ["Bewindvoerder"] if case.bewindvoerder else []
    assert [party for party, _, _ in cards(sheet)] == [*expected, "Verhuurder", "Begeleider"]


def test_unknown_debts_are_named() -> None:
    """When not all debts are known, the text says that the sum is made again."""
    text = words_of(EXAMPLES["korte-regeling"].document())
    assert "Misschien zijn nog niet al uw schulden bekend." in text
    assert "De berekening telt al uw schulden mee." not in text
