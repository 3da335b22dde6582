"""Running the checks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from docgen.cases.notices import AankondigingOntruiming
from docgen.checks.check import Facts
from docgen.checks.documents import ALL
from docgen.checks.register import CHECKS, checks_for
from docgen.checks.run import run_checks
from docgen.finding import Level
from docgen.place import Place
from tests.checks.examples import facts_for


@pytest.mark.parametrize("document_id", ALL)
def test_an_example_case_passes(document_id: str) -> None:
    """The example of each document gives no error and no warning."""
    findings = run_checks(facts_for(document_id, {}))
    assert [finding.code for finding in findings if finding.level is not Level.INFO] == []


@pytest.mark.parametrize("document_id", ALL)
def test_only_checks_for_the_document_run(document_id: str) -> None:
    """Each document has checks, and none runs on a document it does not name."""
    chosen = checks_for(document_id)
    assert chosen
    assert all(document_id in check.DOCUMENTS for check in chosen)
    assert len(chosen) < len(CHECKS)


def test_an_unknown_document_has_no_checks() -> None:
    """A template of an office has only the reading gate, until checks name it."""
    assert checks_for("kantoor/eigen-brief") == ()


def test_a_date_without_law_is_a_finding() -> None:
    """A date before the checked law is reported with the rest, once."""
    facts = facts_for("notices/aankondiging-ontruiming", {})
    case = facts.case
    assert isinstance(case, AankondigingOntruiming)
    early = {"datum": date(2017, 1, 12), "bevel_betekend_op": date(2016, 12, 1)}
    old = case.model_copy(update={"ontruiming": case.ontruiming.model_copy(update=early)})
    findings = run_checks(replace(facts, case=old, document=None))
    codes = [finding.code for finding in findings]
    assert "WET001" in codes
    assert "TRM107" in codes
    assert len(findings) == len(set(findings))


@pytest.mark.parametrize(
    ("field", "line"),
    [("huurder.adres.straat", 4), ("huurder.adres.postcode", 3), ("termijnen[1].bedrag", 7), ("x", None)],
)
def test_a_field_stands_at_itself_or_at_the_group_around_it(field: str, line: int | None) -> None:
    """A field that is missing is shown at the nearest group that the file has."""
    places = {
        "huurder.adres": Place("zaak.yaml", 3),
        "huurder.adres.straat": Place("zaak.yaml", 4),
        "termijnen": Place("zaak.yaml", 6),
        "termijnen[1]": Place("zaak.yaml", 7),
    }
    facts = Facts(
        "a/b", facts_for("notices/aankondiging-ontruiming", {}).case, places, None, date(2027, 1, 1)
    )
    assert facts.place(field).line == line
    assert facts.place(field).field == field
