"""The agreement on behaviour: no blame, both sides do something, and the tenant tells it too."""

from __future__ import annotations

import re

import pytest

from docgen.cases.addendum_gedragsaanwijzing import GedragsaanwijzingAddendum
from docgen.document.blocks import Section
from docgen.document.role import Role
from docgen.document.walk import blocks_of
from docgen.dutch.datum import format_datum
from docgen.dutch.telefoon import format_telefoon
from docgen.errors import CaseError
from docgen.writers.words import printed_lines
from tests.checks.examples import facts_for
from tests.templates.examples import Example, examples
from tests.templates.on_paper import words_of
from tests.templates.two_parties import NEVER, assert_guarded, assert_shared

EXAMPLES = {example.path.stem: example for example in examples("addendum/gedragsaanwijzing")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def case_of(example: Example) -> GedragsaanwijzingAddendum:
    case = example.case()
    assert isinstance(case, GedragsaanwijzingAddendum)
    return case


@EVERY_CASE
def test_holds_what_each_agreement_holds(example: Example) -> None:
    """Reads plainly, passes the checks, and gives time, a talk, days to repair, and room to sign."""
    assert_shared(example, [])


@EVERY_CASE
def test_both_sides_do_something(example: Example) -> None:
    """What is noticed, what the tenant does and what the landlord does, each with its moment."""
    case, text = case_of(example), words_of(example.document())
    told = [(one.wat, one.wanneer) for one in case.waarnemingen]
    told += [(one.wat, one.wanneer) for one in (*case.afspraken_huurder, *case.afspraken_verhuurder)]
    for what, when in told:
        assert f"{what} Wanneer? {when[:1].upper()}{when[1:]}." in text
    assert "Horen wij iets nieuws? Dan vragen wij eerst aan u hoe het zit." in text
    assert "De verhuurder komt alleen bij u thuis als u dat goedvindt." in text


@EVERY_CASE
def test_tenant_tells_it_too(example: Example) -> None:
    """The own words of the tenant are a quotation; without them the heading is not there."""
    case, document = case_of(example), example.document()
    quoted = [
        line
        for block, _ in blocks_of(document)
        if isinstance(block, Section) and block.role is Role.CITAAT
        for line in printed_lines(type(document)("", (block,)))
    ]
    assert set(case.eigen_verhaal) <= set(quoted)
    assert ("Dit vertelt u er zelf over:" in words_of(document)) is bool(case.eigen_verhaal)


@EVERY_CASE
def test_it_is_voluntary_and_blames_nobody(example: Example) -> None:
    """Signing is a choice, ordinary life goes on, and no word of blame or threat stands there."""
    text = words_of(example.document())
    for said in (
        "Deze afspraken zijn vrijwillig: u kiest zelf of u tekent.",
        "Gewoon leven mag altijd, ook als buren u soms horen.",
        "Iedereen wil rustig en veilig wonen, ook u.",
    ):
        assert said in text
    for words in (*NEVER, "overlast", "klachten over u", "asociaal", "veroorzaakt", "uw schuld", "ontruim"):
        assert not re.search(rf"\b{words}", text.casefold()), words


@EVERY_CASE
def test_help_is_there_with_and_without_a_guide(example: Example) -> None:
    """A guide with a number and a say in the help, or the number of the municipality."""
    case, text = case_of(example), words_of(example.document())
    assert ("Hebt u nu geen hulp? Dat mag." in text) is (case.begeleider is None)
    if case.begeleider is not None:
        assert format_telefoon(case.begeleider.telefoon).replace("\xa0", " ") in text
        assert "Wij veranderen of stoppen de hulp alleen als u daarover hebt meebeslist." in text
        assert "Dan hebt u niets fout gedaan." in text
    assert ("Wilt u met uw buren praten?" in text) is (case.buurtbemiddeling is not None)


@EVERY_CASE
def test_only_the_agreement_ends(example: Example) -> None:
    """On its last day the addendum stops and the lease goes on."""
    case, text = case_of(example), words_of(example.document())
    end = format_datum(case.einddatum).replace("\xa0", " ")
    assert f"stoppen op {end}. Dan stopt alleen het addendum." in text
    assert "Uw huurcontract blijft en u blijft huren." in text


def test_a_guide_comes_with_help_and_a_place_to_complain() -> None:
    """One of the three by itself is refused, at the first that is missing."""
    with pytest.raises(CaseError) as caught:
        facts_for("addendum/gedragsaanwijzing", {"begeleiding": None, "klacht_hulp": None})
    (finding,) = caught.value.findings
    assert finding.place.field == "begeleiding"


def test_what_no_agreement_may_hold_is_refused() -> None:
    """Also when the office writes it itself."""
    assert_guarded("addendum/gedragsaanwijzing")
