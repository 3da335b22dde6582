"""The letter about a pause: until when, what goes on, and what comes after it."""

from __future__ import annotations

import pytest

from docgen.cases.pauze import Pauze
from docgen.document.blocks import KeyFacts
from docgen.document.inline import plain
from docgen.dutch.bedrag import format_bedrag
from docgen.dutch.datum import format_dagdatum
from docgen.readability.score import Verdict
from tests.made import document_of, each_case, file_of, made
from tests.templates.on_paper import words_of
from tests.writers.pages import page_texts

LETTER = "notices/pauze/"


def case_of(name: str) -> Pauze:
    case = made(name).draft.loaded.case
    assert isinstance(case, Pauze)
    return case


def text_of(name: str) -> str:
    return words_of(document_of(name))


@each_case(LETTER)
def test_the_good_news_comes_first(name: str) -> None:
    """The first box says that nothing need be paid of the debt, until when, and when to talk again."""
    case = case_of(name)
    facts = next(block for block in document_of(name).blocks if isinstance(block, KeyFacts))
    what, when, now, nothing = (plain(fact.answer) for fact in facts.facts)
    assert format_bedrag(case.achterstand.hoofdsom) in what
    assert when == f"Tot en met {format_dagdatum(case.pauze_tot)}"
    assert "Betaal wel de huur." in now
    assert format_dagdatum(case.gesprek.datum) in nothing
    assert made(name).draft.report.verdict is Verdict.GROEN


@each_case(LETTER)
def test_the_rent_goes_on(name: str) -> None:
    """With its amount, its day, the account and what to write with it."""
    case, text = case_of(name), text_of(name)
    rent = format_bedrag(case.huurovereenkomst.huurprijs).replace("\xa0", " ")
    assert f"Betaal de huur. Dat is {rent} per maand, op {case.huurovereenkomst.betaaldag}." in text
    assert f"Zet erbij: {case.betalingskenmerk}.\n" in text
    assert (f"Betalen kan ook op {case.betaallink}." in text) is (case.betaallink is not None)


@each_case(LETTER)
def test_what_each_side_does_in_the_pause(name: str) -> None:
    """Each agreement stands there with its moment; costs stop, and interest as the case says."""
    case, text = case_of(name), text_of(name)
    for agreed in (*case.afspraken_huurder, *case.afspraken_verhuurder):
        moment = agreed.wanneer[:1].upper() + agreed.wanneer[1:]
        assert f"{agreed.wat} Wanneer? {moment}." in text
    assert "Wij vragen niet om geld voor deze schuld." in text
    assert "Wij maken geen nieuwe kosten." in text
    assert ("loopt wel door." in text) is case.rente_loopt_door
    assert ("Ook komt er geen rente bij." in text) is not case.rente_loopt_door


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("case", "Wij gaan voor deze schuld niet naar de rechter."),
        ("bewind-zaak-loopt", "De rechter beslist dat. Ga dus wel naar de zitting."),
        ("vonnis-twee-huurders", "Aan het vonnis zelf verandert niets."),
    ],
)
def test_what_a_court_does_is_told_as_it_is(name: str, said: str) -> None:
    """A landlord can wait, but cannot promise that a judge waits or that a judgment is gone."""
    text = text_of(f"{LETTER}{name}")
    assert said in text
    assert "Een dag in die brief blijft gelden." in text
    assert ("De Boer Gerechtsdeurwaarders gevraagd om ook te wachten" in text) is (name.startswith("bewind"))


@each_case(LETTER)
def test_a_talk_comes_before_anything_else(name: str) -> None:
    """The pause never ends by surprise, may be made longer, and holds no threat."""
    text = text_of(name)
    assert "Moet de pauze toch eerder stoppen? Dan praten wij eerst met u." in text
    assert "Dan kan de pauze langer worden." in text
    assert "De schuld is er dan nog." in text
    for words in ("ontruim", "genoodzaakt", "sommer", "laatste kans", "dient ", "None", "!"):
        assert words not in text


@each_case(LETTER)
def test_help_stands_on_the_first_page(name: str) -> None:
    """Two pages at most; the first one holds the help."""
    pages = page_texts(file_of(name, "pdf"))
    assert len(pages) == 2
    assert "Hulp nodig? Dat is gratis" in " ".join(pages[0].split())
