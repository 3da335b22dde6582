"""The plain sheet in front of a paper of a bailiff."""

from __future__ import annotations

import pytest

from docgen.audit.read_back import page_count
from docgen.cases.toelichting import Toelichting
from docgen.document.blocks import Help, KeyFacts
from docgen.document.inline import plain
from docgen.writers.pdf import write_pdf
from docgen.writers.style import load_style
from docgen.writers.words import printed_lines
from tests.templates.examples import Example, examples

EXAMPLES = {example.path.stem: example for example in examples("summons/toelichting")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def text_of(name: str) -> str:
    return "\n".join(printed_lines(EXAMPLES[name].document())).replace("\xa0", " ")


@EVERY_CASE
def test_the_sheet_tells_what_when_and_what_now(example: Example) -> None:
    """The four questions come first, and the help box names three numbers."""
    document = example.document()
    facts = next(block for block in document.blocks if isinstance(block, KeyFacts))
    assert [plain(one.label) for one in facts.facts] == ["Wat?", "Wanneer?", "Wat nu?", "Doet u niets?"]
    assert len(next(block for block in document.blocks if isinstance(block, Help)).contacts) == 3


@EVERY_CASE
def test_it_says_that_it_is_no_official_paper(example: Example) -> None:
    """Nobody may take the explanation for the thing itself."""
    text = text_of(example.path.stem)
    assert "Het is zelf geen" in text or "Dit blad is alleen uitleg." in text


@EVERY_CASE
def test_it_fits_on_one_sheet_of_paper(example: Example) -> None:
    """One or two pages: front and back."""
    assert page_count(write_pdf(example.document(), load_style(None))) <= 2


@EVERY_CASE
def test_it_holds_no_name_of_the_tenant(example: Example) -> None:
    """It lies on top, so the case has no field for it."""
    assert isinstance(example.case(), Toelichting)
    assert not any(name.startswith(("huurder", "medehuurder")) for name in Toelichting.model_fields)


def test_a_judgment_in_default_tells_of_verzet_and_others_of_appeal() -> None:
    """Each reader gets the way out that is open to them, and no other."""
    assert "verzet doen" in text_of("vonnis-verstek")
    assert "hoger beroep" not in text_of("vonnis-verstek")
    assert "binnen 4 weken na dinsdag 2 februari 2027" in text_of("vonnis-kort-geding")
    assert "binnen 3 maanden na dinsdag 2 februari 2027" in text_of("ontruiming")
    assert "moratorium" not in text_of("vonnis-kort-geding")


def test_a_summons_tells_that_answering_is_free_and_needs_no_lawyer() -> None:
    """Art. 79 and 82 Rv; art. 4 Wgbz."""
    text = text_of("dagvaarding")
    assert "U hebt geen advocaat nodig" in text
    assert "uiterlijk dinsdag 13 april 2027" in text
