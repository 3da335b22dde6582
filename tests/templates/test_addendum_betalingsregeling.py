"""The payment arrangement: affordable, exact to the cent, and never the end of the lease by itself."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from docgen.cases.addendum_betalingsregeling import BetalingsregelingAddendum
from docgen.document.blocks import Table
from docgen.document.inline import plain
from docgen.dutch.bedrag import format_bedrag, parse_bedrag
from docgen.dutch.datum import format_datum
from docgen.errors import CaseError
from tests.checks.examples import facts_for
from tests.templates.examples import Example, examples
from tests.templates.on_paper import cards, sheets, words_of
from tests.templates.two_parties import NEVER, assert_guarded, assert_shared

EXAMPLES = {example.path.stem: example for example in examples("addendum/betalingsregeling")}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)


def case_of(example: Example) -> BetalingsregelingAddendum:
    case = example.case()
    assert isinstance(case, BetalingsregelingAddendum)
    return case


def normal(text: str) -> str:
    return text.replace("\xa0", " ")


@EVERY_CASE
def test_holds_what_each_agreement_holds(example: Example) -> None:
    """Reads plainly, passes the checks, and gives time, a talk, days to repair, and room to sign."""
    plan = case_of(example).betalingsregeling
    leaves_out = not plan.draagkracht.alle_schulden_meegeteld
    assert_shared(example, ["schulden-niet-meegeteld"] if leaves_out else [])


@EVERY_CASE
def test_amounts_add_up_to_the_debt(example: Example) -> None:
    """The rows of the table are together the debt, the last row leaves nothing, and the total is the debt."""
    plan = case_of(example).betalingsregeling
    (table,) = [block for block in example.document().blocks if isinstance(block, Table) if block.total]
    *rows, total = [[normal(plain(cell)) for cell in row] for row in table.rows]
    paid = Decimal(0)
    for _, amount, left in rows:
        times, _, each = amount.rpartition(" keer ")
        paid += int(times or 1) * parse_bedrag(each.removeprefix("€ "))
        assert parse_bedrag(left.removeprefix("€ ")) == plan.schuld - paid
    assert paid == plan.schuld
    assert total[1] == normal(format_bedrag(plan.schuld))
    assert rows[-1][0].endswith(normal(format_datum(plan.laatste_termijn)))
    assert rows[-1][1].endswith(normal(format_bedrag(plan.laatste_bedrag)))


@EVERY_CASE
def test_it_leaves_room_to_live_and_may_change(example: Example) -> None:
    """The beslagvrije voet is explained; a change is counted again; a pause may be asked."""
    text = words_of(example.document())
    for said in (
        "U houdt genoeg geld over om van te leven.",
        "Dat deel heet de beslagvrije voet.",
        "Het bedrag per maand kan dan lager worden.",
        "U kunt ook om een pauze vragen.",
        "Meer of eerder betalen mag altijd. Het hoeft niet.",
        "Zolang deze afspraken lopen, komen er bij deze schuld geen kosten. Ook komt er geen rente bij.",
        "Veranderen wij iets? Dan tekent u opnieuw, en alleen als u dat wilt.",
    ):
        assert said in text


@EVERY_CASE
def test_a_missed_payment_leads_to_a_talk_first(example: Example) -> None:
    """Only the third step is the judge, or the judgment that is there already."""
    case, text = case_of(example), words_of(example.document())
    third = "Dan mag de verhuurder naar de rechter gaan."
    if case.vonnis is not None:
        third = "Dan mag de verhuurder het vonnis weer gebruiken."
        assert f"Het nummer is {case.vonnis.zaaknummer}." in text
    assert text.index("Eerst praten wij.") < text.index("Lukt het dan nog niet?") < text.index(third)


@EVERY_CASE
def test_summary_tells_amount_and_last_day(example: Example) -> None:
    """Who signs reads what is paid, how often or until when."""
    plan, (_, sheet, *_) = case_of(example).betalingsregeling, sheets(example.document())
    text = words_of(sheet)
    assert normal(format_datum(plan.laatste_termijn)) in text
    assert normal(format_bedrag(plan.termijnbedrag if plan.aantal_termijnen > 1 else plan.schuld)) in text
    assert len(cards(sheet)) >= 2


@EVERY_CASE
def test_words_of_another_instrument_are_absent(example: Example) -> None:
    """Nothing of a suspended judgment, of a new lease, or of what no agreement may hold."""
    text = words_of(example.document()).casefold()
    for words in (*NEVER, "gebruiksvergoeding", "opschort", "ontruim"):
        assert not re.search(rf"\b{words}", text), words


def test_a_lease_that_a_judge_ended_needs_another_agreement() -> None:
    """The office is sent to the last-chance agreement, and gets no paper that promises too much."""
    judgment = {
        "vonnis.rechter": "de kantonrechter in Gouda",
        "vonnis.datum": "2026-09-08",
        "vonnis.zaaknummer": "1234567 CV EXPL 26-123",
        "vonnis.huur_ontbonden": "ja",
    }
    with pytest.raises(CaseError) as caught:
        facts_for("addendum/betalingsregeling", judgment)
    (finding,) = caught.value.findings
    assert finding.place.field == "vonnis.huur_ontbonden"
    assert "addendum/laatste-kans" in str(finding.fix)


def test_what_no_agreement_may_hold_is_refused() -> None:
    """Also when the office writes it itself."""
    assert_guarded("addendum/betalingsregeling")
