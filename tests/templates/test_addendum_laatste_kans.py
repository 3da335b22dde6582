"""The last-chance agreement: the judgment stays, the landlord waits as long as conditions are kept."""

from __future__ import annotations

from datetime import timedelta

import pytest

from docgen.cases.addendum_laatste_kans import LaatsteKansOvereenkomst
from docgen.dutch.bedrag import format_bedrag
from docgen.dutch.datum import format_datum
from tests.templates.examples import Example, examples
from tests.templates.on_paper import cards, sheets, words_of

EXAMPLES = {example.path.stem: example for example in examples("addendum/laatste-kans")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def case_of(example: Example) -> LaatsteKansOvereenkomst:
    case = example.case()
    assert isinstance(case, LaatsteKansOvereenkomst)
    return case


@EVERY_CASE
def test_judgment_is_named_and_stays(example: Example) -> None:
    """Which judge, which day, which number; the judgment stays and no new lease is made."""
    case, text = case_of(example), words_of(example.document())
    day = format_datum(case.vonnis.datum).replace("\xa0", " ")
    for words in (
        f"Op {day} gaf {case.vonnis.rechter} een vonnis. Dat is een beslissing van de rechter.",
        f"Het zaaknummer is {case.vonnis.zaaknummer}.",
        "De verhuurder wacht met de ontruiming. Dat wachten heet opschorting.",
        "Het vonnis blijft bestaan. Uw oude huurcontract komt niet terug.",
        "Dit is geen nieuwe huurovereenkomst.",
    ):
        assert words in text
    assert ("De deurwaarder bracht u het vonnis op" in text) is (case.vonnis.betekend_op is not None)


@EVERY_CASE
def test_what_is_paid_is_not_rent(example: Example) -> None:
    """The monthly amount is a gebruiksvergoeding, explained; words of a running lease are absent."""
    case, text = case_of(example), words_of(example.document())
    amount = format_bedrag(case.gebruiksvergoeding).replace("\xa0", " ")
    assert f"U betaalt elke maand een gebruiksvergoeding van {amount}." in text
    assert "Dat is geld voor het gebruik van de woning. Het is geen huur." in text
    for words in (
        "huurprijs",
        "huurverhoging",
        "addendum",
        "huurbescherming",
        "huurder (u)",
        "u blijft huren",
        "u huurt ",
        "de huur ",
    ):
        assert words not in text.casefold()


@EVERY_CASE
def test_breach_leads_to_a_new_exploot_and_perhaps_a_judge(example: Example) -> None:
    """Only after the steps may the judgment be used: with a new exploot, a day, and a way to the judge."""
    text = words_of(example.document())
    step = text.index("Dan mag de verhuurder het vonnis laten uitvoeren.")
    exploot = text.index("Dan brengt de deurwaarder u eerst een nieuw exploot. Dat is een officiële brief.")
    judge = text.index(
        "U kunt de rechter dan vragen om de ontruiming te stoppen. Dat heet een executiegeschil."
    )
    assert text.index("Daarna krijgt u") < step < exploot < judge
    assert "In het exploot staat op welke dag de ontruiming is." in text
    assert "Dat geldt voor elke voorwaarde, ook als die niet over geld gaat." in text


@EVERY_CASE
def test_a_good_end_leads_to_a_new_lease(example: Example) -> None:
    """After the last day the landlord offers a lease and no longer uses the judgment."""
    case, text = case_of(example), words_of(example.document())
    start = format_datum(case.einddatum + timedelta(days=1)).replace("\xa0", " ")
    assert f"Dan biedt de verhuurder u een nieuw huurcontract aan. Dat begint op {start}." in text
    assert "De verhuurder gebruikt het vonnis daarna niet meer." in text
    assert "Maakte u een fout op tijd goed? Dan telt die fout niet mee." in text


@EVERY_CASE
def test_former_tenants_sign_as_bewoner(example: Example) -> None:
    """Who lost the lease signs as bewoner, with the bewindvoerder, the landlord and the begeleider."""
    case = case_of(example)
    _, sheet, _ = sheets(example.document())
    expected = ["Bewoner"] * (1 if case.medehuurder is None else 2)
    expected += ["Bewindvoerder"] if case.bewindvoerder else []
    assert [party for party, _, _ in cards(sheet)] == [*expected, "Verhuurder", "Begeleider"]
