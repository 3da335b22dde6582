"""What is missing from an office's own text is told at that text, not at the case."""

from __future__ import annotations

from pathlib import Path

from docgen.pipeline.run import Job, make_draft
from tests.made import DAY, TEMPLATES
from tests.render.word.word_templates import template

CASE = TEMPLATES["notices/aankondiging-ontruiming"].example


def test_a_passage_that_is_missing_is_told_at_the_template(tmp_path: Path) -> None:
    """The case is good: docgen's own text of it has nothing to tell."""
    path = tmp_path / "brief.docx"
    path.write_bytes(template("Beste {{ aanhefnamen }},", "U moet uw woning uit."))
    found = [one for one in make_draft(Job(CASE, DAY, word_template=path)).findings if one.code == "HLP102"]
    assert [(one.place.path, one.place.line, one.place.field) for one in found] == [
        (str(path), None, "vonnis")
    ]


def test_a_fault_of_the_case_stays_at_the_case(tmp_path: Path) -> None:
    """It would be there with docgen's own text too."""
    case = tmp_path / "zaak.yaml"
    case.write_text(CASE.read_text().replace("datum: 2027-04-13", "datum: 2027-04-12", 1))
    path = tmp_path / "brief.docx"
    path.write_bytes(template("Beste {{ aanhefnamen }},", "U moet uw woning uit."))
    usual = {one.code for one in make_draft(Job(case, DAY)).findings}
    found = make_draft(Job(case, DAY, word_template=path)).findings
    assert all(one.place.path == str(case) for one in found if one.code in usual)
