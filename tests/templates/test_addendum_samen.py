"""What every agreement of tenant, landlord and helper holds, and what none may hold."""

from __future__ import annotations

import re

import pytest

from docgen.cases.addendum import AddendumBase
from docgen.checks.check import Facts
from docgen.checks.run import run_checks
from docgen.document.blocks import (
    Document,
    Heading,
    Help,
    KeyFacts,
    List,
    Section,
    Table,
)
from docgen.document.inline import plain
from docgen.document.role import Role
from docgen.document.walk import blocks_of
from docgen.dutch.bedrag import format_bedrag
from docgen.dutch.datum import format_dagdatum, format_datum
from docgen.dutch.iban import format_iban
from docgen.dutch.telefoon import format_telefoon
from docgen.readability.report import read_report
from docgen.readability.score import Verdict
from docgen.writers.words import printed_lines
from tests.templates.examples import Example, examples
from tests.templates.on_paper import cards, sheets, words_of

DOCUMENTS = (
    "addendum/drie-partijen",
    "addendum/tweede-kans",
    "addendum/laatste-kans",
    "addendum/tweede-kans-huur",
    "addendum/terugkeer",
    "addendum/omklap",
)
EXAMPLES = {str(example): example for name in DOCUMENTS for example in examples(name)}
EVERY_CASE = pytest.mark.parametrize("example", EXAMPLES.values(), ids=EXAMPLES)
MOST_WORDS = 20  # words a sentence, for docgen's own texts
MOST_POINTS = 8  # points of the reading gate, for docgen's own texts


def case_of(example: Example) -> AddendumBase:
    case = example.case()
    assert isinstance(case, AddendumBase)
    return case


@EVERY_CASE
def test_reads_plainly_and_kindly(example: Example) -> None:
    """Green, within the points and words of docgen's own texts, with nothing to warn of."""
    report = read_report(example.document())
    assert report.score is not None
    assert report.score <= MOST_POINTS
    assert report.verdict is Verdict.GROEN
    assert report.metrics["share_over_20"] == 0
    assert report.metrics["formal_per_100"] == 0
    assert [one.name for one in report.findings if one.level.value != "info"] == []


@EVERY_CASE
def test_legal_checks_are_content(example: Example) -> None:
    """No legal check finds anything, but for what a case leaves uncertain on purpose."""
    case = case_of(example)
    facts = Facts(example.template.info.id, case, {}, example.document(), case.datum)
    plan = case.betalingsregeling
    leaves_out = plan is not None and not plan.draagkracht.alle_schulden_meegeteld
    expected = ["schulden-niet-meegeteld"] if leaves_out else []
    expected += ["bescherming-onzeker"] if getattr(case, "zorg_is_hoofdzaak", False) else []
    assert [finding.name for finding in run_checks(facts)] == expected


@EVERY_CASE
def test_key_facts_and_help_come_first(example: Example) -> None:
    """The four questions with the time to think, and then at once who helps for free."""
    case = case_of(example)
    blocks = list(example.document().blocks)
    facts = next(block for block in blocks if isinstance(block, KeyFacts))
    answers = {plain(fact.label): plain(fact.answer) for fact in facts.facts}
    assert list(answers) == ["Wat?", "Wanneer?", "Wat nu?", "Doet u niets?"]
    assert format_dagdatum(case.bedenktijd_tot) in answers["Wat nu?"]
    assert format_datum(case.einddatum) in answers["Wanneer?"]
    box = blocks[blocks.index(facts) + 1]
    assert isinstance(box, Help)
    assert plain(box.contacts[0].reach) == format_telefoon(case.gemeente.telefoon)


@EVERY_CASE
def test_articles_are_numbered_in_a_row(example: Example) -> None:
    """Each article has a question as its heading and the next number."""
    document = example.document()
    articles = [block for block in document.blocks if isinstance(block, Heading) and block.number]
    assert [block.number for block in articles] == [str(number) for number in range(1, len(articles) + 1)]
    assert all(plain(block.runs).endswith("?") for block in articles)


@EVERY_CASE
def test_goals_stand_in_the_tenants_own_words(example: Example) -> None:
    """Each goal is a quotation, word for word."""
    case = case_of(example)
    quoted = [
        "\n".join(printed_lines(Document("", (block,))))
        for block, _ in blocks_of(example.document())
        if isinstance(block, Section) and block.role is Role.CITAAT
    ]
    assert len(quoted) == (1 if case.medehuurder is None else 2)
    for goal in (*case.doelen, *case.doelen_medehuurder):
        assert goal in "\n".join(quoted)


