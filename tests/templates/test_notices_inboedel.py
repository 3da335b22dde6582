"""The letter about stored goods tells where they are, and promises nothing."""

from __future__ import annotations

import re

import pytest

from docgen.audit.read_back import page_count
from docgen.cases.inboedel import Inboedel
from docgen.document.blocks import Address, Help, KeyFacts, PageBreak
from docgen.document.inline import plain
from docgen.dutch.datum import MAANDEN, format_dagdatum
from docgen.dutch.telefoon import format_telefoon
from docgen.readability.gate import STRICT, gate
from docgen.readability.report import read_report
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style
from docgen.writers.words import printed_lines
from tests.templates.examples import Example, examples

EXAMPLES = {example.path.stem: example for example in examples("notices/inboedel")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def text_of(example: Example) -> str:
    return " ".join(" ".join(printed_lines(example.document())).split()).replace("\xa0", " ")


def case_of(example: Example) -> Inboedel:
    case = example.case()
    assert isinstance(case, Inboedel)
    return case


@EVERY_CASE
def test_whom_to_call_comes_first_and_is_one_number(example: Example) -> None:
    """The storage when it is known, else the municipality."""
    case = case_of(example)
    number = case.opslag.telefoon if case.opslag else case.gemeente.telefoon
    facts = next(block for block in example.document().blocks if isinstance(block, KeyFacts))
    answers = {plain(fact.label): plain(fact.answer) for fact in facts.facts}
    assert list(answers) == ["Wat?", "Wanneer?", "Wat nu?", "Doet u niets?"]
    assert format_telefoon(number) in answers["Wat nu?"]


@EVERY_CASE
def test_how_long_is_a_rule_and_no_promise(example: Example) -> None:
    """Usually thirteen weeks, not certain, perhaps shorter; and no day until which they are kept."""
    text, case = text_of(example), case_of(example)
    assert "Meestal bewaart de gemeente spullen 13 weken. Dat is niet zeker." in text
    assert "Dan mag de gemeente eerder verkopen." in text
    assert "minstens" not in text
    days = set(re.findall(rf"\d{{1,2}} (?:{'|'.join(MAANDEN)}) \d{{4}}", text))
    known = {format_dagdatum(day).replace("\xa0", " ") for day in (case.datum, case.ontruiming.datum)}
    assert all(any(day in one for one in known) for day in days)


@pytest.mark.parametrize(
    ("name", "said", "not_said"),
    [
        ("case", "kost het € 185,00", "U hoeft nu niets te betalen"),
        ("rechtshulp-gratis", "U hoeft nu niets te betalen", "houden tot u hebt betaald"),
        ("bewind-geen-adres", "Ophalen kan geld kosten", "U hoeft nu niets"),
    ],
)
def test_costs_are_told_as_far_as_they_are_known(name: str, said: str, not_said: str) -> None:
    """An amount with its day, nothing to pay, or that one has to ask."""
    text = text_of(EXAMPLES[name])
    assert said in text
    assert not_said not in text
    assert ("Vraag de gemeente wat er kan" in text) is (name != "rechtshulp-gratis")


@EVERY_CASE
def test_what_is_needed_first_and_what_is_broken_is_thought_of(example: Example) -> None:
    """Medicine and papers now, photographs of damage, somebody else may come, a place to sleep."""
    text = text_of(example)
    for words in ("medicijnen", "paspoort of identiteitskaart", "Maak foto's", "iemand anders", "opvang"):
        assert words in text


def test_without_a_new_address_the_letter_has_none() -> None:
    """It is handed over; the names stand in the salutation."""
    document = EXAMPLES["bewind-geen-adres"].document()
    assert not any(isinstance(block, Address) for block in document.blocks)
    assert any(isinstance(block, Address) for block in EXAMPLES["case"].document().blocks)
    assert "Beste meneer Ó Briain en mevrouw 't Lam," in text_of(EXAMPLES["bewind-geen-adres"])


@EVERY_CASE
def test_it_fits_and_reads_plainly(example: Example) -> None:
    """Two pages with help on the first, also with the longest names; each case passes the strict gate."""
    document = example.document()
    blocks = list(document.blocks)
    assert page_count(write_pdf(document, load_style(None))) == 2
    assert blocks.index(next(one for one in blocks if isinstance(one, Help))) < next(
        number for number, one in enumerate(blocks) if isinstance(one, PageBreak)
    )
    assert gate(read_report(document), STRICT) == ()
