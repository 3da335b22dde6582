"""The letter that tells a household the date of the eviction."""

from __future__ import annotations

import re
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from docgen.cases.notices import AankondigingOntruiming
from docgen.document.blocks import Block, Document, Help, KeyFacts, PageBreak
from docgen.document.inline import plain
from docgen.dutch.bedrag import format_bedrag
from docgen.dutch.datum import format_dagdatum, format_datum
from docgen.dutch.telefoon import format_telefoon
from docgen.dutch.tijd import format_tijd
from docgen.law.hulp import hulporganisaties
from docgen.readability.gate import STRICT, gate
from docgen.readability.options import ReadingOptions
from docgen.readability.report import read_report
from docgen.readability.score import Verdict
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style
from docgen.writers.words import printed_lines
from tests.templates.examples import Example, examples

EXAMPLES = {example.path.stem: example for example in examples("notices/aankondiging-ontruiming")}
MOST_WORDS_FOR_CHILDREN = 150
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def case_of(name: str) -> AankondigingOntruiming:
    case = EXAMPLES[name].case()
    assert isinstance(case, AankondigingOntruiming)
    return case


def words_of(document: Document) -> str:
    return "\n".join(printed_lines(document))


def text_of(name: str) -> str:
    return words_of(EXAMPLES[name].document())


def sheet(document: Document, number: int) -> str:
    """Return the words of one sheet, counted from 0; sheets are parted by page breaks."""
    sheets: list[list[Block]] = [[]]
    for block in document.blocks:
        if isinstance(block, PageBreak):
            sheets.append([])
        else:
            sheets[-1].append(block)
    return words_of(Document("", tuple(sheets[number])))


def dates_in(text: str) -> set[str]:
    return set(re.findall(r"\d{1,2}\xa0[a-z]+\xa0\d{4}", text))


@EVERY_CASE
def test_title_holds_weekday_date_and_time(example: Example) -> None:
    """Who reads only the title knows the day and the hour."""
    case = example.case()
    assert isinstance(case, AankondigingOntruiming)
    day, clock = format_dagdatum(case.ontruiming.datum), format_tijd(case.ontruiming.tijd)
    assert example.document().title == f"U moet uw woning uit op {day} om {clock}"


@EVERY_CASE
def test_key_facts_follow_the_title_at_once(example: Example) -> None:
    """The four questions come first, with one number to call before one day."""
    case = example.case()
    assert isinstance(case, AankondigingOntruiming)
    facts = next(block for block in example.document().blocks if isinstance(block, KeyFacts))
    answers = {plain(fact.label): plain(fact.answer) for fact in facts.facts}
    assert list(answers) == ["Wat?", "Wanneer?", "Wat nu?", "Doet u niets?"]
    assert f"uiterlijk {format_dagdatum(case.uiterste_reactiedatum)}" in answers["Wat nu?"]


@EVERY_CASE
def test_the_last_day_reads_the_same_everywhere(example: Example) -> None:
    """Every `uiterlijk` in the letter names the same day, with its weekday."""
    case = example.case()
    assert isinstance(case, AankondigingOntruiming)
    text = words_of(example.document())
    assert text.count("uiterlijk") == 2
    assert text.count("uiterlijk") == text.count(f"uiterlijk {format_dagdatum(case.uiterste_reactiedatum)}")


@EVERY_CASE
def test_no_date_comes_from_nowhere(example: Example) -> None:
    """Each date in the letter is a date of the case."""
    case = example.case()
    assert isinstance(case, AankondigingOntruiming)
    known = [case.datum, case.vonnis.datum, case.uiterste_reactiedatum, case.ontruiming.datum]
    if case.ontruiming.bevel_betekend_op is not None:
        known.append(case.ontruiming.bevel_betekend_op)
    assert dates_in(words_of(example.document())) == {format_datum(day) for day in known}


@EVERY_CASE
def test_help_is_free_and_its_numbers_come_from_the_list(example: Example) -> None:
    """The help box names the municipality and two services with the numbers of the dated list."""
    case = example.case()
    assert isinstance(case, AankondigingOntruiming)
    box = next(block for block in example.document().blocks if isinstance(block, Help))
    reach = [plain(contact.reach) for contact in box.contacts]
    listed = {one.id: one.telefoon for one in hulporganisaties(case.datum)}
    numbers = [case.gemeente.telefoon, listed["juridisch-loket"], listed["geldfit"]]
    assert reach == [format_telefoon(number) for number in numbers if number]
    assert (box.qr.url if box.qr else None) == case.hulplink