@EVERY_CASE
def test_everyone_can_be_called(example: Example) -> None:
    """The first table names each party with capacity, and a number for all but the tenants."""
    case = case_of(example)
    table = next(block for block in example.document().blocks if isinstance(block, Table))
    rows = ["|".join(plain(cell) for cell in row) for row in table.rows]
    assert case.huurder.achternaam in rows[0]
    assert case.gehuurde.straat in rows[0]
    assert all(re.search(r"\d{4}\xa0\d\d\xa0\d\d\xa0\d\d", row) for row in rows[1:])
    assert any(format_telefoon(case.verhuurder.telefoon) in row for row in rows)


@EVERY_CASE
def test_plan_adds_up_and_leaves_enough(example: Example) -> None:
    """With a plan: the debt, a table with that total, and the beslagvrije voet explained. Else none of it."""
    case, text = case_of(example), words_of(example.document())
    tables = [block for block in sheets(example.document())[0].blocks if isinstance(block, Table)]
    totals = [plain(table.rows[-1][1]) for table in tables if table.total]
    plan = case.betalingsregeling
    assert totals == ([format_bedrag(plan.schuld)] if plan else [])
    assert ("Dat deel heet de beslagvrije voet." in text) is (plan is not None)
    assert ("schuld bij" in text or "schuld van" in text) is (plan is not None)
    assert format_iban(case.rekeningnummer).replace("\xa0", " ") in text


@EVERY_CASE
def test_first_a_talk_then_days_to_repair(example: Example) -> None:
    """Step 1 is a talk, step 2 the days of the case, and only step 3 leads to a judge or a bailiff."""
    case, text = case_of(example), words_of(example.document())
    talk = text.index("Eerst praten wij.")
    repair = text.index(f"Daarna krijgt u {case.hersteltermijn_dagen} dagen om het goed te maken.")
    step = text.index("Lukt het dan nog niet?")
    assert talk < repair < step
    assert "U krijgt een brief met de laatste dag." in text
    assert f"De {case.hersteltermijn_dagen} dagen beginnen dan op de dag nadat u die brief krijgt." in text
    assert re.search(
        r"Vóór stap 3 (kijkt de|kijken .+ en de) verhuurder of die stap past bij wat er misging\.", text
    )
    assert "Een boete krijgt u niet." in text


@EVERY_CASE
def test_tenant_has_a_say_and_is_not_to_blame(example: Example) -> None:
    """Help changes only with the tenant; who helps may stop without harm; nobody comes in unasked."""
    text = words_of(example.document())
    for words in (
        "Wij veranderen of stoppen de hulp alleen als u daarover hebt meebeslist.",
        "Dan hebt u niets fout gedaan.",
        "zoekt dan snel iemand anders.",
        "als u dat goedvindt. U kiest samen de dag en de tijd.",
        "Dat geldt ook voor een bezoek van de verhuurder.",
        "U geeft met",
        "geen enkel recht op.",
        "Langer doorgaan kan alleen als u dat ook wilt en opnieuw tekent.",
    ):
        assert words in text


@EVERY_CASE
def test_talks_complaints_and_second_opinion(example: Example) -> None:
    """Each talk has its weekday, and each place for complaints its number."""
    case, text = case_of(example), words_of(example.document())
    for talk in case.evaluaties:
        assert format_dagdatum(talk.datum).replace("\xa0", " ") in text
    for desk in (case.klacht_verhuurder, case.klacht_hulp, case.tweede_mening):
        assert f"{desk.naam}, {format_telefoon(desk.telefoon)}".replace("\xa0", " ") in text
    assert "Een klacht is nooit een reden om met deze afspraken te stoppen." in text


@EVERY_CASE
def test_children_in_numbers_only(example: Example) -> None:
    """How many children, or that there are none, or that telling is up to the tenant."""
    case, text = case_of(example), words_of(example.document())
    match case.minderjarige_kinderen:
        case "ja" if case.aantal_kinderen == 1:
            assert "In de woning woont 1 kind." in text
        case "ja":
            assert f"In de woning wonen {case.aantal_kinderen} kinderen." in text
        case "nee":
            assert "In de woning wonen nu geen kinderen." in text
        case "onbekend":
            assert "U mag ons vertellen of er kinderen wonen. Het hoeft niet." in text


