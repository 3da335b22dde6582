"""The notice to an office, and the letters that an eviction is put off or does not happen."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from docgen.cases.ontruiming_verandert import OntruimingUitgesteld, OntruimingVerandert
from docgen.document.blocks import Document, Help, KeyFacts
from docgen.dutch.datum import format_dagdatum
from docgen.dutch.tijd import format_tijd
from docgen.readability.gate import STRICT, gate
from docgen.readability.options import ReadingOptions
from docgen.readability.report import read_report
from docgen.readability.score import Verdict
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style
from tests.templates.examples import Example, examples
from tests.templates.on_paper import words_of

NOTICE = {one.path.stem: one for one in examples("notices/kennisgeving-ontruiming")}
LATER = {one.path.stem: one for one in examples("notices/ontruiming-uitgesteld")}
OFF = {one.path.stem: one for one in examples("notices/ontruiming-gaat-niet-door")}
CHANGES = [*LATER.values(), *OFF.values()]
EVERY_LETTER = pytest.mark.parametrize("example", [*NOTICE.values(), *CHANGES], ids=str)
EVERY_CHANGE = pytest.mark.parametrize("example", CHANGES, ids=str)


def text_of(example: Example) -> str:
    return words_of(example.document())


def changed(example: Example) -> OntruimingVerandert:
    case = example.case()
    assert isinstance(case, OntruimingVerandert)
    return case


@EVERY_LETTER
def test_it_reads_plainly(example: Example) -> None:
    """Every case passes the strict reading gate."""
    report = read_report(example.document(), ReadingOptions())
    assert report.verdict is Verdict.GROEN
    assert gate(report, STRICT) == ()


@EVERY_LETTER
def test_key_facts_come_first(example: Example) -> None:
    """What happens, when, and what to do stand right under the title."""
    facts = [block for block in example.document().blocks if isinstance(block, KeyFacts)]
    assert len(facts) == 1
    assert 3 <= len(facts[0].facts) <= 4


@EVERY_LETTER
def test_it_is_one_page_or_two_with_very_long_names(example: Example) -> None:
    """Normal data fits one page."""
    with pikepdf.open(BytesIO(write_pdf(example.document(), load_style(None)))) as pdf:
        assert len(pdf.pages) <= (2 if example.path.stem == "lange-gegevens" else 1)


@EVERY_LETTER
def test_what_must_never_stand_there(example: Example) -> None:
    """No threat, no blame, no formal word, no number that costs money."""
    text = text_of(example).casefold()
    for words in (
        "genoodzaakt",
        "laatste kans",
        "uw eigen schuld",
        "dient ",
        "derhalve",
        "0900",
        "!",
        "none",
    ):
        assert words not in text


@pytest.mark.parametrize("name", sorted(set(NOTICE) - {"case", "verhuurder-twee-huurders"}))
def test_only_the_municipality_reads_a_name(name: str) -> None:
    """A helper reads the day, the time and the address."""
    text = text_of(NOTICE[name])
    assert "Wie?" not in text
    assert not [word for word in ("Yılmaz", "Lam", "Broek") if word in text]
    assert "1 oktober 2026 om 10.00 uur" in text


def test_only_youth_care_reads_about_children() -> None:
    """In no other notice is there a child."""
    told = {name for name, one in NOTICE.items() if "kinderen" in text_of(one)}
    assert told == {"jeugdhulp"}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("case", "De deurwaarder vertelt de gemeente zo snel mogelijk wanneer een ontruiming is."),
        ("verhuurder-twee-huurders", "De deurwaarder moet u deze dag ook zelf vertellen"),
    ],
)
def test_the_notice_to_the_municipality_stands_on_the_law(name: str, words: str) -> None:
    """The duty is the bailiff's; a landlord who writes says so."""
    text = text_of(NOTICE[name])
    assert words in text
    assert "artikel 14 van de Gerechtsdeurwaarderswet" in text


@EVERY_CHANGE
def test_good_news_comes_first(example: Example) -> None:
    """Title and first fact say that the eviction does not happen, or that people can stay."""
    document = example.document()
    first = next(block for block in document.blocks if isinstance(block, KeyFacts))
    assert document.title in {
        "U kunt langer in uw woning blijven",
        "De ontruiming is uitgesteld",
        "U hoeft uw woning niet uit",
        "De ontruiming gaat niet door",
    }
    answer = words_of(Document("", (first,)))
    assert "gaat niet door" in answer or "kunnen in de woning blijven" in answer


@EVERY_CHANGE
def test_the_household_reads_what_was_agreed_and_a_helper_does_not(example: Example) -> None:
    """Each promise is on the page of the household, with free help; a helper sees no name and no promise."""
    case, text = changed(example), text_of(example)
    has_help = any(isinstance(block, Help) for block in example.document().blocks)
    if case.ontvanger is None:
        assert all(one.replace("\xa0", " ") in text for one in case.afspraken)
        assert has_help
    else:
        assert not [one for one in (*case.afspraken, case.huurder.achternaam) if one in text]
        assert "€" not in text
        assert not has_help


@pytest.mark.parametrize("name", LATER)
def test_a_new_day_is_told_in_full_or_not_at_all(name: str) -> None:
    """Weekday, date and time of the new day; without one the letter says so."""
    case, text = changed(LATER[name]), text_of(LATER[name])
    assert isinstance(case, OntruimingUitgesteld)
    new = case.nieuwe_ontruiming
    if new is None:
        assert "Er is nog geen nieuwe dag." in text
    else:
        when = f"{format_dagdatum(new.datum)} om {format_tijd(new.tijd)}".replace("\xa0", " ")
        assert f"De nieuwe dag is {when}" in text


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("case", "De rechter stopte uw huurcontract. U mag toch blijven."),
        ("case", "U hebt nog een huurschuld van € 4.286,15."),
        ("case", "Het besluit van de rechter blijft gelden."),
        ("bewind-betaald", "Uw huurcontract loopt door."),
        (
            "bewind-betaald",
            "Uw verhuurder gebruikt het besluit van de rechter niet meer voor een ontruiming.",
        ),
    ],
)
def test_what_stays_is_told(name: str, words: str) -> None:
    """The lease, the debt and the judgment: nobody need guess what is left."""
    assert words in text_of(OFF[name])
