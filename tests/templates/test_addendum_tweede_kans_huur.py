"""Extra terms with a new lease that ends: the group of the law, the end, and what follows."""

from __future__ import annotations

from datetime import timedelta

import pytest

from docgen.cases.addendum_tweede_kans_huur import TweedeKansHuur
from docgen.dutch.datum import format_dagdatum, format_datum
from tests.templates.examples import Example, examples
from tests.templates.on_paper import cards, sheets, words_of

EXAMPLES = {example.path.stem: example for example in examples("addendum/tweede-kans-huur")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def case_of(example: Example) -> TweedeKansHuur:
    case = example.case()
    assert isinstance(case, TweedeKansHuur)
    return case


@EVERY_CASE
def test_lease_and_its_end_are_plain(example: Example) -> None:
    """Both days of the lease, the group of the law, why the tenant is in it, and where to ask about it."""
    case, text = case_of(example), words_of(example.document())
    start, end = format_datum(case.ingangsdatum), format_datum(case.einddatum)
    for words in (
        "U krijgt een tijdelijk huurcontract en hulp om te blijven.",
        "Zolang het addendum loopt, hoort het bij uw huurcontract.",
        f"Het huurcontract loopt van {start} tot en met {end}. Het is dus tijdelijk.",
        "Een tijdelijk huurcontract mag alleen voor groepen die de wet noemt.",
        "Zo'n contract heet een tweede-kans-huurovereenkomst.",
        f"Volgens de verhuurder hoort u bij die groep. {case.waarom_tweede_kans}",
        "Twijfelt u daaraan? Het Juridisch Loket helpt u gratis, voordat u tekent.",
    ):
        assert words.replace("\xa0", " ") in text


@EVERY_CASE
def test_what_follows_is_told_in_time(example: Example) -> None:
    """A good end leads to a lease without an end; a letter says so on a day; to stay or go is for a judge."""
    case, text = case_of(example), words_of(example.document())
    told = format_dagdatum(case.bericht_uiterlijk)
    follows = format_datum(case.einddatum + timedelta(days=1))
    for words in (
        "Dan krijgt u een vast huurcontract. Daarin staat geen laatste dag.",
        f"Het begint op {follows}.",
        f"U krijgt uiterlijk op {told} een brief van de verhuurder.",
        "Twijfelt de verhuurder? Dan praten wij eerst, en krijgt u tijd om iets goed te maken.",
        "Maakte u een fout op tijd goed? Dan telt die fout niet mee.",
        "Wilt u in de woning blijven? Dan moet de verhuurder eerst naar de rechter.",
        "Dan kan alleen de rechter uw huurcontract eerder stoppen.",
    ):
        assert words.replace("\xa0", " ") in text


@EVERY_CASE
def test_words_of_the_other_kinds_are_absent(example: Example) -> None:
    """It suspends no judgment, and it does not say that the lease stays after the end."""
    text = words_of(example.document()).casefold()
    for words in (
        "gebruiksvergoeding",
        "opschorting",
        "vonnis",
        "ontruim",
        "exploot",
        "u blijft huren",
        "helemaal",
    ):
        assert words not in text


@EVERY_CASE
def test_who_looked_at_it_stays_off_the_paper(example: Example) -> None:
    """The lawyer is a fact for the office; the tenant gets free advice of their own."""
    case = case_of(example)
    assert case.nagekeken is not None
    assert case.nagekeken.door not in words_of(example.document())


@EVERY_CASE
def test_three_parties_sign(example: Example) -> None:
    """Tenants, perhaps the bewindvoerder, landlord and begeleider, in that order."""
    case = case_of(example)
    _, sheet, _ = sheets(example.document())
    expected = ["Huurder"] * (1 if case.medehuurder is None else 2)
    expected += ["Bewindvoerder"] if case.bewindvoerder else []
    assert [party for party, _, _ in cards(sheet)] == [*expected, "Verhuurder", "Begeleider"]
