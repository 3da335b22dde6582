"""The record of a decision: four steps, seven sides, heard and explained."""

from __future__ import annotations

import re

import pytest

from docgen.audit.read_back import page_count
from docgen.cases.belang_van_het_kind import BelangVanHetKind, Elementen
from docgen.document.blocks import Heading
from docgen.document.inline import plain
from docgen.dutch.datum import format_dagdatum
from docgen.readability.gate import STRICT, gate
from docgen.readability.report import read_report
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style
from docgen.writers.words import printed_lines
from tests.templates.examples import Example, examples

EXAMPLES = {example.path.stem: example for example in examples("notices/belang-van-het-kind")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def text_of(example: Example) -> str:
    return " ".join(" ".join(printed_lines(example.document())).split()).replace("\xa0", " ")


def case_of(example: Example) -> BelangVanHetKind:
    case = example.case()
    assert isinstance(case, BelangVanHetKind)
    return case


@EVERY_CASE
def test_the_four_steps_follow_each_other(example: Example) -> None:
    """The best for the child, the others, the choice, the explanation."""
    titles = [plain(block.runs) for block in example.document().blocks if isinstance(block, Heading)]
    steps = [title for title in titles if title.startswith("Stap ")]
    assert [step[:6] for step in steps] == ["Stap 1", "Stap 2", "Stap 3", "Stap 4"]


@EVERY_CASE
def test_each_of_the_seven_sides_is_told_with_its_source(example: Example) -> None:
    """Nothing of what was found is left out, and each says how it is known."""
    text, elements = text_of(example), case_of(example).elementen
    for name in Elementen.model_fields:
        side = getattr(elements, name)
        assert f"{side.wat} Bron: {side.bron}." in text


@EVERY_CASE
def test_it_says_who_listened_or_why_nobody_did(example: Example) -> None:
    """Heard on a day by somebody, or not yet, with the reason."""
    case, text = case_of(example), text_of(example)
    if case.gehoord.datum is None:
        assert "Er is nog niet geluisterd." in text
    else:
        assert format_dagdatum(case.gehoord.datum).replace("\xa0", " ") in text
    assert case.gehoord.reden in text


@EVERY_CASE
def test_children_hear_it_too_and_know_how_to_object(example: Example) -> None:
    """The words for the children stand there, and the way to say no, with its day if there is one."""
    told, text = case_of(example).uitleg, text_of(example)
    assert told.woorden in text
    assert f"Niet eens met het besluit? {told.bezwaar}" in text
    assert ("Dat kan tot en met" in text) is (told.bezwaar_tot is not None)
    assert ("de ouders doen dat zelf" in text) is (told.aan_kinderen_op is None)


@EVERY_CASE
def test_one_child_is_one_child(example: Example) -> None:
    """The fixed text speaks of the child or of the children, never of both."""
    one = case_of(example).kinderen.aantal == 1
    titles = " ".join(plain(block.runs) for block in example.document().blocks if isinstance(block, Heading))
    assert bool(re.search(r"\bhet kind\b", titles)) is one
    assert bool(re.search(r"\bde kinderen\b", titles)) is not one


@EVERY_CASE
def test_it_fits_on_two_pages_and_reads_plainly(example: Example) -> None:
    """Also a record for the file is written for people."""
    document = example.document()
    assert page_count(write_pdf(document, load_style(None))) == 2
    assert gate(read_report(document), STRICT) == ()
