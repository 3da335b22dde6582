"""The agreement on coming home: the day, the key, the lease, the conditions, and bewind."""

from __future__ import annotations

import pytest

from docgen.cases.addendum_terugkeer import TerugkeerAddendum
from docgen.dutch.datum import format_dagdatum, format_datum
from docgen.dutch.tijd import format_tijd
from tests.templates.examples import Example, examples
from tests.templates.on_paper import cards, sheets, words_of

EXAMPLES = {example.path.stem: example for example in examples("addendum/terugkeer")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def case_of(example: Example) -> TerugkeerAddendum:
    case = example.case()
    assert isinstance(case, TerugkeerAddendum)
    return case


@EVERY_CASE
def test_day_of_coming_home_and_the_key(example: Example) -> None:
    """The day with its weekday stands in the first box and in the text, with the time once it is known."""
    case, text = case_of(example), words_of(example.document())
    home = case.thuiskomst
    day = format_dagdatum(home.datum).replace("\xa0", " ")
    time = f" om {format_tijd(home.tijd)}".replace("\xa0", " ") if home.tijd else ""
    assert f"U komt thuis op {day}." in text
    assert f"Op {day}{time} komt u weer thuis. De sleutel krijgt u {home.sleutel}." in text
    stay = format_datum(case.verblijf_elders.vanaf).replace("\xa0", " ")
    assert f"U woonde een tijd {case.verblijf_elders.waar}, vanaf {stay}." in text


@EVERY_CASE
def test_lease_runs_on_or_is_new(example: Example) -> None:
    """A new lease has no last day and is free of an old decision; an old one ran on; both keep protection."""
    case, text = case_of(example), words_of(example.document())
    new = case.huurcontract == "nieuw"
    assert (
        "Stopte de rechter uw oude huurcontract? Dat geldt niet voor uw nieuwe huurcontract." in text
    ) is new
    assert ("In dat contract staat geen laatste dag." in text) is new
    assert ("Ook toen u ergens anders woonde, liep dat contract door." in text) is not new
    for words in (
        "Dat heet huurbescherming, en die houdt u helemaal.",
        "Dan kan alleen de rechter uw huurcontract stoppen.",
        "Dan stopt alleen het addendum. Uw huurcontract blijft en u blijft huren.",
    ):
        assert words in text


@EVERY_CASE
def test_bewind_is_decided_by_the_judge(example: Example) -> None:
    """Who asks for bewind gets help with it; the judge decides, and another outcome is no breach."""
    case, text = case_of(example), words_of(example.document())
    asks = case.bewind_aanvraag
    assert ("De rechter beslist." in text) is (asks is not None)
    assert ("Beslist de rechter anders? Dan hebt u niets fout gedaan." in text) is (asks is not None)
    if asks is not None:
        day = format_datum(asks.uiterlijk).replace("\xa0", " ")
        assert f"U vraagt dit uiterlijk op {day}. {asks.hulp_van} helpt u daarbij." in text
        assert "De bewindvoerder tekent dan ook." in text


@EVERY_CASE
def test_words_of_the_other_kinds_are_absent(example: Example) -> None:
    """Nothing of a suspended judgment or of a temporary lease stands here."""
    text = words_of(example.document()).casefold()
    for words in ("gebruiksvergoeding", "opschorting", "vonnis", "ontruim", "exploot", "tijdelijk", "proef"):
        assert words not in text


@EVERY_CASE
def test_all_parties_sign(example: Example) -> None:
    """Tenants, the bewindvoerder where there is one, landlord and begeleider, in that order."""
    case = case_of(example)
    _, sheet, _ = sheets(example.document())
    expected = ["Huurder"] * (1 if case.medehuurder is None else 2)
    expected += ["Bewindvoerder"] if case.bewindvoerder else []
    assert [party for party, _, _ in cards(sheet)] == [*expected, "Verhuurder", "Begeleider"]