@EVERY_CASE
def test_the_practical_side_is_told(example: Example) -> None:
    """How to stop it, who comes, what to take, what happens to the goods, where to sleep."""
    text = words_of(example.document())
    for words in (
        "Zo kunt u de ontruiming nog stoppen",
        "executiegeschil",
        "Wie komen er op",
        "legitimatie",
        "nieuwe sloten",
        "Wat neemt u mee?",
        "paspoort",
        "medicijnen",
        "foto's",
        "huisdieren",
        "Meestal bewaart de gemeente dat 13 weken. Dat is niet zeker",
        "Waar kunt u slapen?",
    ):
        assert words in text.replace("\xa0", " ")


@EVERY_CASE
def test_it_reads_plainly(example: Example) -> None:
    """Every case passes the strict reading gate; about arrears it also asks `Hebt u al betaald?`."""
    case = example.case()
    assert isinstance(case, AankondigingOntruiming)
    about_arrears = case.reden == "huurachterstand"
    report = read_report(example.document(), ReadingOptions(help_required=about_arrears))
    assert report.verdict is Verdict.GROEN
    assert gate(report, STRICT) == ()


@EVERY_CASE
def test_what_must_never_stand_there(example: Example) -> None:
    """No guarantee, no threat, no blame, no formal words, no shouting, no number that costs money."""
    text = words_of(example.document()).casefold()
    for words in (
        "garant",
        "gegarandeerd",
        "sommeren",
        "sommatie",
        "genoodzaakt",
        "op straat",
        "laatste kans",
        "uw eigen schuld",
        "u bent in gebreke",
        "dient ",
        "derhalve",
        "tevens",
        "indien ",
        "middels",
        "0900",
        "!",
        "none",
        "true",
        "false",
    ):
        assert words not in text


@pytest.mark.parametrize("name", ["case", "medehuurder", "lange-gegevens"])
def test_page_for_children(name: str) -> None:
    """The page for children is short, kind, and tells when and where to ask."""
    case = case_of(name)
    page = sheet(EXAMPLES[name].document(), 2)
    assert len(page.split()) <= MOST_WORDS_FOR_CHILDREN
    assert "Dit is niet jouw schuld." in page
    assert format_dagdatum(case.ontruiming.datum) in page
    listed = {one.id: one.telefoon for one in hulporganisaties(case.datum)}
    for service in ("kindertelefoon", "kinderombudsman"):
        assert format_telefoon(listed[service] or "") in page
    assert not re.search(r"\b(u|uw)\b", page)


@pytest.mark.parametrize("name", ["case", "medehuurder", "lange-gegevens"])
def test_page_for_children_names_nobody_and_no_debt(name: str) -> None:
    """The page for children holds no name of the household, no office and no amount."""
    case = case_of(name)
    page = sheet(EXAMPLES[name].document(), 2)
    private = [case.huurder.achternaam, case.huurder.voornamen, case.verhuurder.naam, case.gehuurde.straat]
    assert not [value for value in private if value in page]
    assert "€" not in page
    assert "huur" not in page.casefold()


def test_parents_hand_the_page_over() -> None:
    """The letter asks the parents to read the page with their children."""
    assert "Geef hem zelf en lees hem samen." in sheet(EXAMPLES["case"].document(), 1)


@pytest.mark.parametrize("name", sorted(set(EXAMPLES) - {"case", "medehuurder", "lange-gegevens"}))
def test_no_page_for_children_without_children(name: str) -> None:
    """Without children there is no third sheet and no word about the Kindertelefoon."""
    document = EXAMPLES[name].document()
    assert sum(isinstance(block, PageBreak) for block in document.blocks) == 1
    assert "Kindertelefoon" not in words_of(document)


def test_unknown_children_are_asked_after() -> None:
    """When nobody knows about children, the letter asks."""
    assert "Wonen er kinderen bij u?" in text_of("deurwaarder-overlast")


def test_landlord_writes_as_we() -> None:
    """The landlord can stop the eviction and says so."""
    text = text_of("case")
    assert "Maak een afspraak met ons." in text
    assert "Wij kunnen de ontruiming dan nog stoppen." in text
    assert "Nadia Bakker, medewerker huurzaken" in text


def test_bailiff_says_for_whom_and_that_the_order_comes_apart() -> None:
    """The bailiff names the landlord, and tells of the official paper, brought or still to come."""
    served, coming = text_of("deurwaarder"), text_of("deurwaarder-overlast")
    assert "Wij schrijven u namens uw verhuurder, Rijnoever Wonen." in served
    assert f"Wij brachten u op {format_datum(date(2026, 8, 31))} een bevel." in served
    assert "Wij brengen u een bevel." in coming
    assert "K. de Boer, gerechtsdeurwaarder" in served