@EVERY_CASE
def test_signatures_and_summary_share_a_sheet(example: Example) -> None:
    """The second sheet starts with the summary and has a card for each party; tenants can be read to."""
    case = case_of(example)
    _, sheet, _ = sheets(example.document())
    summary = [
        block for block in sheet.blocks if isinstance(block, Section) and block.role is Role.SAMENVATTING
    ]
    assert len(summary) == 1
    signed = cards(sheet)
    tenants = [case.huurder] if case.medehuurder is None else [case.huurder, case.medehuurder]
    assert [name for _, name, read in signed if read] == [
        f"{one.voorletters} {one.achternaam}" for one in tenants
    ]
    signs = case.tekent_voor_verhuurder or case.verhuurder.contactpersoon
    assert ("Verhuurder", signs.naam, False) in signed
    assert ("Bewindvoerder" in [party for party, _, _ in signed]) is (case.bewindvoerder is not None)
    assert format_dagdatum(case.bedenktijd_tot).replace("\xa0", " ") in words_of(sheet)


@EVERY_CASE
def test_privacy_annex_is_signed_apart(example: Example) -> None:
    """Per item what, to whom, why and until when; each tenant chooses; no is no breach; health stays."""
    case = case_of(example)
    *_, annex = sheets(example.document())
    table = next(block for block in annex.blocks if isinstance(block, Table))
    tenants = 1 if case.medehuurder is None else 2
    assert len(table.rows) == len(case.gegevens)
    for item, row in zip(case.gegevens, table.rows, strict=True):
        cells = [plain(cell) for cell in row]
        assert cells[0].casefold() == item.wat.casefold()
        assert cells[1] == f"{item.van} aan {item.aan}"
        assert cells[2].casefold() == item.waarom.casefold()
        assert cells[3] == format_datum(item.tot)
        assert cells[4:] == ["ja\xa0/\xa0nee"] * tenants
    text = words_of(annex)
    assert "Nee zeggen mag altijd en is geen fout." in text
    assert "Wat u vertelt over uw gezondheid, blijft bij wie u helpt." in text
    assert len(cards(annex)) == tenants
    assert all(read for _, _, read in cards(annex))


@EVERY_CASE
def test_what_must_never_stand_there(example: Example) -> None:
    """No automatic end, no eviction without a judge, no waiver, no threat, no formal words, no shouting."""
    text = words_of(example.document()).casefold()
    for words in (
        "van rechtswege",
        "zonder tussenkomst",
        "zonder de rechter",
        "afstand van",
        "direct ontruimd",
        "boete per dag",
        "alle kosten",
        "incassokosten",
        "medisch",
        "genoodzaakt",
        "sommer",
        "laatste kans",
        "op straat",
        "dient ",
        "derhalve",
        "tevens",
        "indien ",
        "middels",
        "conform",
        "0900",
        "!",
        "none",
        "true",
        "false",
    ):
        assert words not in text


@EVERY_CASE
def test_two_tenants_are_spoken_to_together(example: Example) -> None:
    """With two tenants the agreement says that it holds for both."""
    case, text = case_of(example), words_of(example.document())
    assert ("De afspraken gelden voor u allebei." in text) is (case.medehuurder is not None)
    assert ("Het geld van" in text) is (case.bewindvoerder is not None and case.medehuurder is not None)
    assert ("Uw geld staat onder bewind." in text) is (
        case.bewindvoerder is not None and case.medehuurder is None
    )


CONDITIONAL = {name: one for name, one in EXAMPLES.items() if hasattr(one.case(), "voorwaarden")}


@pytest.mark.parametrize("example", CONDITIONAL.values(), ids=CONDITIONAL)
def test_each_condition_stands_by_itself(example: Example) -> None:
    """A numbered list has one item a condition, with when and who helps; there are no others."""
    conditions, text = example.case().voorwaarden, words_of(example.document())  # type: ignore[attr-defined]
    lists = [block for block, _ in blocks_of(example.document()) if isinstance(block, List) and block.ordered]
    assert [plain(item.runs) for item in lists[0].items] == [
        f"{one.wat} Wanneer? {one.wanneer[:1].upper()}{one.wanneer[1:]}. Hulp? {one.hulp_van}."
        for one in conditions
    ]
    assert "Op tijd betalen is de eerste voorwaarde." in text
    assert "Andere voorwaarden zijn er niet." in text
