"""What each agreement of tenant and landlord alone holds."""

from __future__ import annotations

from docgen.cases.addendum import Overeenkomst
from docgen.checks.check import Facts
from docgen.checks.run import run_checks
from docgen.document.blocks import Help, KeyFacts
from docgen.document.inline import plain
from docgen.dutch.datum import format_dagdatum, format_datum
from docgen.dutch.telefoon import format_telefoon
from docgen.readability.report import read_report
from docgen.readability.score import Verdict
from tests.checks.examples import facts_for
from tests.templates.examples import Example
from tests.templates.on_paper import cards, sheets, words_of
from tests.templates.test_addendum_samen import MOST_POINTS

NEVER = (
    "van rechtswege",
    "zonder tussenkomst",
    "afstand van",
    "boete per",
    "alle kosten",
    "incassokosten",
    "medisch",
    "genoodzaakt",
    "sommer",
    "laatste kans",
    "op straat",
    "dient",
    "derhalve",
    "indien",
    "conform",
    "none",
)
"""Words that stand in no such agreement."""


def assert_shared(example: Example, findings: list[str]) -> None:
    """Check what is the same in each such agreement.

    Args:
        example: One case of it.
        findings: Names of what the legal checks may find.
    """
    case, document = example.case(), example.document()
    assert isinstance(case, Overeenkomst)
    report = read_report(document)
    assert report.score is not None
    assert report.score <= MOST_POINTS
    assert report.verdict is Verdict.GROEN
    assert [one.name for one in report.findings if one.level.value != "info"] == []
    facts = Facts(example.template.info.id, case, {}, document, case.datum)
    assert [finding.name for finding in run_checks(facts)] == findings
    _assert_first_page(example, case)
    _assert_steps(words_of(document), case)
    _assert_signed(example, case)


def assert_guarded(document_id: str) -> None:
    """Check that an agreement refuses words of another kind, what the law forbids, and talks on free days."""
    for field, text, name in (
        ("aanleiding", "U betaalt elke maand een gebruiksvergoeding.", "ander-instrument"),
        ("aanleiding", "Dit is proefhuur.", "ander-instrument"),
        ("afspraken_verhuurder[0].wat", "De huur eindigt van rechtswege.", "verboden-beding"),
        ("afspraken_verhuurder[0].wat", "U betaalt een boete per dag.", "verboden-beding"),
        ("afspraken_verhuurder[0].wat", "Dat kan zonder tussenkomst van de rechter.", "verboden-beding"),
        ("afspraken_verhuurder[0].wat", "De verhuurder mag op elk moment uw woning in.", "strijdig-beding"),
        ("aanleiding", "Bij nieuwe klachten eindigt de huurovereenkomst.", "strijdig-beding"),
        ("gegevens[0].wat", "alle gegevens", "gebundelde-toestemming"),
        ("gegevens[0].wat", "welke medicijnen u gebruikt", "gezondheid-gedeeld"),
        ("evaluaties[0].datum", "2027-03-28", "vrije-dag"),
        ("bedenktijd_tot", "2026-11-20", "geen-bedenktijd"),
    ):
        found = [finding.name for finding in run_checks(facts_for(document_id, {field: text}))]
        assert name in found, (field, text)
    for words, name in (("Verhuurder", "handtekening-ontbreekt"), ("14 dagen", "hersteltermijn-ontbreekt")):
        assert name in [finding.name for finding in run_checks(facts_for(document_id, {}, (words,)))]


def _assert_first_page(example: Example, case: Overeenkomst) -> None:
    blocks = list(example.document().blocks)
    facts = next(block for block in blocks if isinstance(block, KeyFacts))
    answers = {plain(fact.label): plain(fact.answer) for fact in facts.facts}
    assert list(answers) == ["Wat?", "Wanneer?", "Wat nu?", "Doet u niets?"]
    assert format_dagdatum(case.bedenktijd_tot) in answers["Wat nu?"]
    box = blocks[blocks.index(facts) + 1]
    assert isinstance(box, Help)
    assert plain(box.contacts[0].reach) == format_telefoon(case.gemeente.telefoon)


def _assert_steps(text: str, case: Overeenkomst) -> None:
    talk = text.index("Eerst praten wij.")
    repair = text.index(f"Daarna krijgt u {case.hersteltermijn_dagen} dagen om het goed te maken.")
    assert talk < repair < text.index("Lukt het dan nog niet?")
    lease = format_datum(case.huurovereenkomst_datum).replace("\xa0", " ")
    for said in (
        f"Uw huurcontract is van {lease}.",
        "Dit document is een addendum.",
        "Dat heet huurbescherming, en die houdt u helemaal.",
        "U geeft met dit addendum geen enkel recht op.",
        "Dan kan alleen de rechter uw huurcontract stoppen.",
        "Een boete krijgt u niet.",
        "Een klacht is nooit een reden om met deze afspraken te stoppen.",
        *case.doelen,
        *case.doelen_medehuurder,
        *(format_dagdatum(talk.datum).replace("\xa0", " ") for talk in case.evaluaties),
    ):
        assert said in text
    assert ("De afspraken gelden voor u allebei." in text) is (case.medehuurder is not None)


def _assert_signed(example: Example, case: Overeenkomst) -> None:
    _, sheet, *annex = sheets(example.document())
    tenants = ["Huurder"] * (1 if case.medehuurder is None else 2)
    bewind = ["Bewindvoerder"] if case.bewindvoerder else []
    assert [party for party, _, _ in cards(sheet)] == [*tenants, *bewind, "Verhuurder"]
    assert bool(annex) is bool(case.gegevens)
    for page in annex:
        assert [party for party, _, _ in cards(page)] == tenants
        assert "Nee zeggen mag altijd en is geen fout." in words_of(page)
    assert "een exemplaar" in words_of(example.document())