def test_legal_aid_writes_as_a_helper() -> None:
    """Legal aid stands beside the tenant, gives its own number, and calls the landlord."""
    text = text_of("rechtshulp")
    assert "Wij helpen u in de zaak van uw verhuurder, J. Verbeek." in text
    assert "Wij bellen dan voor u met uw verhuurder." in text
    assert format_telefoon("0612345678") in text
    assert "0172\xa077\xa088\xa099" not in text


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("case", "U hebt een huurschuld van €\xa04.286,15."),
        ("deurwaarder", "U hebt een huurschuld. "),
        ("deurwaarder-overlast", "te veel last hadden. Dat heet overlast."),
        ("rechtshulp", "U verhuurde een kamer."),
    ],
)
def test_reason_is_told(name: str, reason: str) -> None:
    """Arrears with or without an amount, nuisance, or the words of the case."""
    assert reason in text_of(name)


def test_amount_is_the_one_of_the_case() -> None:
    """The only amount in the letter is the debt."""
    case = case_of("bewind")
    assert case.huurachterstand is not None
    assert set(re.findall(r"€\s[\d.,]*\d", text_of("bewind"))) == {format_bedrag(case.huurachterstand)}


def test_moratorium_only_for_arrears() -> None:
    """A moratorium is offered for arrears, with six months and the rent that goes on."""
    text = text_of("case")
    assert "tot 6 maanden. Dat heet een moratorium. In die tijd betaalt u elke maand op tijd uw huur." in text
    assert "moratorium" not in text_of("deurwaarder-overlast")
    assert "moratorium" not in text_of("rechtshulp")


@pytest.mark.parametrize(
    ("name", "remedy", "term", "effect"),
    [
        ("case", "hoger beroep", "binnen 3 maanden", "stopt de ontruiming niet vanzelf."),
        ("deurwaarder", "verzet", "binnen 4 weken", "Door verzet stopt de ontruiming niet vanzelf."),
        (
            "deurwaarder-overlast",
            "hoger beroep",
            "binnen 4 weken",
            "Door hoger beroep stopt de ontruiming niet vanzelf.",
        ),
        ("rechtshulp", "hoger beroep", "binnen 3 maanden", "Dan moet de ontruiming meestal wachten."),
        ("medehuurder", "verzet", "binnen 4 weken", "Dan moet de ontruiming meestal wachten."),
    ],
)
def test_remedy_has_its_term_and_its_effect(name: str, remedy: str, term: str, effect: str) -> None:
    """Objection or appeal, the term, and whether it holds off the eviction."""
    text = text_of(name).replace("\xa0", " ")
    assert all(words in text for words in (remedy, term, effect))
    other = {"verzet", "hoger beroep"} - {remedy}
    assert not any(f"u {word}" in text or f"in {word}" in text for word in other)


def test_two_tenants_share_one_letter() -> None:
    """Both names stand in the address and in the salutation."""
    lines = list(printed_lines(EXAMPLES["medehuurder"].document()))
    assert "Mevrouw F. El Amrani" in lines
    assert "Meneer S.P. Ó Briain" in lines
    assert "Beste mevrouw El Amrani en meneer Ó Briain," in lines
    assert "Deze brief is voor u allebei." in text_of("medehuurder")


def test_salutation_by_name_only() -> None:
    """Who chose no mevrouw or meneer is addressed by first name and surname."""
    lines = list(printed_lines(EXAMPLES["rechtshulp"].document()))
    assert "N.E. 't Lam" in lines
    assert "Beste Noor 't Lam," in lines


def test_bewindvoerder_gets_the_letter_too() -> None:
    """The tenant reads that the bewindvoerder has the letter, and gets it at the chosen address."""
    text = text_of("bewind")
    assert "Uw bewindvoerder (die regelt uw geld) krijgt deze brief ook: J. Smit." in text
    assert "Postlaan\xa09\n2406\xa0JK" in text
    assert "bewindvoerder" not in text_of("case")


def test_shelter_or_else_the_municipality() -> None:
    """Without a shelter in the case the letter sends people to the municipality."""
    assert "Bel nu het meldpunt opvang" in text_of("case")
    assert "Bel nu de gemeente en vraag naar opvang" in text_of("rechtshulp")


@EVERY_CASE
def test_times_and_numbers_are_written_the_dutch_way(example: Example) -> None:
    """A time has a full stop and the word uur; no date is written in digits only."""
    text = words_of(example.document())
    case = example.case()
    assert isinstance(case, AankondigingOntruiming)
    assert format_tijd(case.ontruiming.tijd) in text
    assert not re.search(r"\d:\d\d|\d{1,2}-\d{1,2}-\d{4}", text)


@EVERY_CASE
def test_letter_and_practical_sheet_are_two_pages(example: Example) -> None:
    """The letter is one page and the sheet behind it one page; the page for children comes on top."""
    case = example.case()
    assert isinstance(case, AankondigingOntruiming)
    with pikepdf.open(BytesIO(write_pdf(example.document(), load_style(None)))) as pdf:
        assert len(pdf.pages) == (3 if case.minderjarige_kinderen == "ja" else 2)
