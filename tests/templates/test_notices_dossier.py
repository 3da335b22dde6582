"""The three letters before a summons read kindly, tell one thing at a time, and keep to the law."""

from __future__ import annotations

import re
from io import BytesIO

import pikepdf
import pytest

from docgen.document.blocks import Help, KeyFacts, Section
from docgen.document.inline import plain
from docgen.dutch.bedrag import format_bedrag
from docgen.dutch.datum import format_dagdatum
from docgen.readability.score import Verdict
from docgen.writers.words import printed_lines
from tests.made import document_of, each_case, file_of, made

REMINDER, LETTER, REPORT = "notices/herinnering/", "notices/veertiendagenbrief/", "notices/melding-gemeente/"
PROFILES = {
    "nieuw": "U huurt nog niet zo lang bij ons",
    "case": "U betaalde altijd op tijd",
    "vaker-twee-huurders": "De laatste tijd lukt het niet altijd",
    "langdurig-lange-gegevens": "Al langer lukt het niet",
    "bewind": "U bent bewindvoerder",
}


def text_of(name: str) -> str:
    return " ".join("\n".join(printed_lines(document_of(name))).split()).replace("\xa0", " ")


def normal(text: str) -> str:
    return text.replace("\xa0", " ")


@each_case(REMINDER, LETTER)
def test_the_way_out_comes_first(name: str) -> None:
    """The first lines say who to call and on which number, before any consequence."""
    (facts,) = [block for block in document_of(name).blocks if isinstance(block, KeyFacts)]
    answers = [normal(plain(fact.answer)) for fact in facts.facts]
    assert "Bel " in answers[2]
    assert re.search(r"\d{4} \d{2} \d{2} \d{2}", answers[2])
    assert made(name).draft.report.verdict is Verdict.GROEN


@pytest.mark.parametrize(("name", "opening"), PROFILES.items())
def test_each_profile_has_its_own_opening(name: str, opening: str) -> None:
    """The tone follows how the tenant paid; no other opening is in the same letter."""
    text = text_of(f"{REMINDER}{name}")
    assert opening in text
    assert not any(other in text for other in PROFILES.values() if other != opening)


@each_case(REMINDER)
def test_a_reminder_does_what_the_decree_asks(name: str) -> None:
    """It reminds, points to debt help, offers the municipality, and says how and until when to refuse."""
    case, text = made(name).draft.loaded.case, text_of(name)
    assert "schuldhulpverlening" in text
    assert f"Zeg dan nee, tot en met {normal(format_dagdatum(case.weigeren_tot))}" in text  # type: ignore[attr-defined]
    assert "Nee, geef mijn gegevens niet door." in text
    assert normal(case.gemeente.naam) in text  # type: ignore[attr-defined]
    assert "In delen betalen." in text
    assert any(isinstance(block, Help) for block in document_of(name).blocks)


@each_case(REMINDER)
def test_a_reminder_speaks_of_no_costs_and_no_judge(name: str) -> None:
    """A first letter asks and helps; it does not warn."""
    assert not re.search(
        r"kosten|rechter|deurwaarder|incasso(?!@)|ontruim", text_of(name).replace("huurincasso", "")
    )


@each_case(LETTER)
def test_the_term_is_told_as_the_law_has_it(name: str) -> None:
    """Fourteen days from the day after receipt, in plain words and in those of the law."""
    text = text_of(name)
    assert "De 14" not in text
    assert "Die dagen beginnen op de dag nadat u deze brief hebt ontvangen." in text
    assert (
        "een termijn van 14 dagen, die begint op de dag na de dag waarop u deze brief hebt ontvangen" in text
    )
    assert "Kreeg u de brief later? Dan hebt u langer de tijd" in text
    assert not re.search(r"na (heden|dagtekening|verzending)", text)


@each_case(LETTER)
def test_the_costs_stand_in_the_words_of_the_law(name: str) -> None:
    """The exact amount stands in the key facts, in the explanation and in the wording of the law."""
    amount = normal(format_bedrag(made(name).draft.context.values["incassokosten"]))  # type: ignore[arg-type]
    sections = [block for block in document_of(name).blocks if isinstance(block, Section)]
    legal = [one for one in sections if "6:96" in one.source]
    assert len(legal) == 1
    assert text_of(name).count(amount) >= 3


def test_vat_is_told_with_its_reason() -> None:
    """With VAT the letter says that the landlord cannot set it off; without it there is not a word of it."""
    assert "niet kan verrekenen" in text_of(f"{LETTER}deurwaarder-btw")
    assert "btw" not in text_of(f"{LETTER}case")


def test_a_collector_gives_what_the_decree_on_collectors_asks() -> None:
    """Creditor and collector with their details, months, costs, and that no interest is asked."""
    text = text_of(f"{LETTER}deurwaarder-btw")
    for said in (
        "namens de verhuurder: Rijnoever Wonen, Stationsplein 8",
        "87654321",
        "Kanaalkade 40",
        "September 2026",
        "Wij vragen in deze brief geen rente",
        "Volgens het huurcontract",
    ):
        assert said in text, said


@pytest.mark.parametrize("name", [f"{REMINDER}bewind", f"{LETTER}bewind"])
def test_an_administrator_is_told_whose_rent_it_is(name: str) -> None:
    """The letter to the administrator names the tenant, who gets the sheet about the municipality."""
    text = text_of(name)
    assert "U bent bewindvoerder (u regelt het geld) van Fatma Leyla Yılmaz-van 't Hof." in text
    assert "Dit blad is voor Fatma Leyla Yılmaz-van 't Hof. Wilt u het doorgeven?" in text


@each_case(REPORT)
def test_a_report_is_one_page(name: str) -> None:
    """A worker of the municipality sees who, how much and what was done at one glance."""
    with pikepdf.open(BytesIO(file_of(name, "pdf"))) as pdf:
        assert len(pdf.pages) == 1


def test_a_first_reminder_is_one_sheet() -> None:
    """Letter and slip are the two sides of one sheet."""
    for case in ("case", "nieuw"):
        with pikepdf.open(BytesIO(file_of(f"{REMINDER}{case}", "pdf"))) as pdf:
            assert len(pdf.pages) == 2


def test_the_report_says_that_the_tenant_did_not_refuse() -> None:
    """Four steps with their days, and no nee."""
    text = text_of(f"{REPORT}case")
    assert "Wij hebben ze alle vier gedaan." in text
    assert "geen nee gezegd" in text
    assert "J. Smit" not in text_of(f"{REPORT}twee-huurders-bewind")
