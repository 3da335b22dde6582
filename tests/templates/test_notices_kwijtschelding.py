"""A waiver: a proposal that four people sign, and a letter with the good news first."""

from __future__ import annotations

import re

import pytest

from docgen.audit.read_back import page_count
from docgen.cases.kwijtschelding import Kwijtschelding
from docgen.document.blocks import Address, Help, KeyFacts, Signatures
from docgen.document.inline import plain
from docgen.document.walk import blocks_of
from docgen.dutch.bedrag import format_bedrag
from docgen.readability.gate import STRICT, gate
from docgen.readability.report import read_report
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style
from docgen.writers.words import printed_lines
from tests.templates.examples import Example, examples

EXAMPLES = {example.path.stem: example for example in examples("notices/kwijtschelding")}
LETTERS = {name: one for name, one in EXAMPLES.items() if name.startswith("brief")}
PROPOSALS = {name: one for name, one in EXAMPLES.items() if name not in LETTERS}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
EVERY_LETTER = pytest.mark.parametrize("example", LETTERS.values(), ids=LETTERS)
EVERY_PROPOSAL = pytest.mark.parametrize("example", PROPOSALS.values(), ids=PROPOSALS)
INSIDE = ("akkoord", "controller", "manager", "teamleider", "voorstel")
"""Words of the office that a tenant has no use for."""


def text_of(example: Example) -> str:
    return " ".join(" ".join(printed_lines(example.document())).split()).replace("\xa0", " ")


def case_of(example: Example) -> Kwijtschelding:
    case = example.case()
    assert isinstance(case, Kwijtschelding)
    return case


@EVERY_LETTER
def test_the_good_news_is_the_title(example: Example) -> None:
    """Who reads one line knows which amount is gone."""
    amount = format_bedrag(case_of(example).kwijt_bedrag)
    assert example.document().title.startswith(f"U hoeft {amount} niet meer te betalen")


@EVERY_LETTER
def test_the_letter_holds_no_condition_and_nothing_of_the_office(example: Example) -> None:
    """Doing nothing changes nothing; who agreed and why is for the office."""
    case, text = case_of(example), text_of(example)
    facts = next(block for block in example.document().blocks if isinstance(block, KeyFacts))
    assert plain(facts.facts[3].answer).startswith("Ook dan is ")
    assert "Ook later niet. U hoeft er niets voor te doen." in text
    assert case.onderbouwing not in text
    assert not any(re.search(rf"\b{word}\b", text, re.IGNORECASE) for word in INSIDE)
    assert any(isinstance(block, Help) for block in example.document().blocks)


@EVERY_LETTER
def test_what_is_left_is_told_with_the_way_to_pay_it(example: Example) -> None:
    """A plan with its first and last payment, or an arrangement to be made; nothing when nothing is left."""
    case, text = case_of(example), text_of(example)
    assert ("Wat blijft er over?" in text) is (case.rest > 0)
    assert ("De laatste keer is op" in text) is (case.afbetaling is not None)
    assert ("Daarover maken wij samen een afspraak." in text) is (case.rest > 0 and case.afbetaling is None)


@EVERY_PROPOSAL
def test_four_people_have_a_place_to_sign(example: Example) -> None:
    """The proposal says who agreed already, and goes to nobody's address."""
    document = example.document()
    (cards,) = [block for block, _ in blocks_of(document) if isinstance(block, Signatures)]
    assert [plain(card.party) for card in cards.cards] == ["Voorstel", "Teamleider", "Controller", "Manager"]
    assert len({plain(card.name) for card in cards.cards}) == 4
    assert not any(isinstance(block, Address) for block in document.blocks)
    assert case_of(example).onderbouwing in text_of(example)


def test_a_no_is_told_as_a_no() -> None:
    """With the day and what the person added; the next steps are open."""
    text = text_of(EXAMPLES["voorstel-alles-nee"])
    assert "Willem de Wit zei nee op woensdag 11 november 2026. Wij proberen eerst een pauze." in text
    assert "Controller: Aisha el Amrani kijkt nog." in text


@EVERY_CASE
def test_it_fits_on_two_pages_and_reads_plainly(example: Example) -> None:
    """Also with the longest names."""
    document = example.document()
    assert page_count(write_pdf(document, load_style(None))) == 2
    assert gate(read_report(document), STRICT) == ()
