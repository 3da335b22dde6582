"""`docgen validate` says the next step of a dossier, in words and as data."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from docgen.cli.main import run
from tests.cli.case_files import DAY, NOTICE, SUMMONS, Changes, write_case

REMINDER, LETTER, REPORT = "notices/herinnering", "notices/veertiendagenbrief", "notices/melding-gemeente"
TALK: Changes = {
    "vroegsignalering.persoonlijk_contact": [{"gedaan": "ja", "datum": "2026-08-14", "kanaal": "telefoon"}]
}


def said(path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    assert run(["--lang", "en", "validate", str(path), *DAY, *options]) == 0
    return capsys.readouterr().out


def data(path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    step = json.loads(said(path, capsys, "--format", "json"))["next_step"]
    assert isinstance(step, dict)
    return step


def test_the_next_step_is_told_after_the_verdict(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What, in which document, from which day, and why with the article."""
    text = said(write_case(tmp_path, REMINDER, TALK), capsys)
    verdict, rest = text.split("nothing was made.")
    assert "is right" in verdict
    assert f"the fourteen-day letter ({LETTER}), from 2026-08-14" in rest
    assert "art. 6:96 lid 6 BW" in rest
    assert "it may be done now" in rest
    assert f"change `document` to {LETTER}" in rest


def test_the_lines_to_add_can_be_pasted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The lines are YAML, and hold days and nothing of a tenant."""
    step = data(write_case(tmp_path, REMINDER, {}), capsys)
    added = yaml.load(step["add"], Loader=yaml.BaseLoader)  # noqa: S506 - text only
    assert added["vroegsignalering"]["herinneringen"] == [
        {"gedaan": "ja", "datum": "2026-08-10", "kanaal": "brief"}
    ]
    assert (step["step"], step["document"], step["after_this_letter"]) == ("persoonlijk_contact", None, True)


def test_a_step_in_the_future_is_not_told_as_possible_now(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Until the day to say no is over, the report has to wait."""
    changes = {**TALK, "datum": "2026-11-20", "weigeren_tot": "2026-12-07", "reageren_voor": "2026-11-27"}
    text = said(write_case(tmp_path, REMINDER, {**changes, "eis.huur_vanaf": "2026-12-01"}), capsys)
    assert f"the report to the municipality ({REPORT}), from 2026-12-08" in text
    assert "it may be done now" not in text


def test_the_summons_has_its_day_and_the_policy_of_a_court(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first day that the law allows, and beside it the months that a court wants."""
    step = data(write_case(tmp_path, SUMMONS, {}), capsys)
    assert (step["step"], step["from"]) == ("dagvaarding", "2026-10-29")
    assert (step["prefer_from"], step["prefer_until"]) == ("2026-11-08", "2027-03-08")
    assert step["add"] == ""
    assert any("Rotterdam" in remark for remark in step["remarks"])


def test_a_document_without_a_dossier_says_nothing_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The notice of an eviction has no next step."""
    path = write_case(tmp_path, NOTICE, {})
    assert said(path, capsys).rstrip().endswith("nothing was made.")
    assert json.loads(said(path, capsys, "--format", "json"))["next_step"] is None


def test_a_mistake_in_the_steps_is_told_with_exit_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also when the letter itself does not print that step."""
    wrong = [{"gedaan": "ja", "kanaal": "telefoon"}]
    path = write_case(tmp_path, REMINDER, {"vroegsignalering.persoonlijk_contact": wrong})
    assert run(["--lang", "en", "validate", str(path), *DAY]) == 2
    assert "needs its day" in capsys.readouterr().err
