"""The help card: two pages with a way out in each phase."""

from __future__ import annotations

import re

import pytest

from docgen.audit.read_back import page_count
from docgen.cases.hulpkaart import Hulpkaart
from docgen.document.blocks import Help, KeyFacts, PageBreak, StepState, Timeline
from docgen.document.inline import plain
from docgen.readability.gate import STRICT, gate
from docgen.readability.report import read_report
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style
from docgen.writers.words import printed_lines
from tests.templates.examples import Example, examples

EXAMPLES = {example.path.stem: example for example in examples("notices/hulpkaart")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
RIGHTS = {
    "1": ("Alleen een rechter kan uw huur stoppen", "U mag nee zeggen", "Niemand mag zomaar naar binnen"),
    "2": ("14 dagen betalen zonder kosten", "legitimatie"),
    "3": ("U hebt geen advocaat nodig", "Antwoord geven kost u niets", "4 weken extra"),
    "4": ("verzet doen", "binnen 4 weken", "binnen 3 maanden", "tot 6 maanden"),
    "5": ("executiegeschil", "moratorium", "legitimatie", "overdag"),
    "6": ("13 weken. Dat is niet zeker", "Maak foto's", "het hele gezin"),
}
"""What the law gives a household, by phase."""


def text_of(example: Example) -> str:
    return " ".join(" ".join(printed_lines(example.document())).split()).replace("\xa0", " ")


def case_of(example: Example) -> Hulpkaart:
    case = example.case()
    assert isinstance(case, Hulpkaart)
    return case


def test_every_phase_has_its_example() -> None:
    """Each phase of the road is rendered, so each text is read."""
    assert {case_of(example).fase for example in EXAMPLES.values()} == set(RIGHTS)


@EVERY_CASE
def test_the_timeline_marks_in_words_where_the_reader_is(example: Example) -> None:
    """One step is now, and says so; nobody needs to see its colour."""
    (road,) = [block for block in example.document().blocks if isinstance(block, Timeline)]
    (now,) = [step for step in road.steps if step.state is StepState.NU]
    assert plain(now.when).startswith("U bent nu hier: ")
    assert text_of(example).count("U bent nu hier") == 1


@EVERY_CASE
def test_the_rights_of_the_phase_are_told_and_no_others(example: Example) -> None:
    """Who reads about an eviction is not told how to answer a summons."""
    phase, text = case_of(example).fase, text_of(example)
    assert all(words in text for words in RIGHTS[phase])
    if phase != "4":
        assert "verzet doen" not in text
    if phase not in {"1", "2"}:
        assert "U mag nee zeggen" not in text


@EVERY_CASE
def test_the_way_out_and_the_help_stand_on_the_first_page(example: Example) -> None:
    """Whom to call comes in the first lines; three services that cost nothing come before the page turns."""
    blocks = list(example.document().blocks)
    facts = next(block for block in blocks if isinstance(block, KeyFacts))
    assert re.match(r"Bel .*\d", plain(facts.facts[2].answer))
    first = blocks[: next(number for number, one in enumerate(blocks) if isinstance(one, PageBreak))]
    assert len(next(block for block in first if isinstance(block, Help)).contacts) == 3


@EVERY_CASE
def test_it_is_one_sheet_and_reads_plainly(example: Example) -> None:
    """Front and back of one sheet, also with the longest names."""
    document = example.document()
    assert page_count(write_pdf(document, load_style(None))) == 2
    assert gate(read_report(document), STRICT) == ()


@EVERY_CASE
def test_children_get_a_number_of_their_own(example: Example) -> None:
    """The Kindertelefoon stands there unless it is known that there are no children."""
    case, text = case_of(example), text_of(example)
    assert ("Kindertelefoon" in text) is (case.minderjarige_kinderen != "nee")
