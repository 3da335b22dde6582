"""The next step of a case file: what counts as done, and the lines that a sent letter adds."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from docgen.errors import CaseError
from docgen.law.dossierstand import Stap
from docgen.pipeline.next_lines import lines_to_add
from docgen.pipeline.next_step import NextStep, next_step
from docgen.pipeline.run import Job, load_for
from tests.cli.case_files import NOTICE, SUMMONS, Changes, write_case

REMINDER, LETTER, REPORT = "notices/herinnering", "notices/veertiendagenbrief", "notices/melding-gemeente"
DAY = date(2026, 11, 20)
STEP = {"gedaan": "ja", "datum": "2026-08-14", "kanaal": "telefoon"}
TALK = {"vroegsignalering.persoonlijk_contact": [STEP]}


def found(folder: Path, document: str, changes: Changes) -> NextStep | None:
    job = Job(write_case(folder, document, changes), DAY)
    return next_step(load_for(job))


def told(folder: Path, document: str, changes: Changes) -> NextStep:
    step = found(folder, document, changes)
    assert step is not None
    return step


def test_a_reminder_counts_for_three_of_the_four_steps(tmp_path: Path) -> None:
    """The letter reminds, points to debt help and makes the offer; a talk is what is left."""
    step = told(tmp_path, REMINDER, {})
    assert (step.answer.value.stap, step.document) == (Stap.PERSOONLIJK_CONTACT, None)
    assert step.after_this
    assert yaml.safe_load("\n".join(step.lines)) == {
        "vroegsignalering": {
            "herinneringen": [{"gedaan": "ja", "datum": date(2026, 8, 10), "kanaal": "brief"}],
            "schuldhulpverlening": {"gedaan": "ja", "datum": date(2026, 8, 10), "kanaal": "brief"},
            "aanbod_contactgegevens": {"gedaan": "ja", "datum": date(2026, 8, 10), "kanaal": "brief"},
        }
    }


def test_after_the_talk_the_fourteen_day_letter_may_go(tmp_path: Path) -> None:
    """With the talk in the dossier the letter is next, from the day of that talk."""
    step = told(tmp_path, REMINDER, TALK)
    assert (step.document, step.answer.value.vanaf) == (LETTER, date(2026, 8, 14))


def test_a_reminder_that_stands_in_the_dossier_adds_no_lines(tmp_path: Path) -> None:
    """What was written down is not told again; a second reminder is one row more."""
    there: Changes = {
        "vroegsignalering.herinneringen": [{**STEP, "datum": "2026-08-10"}],
        "vroegsignalering.schuldhulpverlening": STEP,
        "vroegsignalering.aanbod_contactgegevens": STEP,
    }
    assert told(tmp_path, REMINDER, there).lines == ()
    second = told(tmp_path, REMINDER, {**there, "datum": "2026-08-12"}).lines
    assert [line.strip() for line in second] == [
        "vroegsignalering:",
        "herinneringen:",
        "- gedaan: ja",
        "datum: 2026-08-12",
        "kanaal: brief",
    ]


def test_the_letter_counts_from_its_day_of_posting(tmp_path: Path) -> None:
    """Posted two days after its date, the letter adds that day."""
    step = told(tmp_path, LETTER, {"veertiendagenbrief.verzonden": "2026-10-14", **TALK})
    assert not any("verzonden" in line for line in step.lines)
    assert step.answer.trace[-2].result == date(2026, 10, 14)
    assert "  verzonden: 2026-10-12" in told(tmp_path, LETTER, TALK).lines


def test_the_letter_makes_the_offer_only_with_its_own_day(tmp_path: Path) -> None:
    """A letter without a day to say no makes no offer, so the offer is next."""
    assert told(tmp_path, LETTER, TALK).answer.value.stap is Stap.AANBOD
    step = told(tmp_path, LETTER, {**TALK, "veertiendagenbrief.weigeren_tot": "2026-10-31"})
    assert (step.document, step.answer.value.vanaf) == (REPORT, date(2026, 11, 1))


def test_without_costs_in_the_claim_the_report_comes_first(tmp_path: Path) -> None:
    """A dossier whose claim leaves the costs out needs no fourteen-day letter."""
    claim: Changes = {**TALK, "eis.huur_vanaf": "2026-12-01"}
    assert told(tmp_path, REMINDER, claim).document == REPORT


def test_the_summons_points_at_itself(tmp_path: Path) -> None:
    """With all steps taken the summons is the next step, and nothing has to be changed for it."""
    step = told(tmp_path, SUMMONS, {})
    assert (step.document, step.is_this, step.after_this, step.lines) == (SUMMONS, True, False, ())


def test_a_document_of_no_dossier_has_no_next_step(tmp_path: Path) -> None:
    """The notice of an eviction belongs to no dossier of arrears."""
    assert found(tmp_path, NOTICE, {}) is None


def test_a_step_that_cannot_be_read_is_told_with_its_place(tmp_path: Path) -> None:
    """A reminder does not print the steps, but a mistake in them is found when the next step is asked."""
    with pytest.raises(CaseError) as caught:
        found(tmp_path, REMINDER, {"vroegsignalering.persoonlijk_contact": [{**STEP, "datum": "2026-02-31"}]})
    (finding,) = caught.value.findings
    assert finding.place.field == "vroegsignalering.persoonlijk_contact[0].datum"
    assert finding.place.line is not None


def test_nothing_sent_adds_nothing() -> None:
    """Without a step there are no lines."""
    assert lines_to_add([], DAY) == ()
