"""The order to leave a home, with the plain sheet in front of it."""

from __future__ import annotations

import re
from io import BytesIO

import pikepdf
import pytest

from docgen.cases.aanzegging_ontruiming import AanzeggingOntruiming
from docgen.document.blocks import Document, KeyFacts, Section, Signatures
from docgen.document.role import Role
from docgen.document.walk import blocks_of
from docgen.dutch.datum import format_dagdatum, format_datum
from docgen.dutch.tijd import format_tijd
from docgen.readability.gate import STRICT, gate
from docgen.readability.options import ReadingOptions
from docgen.readability.report import read_report
from docgen.readability.score import Verdict
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style
from tests.templates.examples import Example, examples
from tests.templates.on_paper import sheets, words_of

EXAMPLES = {one.path.stem: one for one in examples("notices/aanzegging-ontruiming")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def case_of(example: Example) -> AanzeggingOntruiming:
    case = example.case()
    assert isinstance(case, AanzeggingOntruiming)
    return case


def legal_words(document: Document) -> str:
    found = (block for block, _ in blocks_of(document))
    law = [one for one in found if isinstance(one, Section) and one.role is Role.WETTEKST]
    return words_of(Document("", tuple(law)))


@EVERY_CASE
def test_the_plain_sheet_comes_first_and_names_nobody(example: Example) -> None:
    """Who lifts the paper from the mat reads when, whom to call and what to do, and others read no name."""
    case, first = case_of(example), words_of(sheets(example.document())[0])
    assert format_dagdatum(case.ontruiming.datum).replace("\xa0", " ") in first
    assert format_tijd(case.ontruiming.tijd).replace("\xa0", " ") in first
    assert case.verhuurder.contactpersoon.naam in first
    assert case.huurder.achternaam not in first
    assert "€" not in first
    assert "Een slaapplek zoeken." in first


@EVERY_CASE
def test_key_facts_follow_the_title_at_once(example: Example) -> None:
    """The four questions are the first thing under the title."""
    blocks = [block for block in example.document().blocks if isinstance(block, KeyFacts)]
    assert len(blocks) == 1
    assert len(blocks[0].facts) == 4


@EVERY_CASE
def test_the_order_holds_what_the_law_wants(example: Example) -> None:
    """Judgment, term, home, day, hour and elected home stand in the legal words themselves."""
    case, law = case_of(example), legal_words(example.document())
    for words in (
        case.vonnis.zaaknummer,
        format_datum(case.vonnis.datum),
        "binnen 3 dagen na deze betekening",
        f"{case.gehuurde.straat} {case.gehuurde.huisnummer}",
        format_dagdatum(case.ontruiming.datum),
        format_tijd(case.ontruiming.tijd),
        "gedwongen ontruimd",
        "burgemeester of van een hulpofficier van justitie",
        case.deurwaarder.kantoor,
    ):
        assert words.replace("\xa0", " ") in law


@EVERY_CASE
def test_it_reads_plainly(example: Example) -> None:
    """Every case passes the strict reading gate."""
    case = case_of(example)
    options = ReadingOptions(help_required=case.reden == "huurachterstand")
    report = read_report(example.document(), options)
    assert report.verdict is Verdict.GROEN
    assert gate(report, STRICT) == ()


@EVERY_CASE
def test_what_must_never_stand_there(example: Example) -> None:
    """No guarantee, no threat, no word of the old deeds, no shouting."""
    text = words_of(example.document()).casefold()
    for words in ("garant", "sommeer", "sommatie", "op straat", "rekwirant", "gerekwireerde", "0900", "!"):
        assert words not in text


@EVERY_CASE
def test_the_bailiff_signs_after_the_order(example: Example) -> None:
    """There is one place to sign, behind all legal words."""
    blocks = list(example.document().blocks)
    (signed,) = [number for number, block in enumerate(blocks) if isinstance(block, Signatures)]
    law = [n for n, b in enumerate(blocks) if isinstance(b, Section) and b.role is Role.WETTEKST]
    assert max(law) < signed


def test_the_judgment_may_come_with_the_order() -> None:
    """One day for both is said so, in plain and in legal words."""
    together, before = words_of(EXAMPLES["medehuurder"].document()), words_of(EXAMPLES["case"].document())
    assert "U krijgt het samen met dit bevel." in together
    assert "dat samen met dit bevel wordt betekend" in together
    assert "bracht u die beslissing" not in together
    assert "De deurwaarder bracht het u op 11 februari 2027." in before


def test_two_tenants_and_an_administrator_each_get_a_copy() -> None:
    """The table has room for each of them."""
    text = words_of(EXAMPLES["medehuurder"].document())
    assert text.count("Kopie gegeven aan") == 3
    assert "in de functie van bewindvoerder over de goederen van Fatma Leyla Yılmaz-van 't Hof" in text
    assert "U krijgt allebei een eigen papier." in text


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("case", "U hebt een huurschuld van € 4.286,15."),
        ("bewind", "U hebt een huurschuld. "),
        ("medehuurder", "Dat heet overlast."),
        ("lange-gegevens", "U verhuurde een kamer."),
    ],
)
def test_the_reason_is_told(name: str, words: str) -> None:
    """Why the judge decided so is told in two short sentences."""
    assert words in words_of(EXAMPLES[name].document())


@pytest.mark.parametrize(
    ("name", "remedy", "effect"),
    [
        ("case", "binnen 3 maanden na", "Door hoger beroep stopt de ontruiming niet vanzelf."),
        ("bewind", "verzet", "Door verzet stopt de ontruiming niet vanzelf."),
        ("medehuurder", "binnen 4 weken na", "Door hoger beroep stopt de ontruiming niet vanzelf."),
        ("lange-gegevens", "hoger beroep", "Dan moet de ontruiming meestal wachten."),
    ],
)
def test_the_way_to_a_judge_is_told(name: str, remedy: str, effect: str) -> None:
    """Objection or appeal, its term, and whether it holds off the eviction."""
    first = words_of(sheets(EXAMPLES[name].document())[0])
    assert remedy in first
    assert effect in first


@EVERY_CASE
def test_children_have_a_page_of_their_own(example: Example) -> None:
    """With children the last sheet is for them, without a name; without children it is not there."""
    case, last = case_of(example), words_of(sheets(example.document())[-1])
    if case.minderjarige_kinderen == "ja":
        assert "Dit is niet jouw schuld." in last
        assert case.huurder.achternaam not in last
        assert not re.search(r"\b(u|uw)\b", last)
    else:
        assert "Kindertelefoon" not in words_of(example.document())


@pytest.mark.parametrize(("name", "most"), [("case", 5), ("bewind", 5), ("lange-gegevens", 6)])
def test_it_is_no_longer_than_it_must(name: str, most: int) -> None:
    """Two plain sheets, two sheets for the order, and one for children."""
    with pikepdf.open(BytesIO(write_pdf(EXAMPLES[name].document(), load_style(None)))) as pdf:
        assert len(pdf.pages) <= most
