"""A field that is missing, empty, misspelled or of another form is told by its place; nothing is guessed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.case_files import NOTICE, write_case
from tests.safety.outcomes import FIELDS, NAME, TEXT, run_on

FIELD = "huurder.achternaam"


@pytest.mark.parametrize("value", ["", " ", '""', '"  "', "null", "~", "''", '"-"', '"\\u00a0"'])
def test_an_empty_field_is_no_answer(value: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing, blanks and the ways of YAML to write nothing."""
    outcome = run_on(TEXT.replace(NAME, f"achternaam: {value}"), tmp_path, capsys)
    outcome.check_refused(code="CASE012")
    assert FIELD in outcome.said


def test_a_missing_field_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The message names it and gives an example."""
    outcome = run_on(TEXT.replace(NAME, ""), tmp_path, capsys)
    outcome.check_refused(code="CASE010")
    assert f"The field {FIELD} is missing" in outcome.said


@pytest.mark.parametrize("name", ["achternam", "Achternaam", "achter naam", "achternaam_", "surname"])
def test_a_misspelled_field_is_not_passed_over(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is unknown, and the right one is missing; what it says is shown nowhere."""
    outcome = run_on(TEXT.replace(NAME, f"{name}: Geheimen"), tmp_path, capsys)
    outcome.check_refused("Geheimen", code="CASE011")
    assert "CASE010" in outcome.said


@pytest.mark.parametrize(
    "value", [True, False, ["Geheimen"], {"naam": "Geheimen"}, [], {}, [["Geheimen"]]], ids=str
)
def test_another_form_than_text_is_refused(
    value: Any,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A list, a group or a truth is no name; in YAML and in JSON."""
    data = write_case(tmp_path, NOTICE, {FIELD: value}).read_bytes()
    run_on(data, tmp_path, capsys, name="zaak.json").check_refused("Geheimen", code="CASE013")
    if not isinstance(value, bool):
        run_on(data, tmp_path, capsys).check_refused("Geheimen", code="CASE013")


@pytest.mark.parametrize("field", ["huurder", "verhuurder", "vonnis", "ontruiming", "gemeente"])
@pytest.mark.parametrize("value", ["Geheimen", ["Geheimen"], True, 5])
def test_text_where_a_group_belongs_is_refused(
    field: str,
    value: Any,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The group is named."""
    outcome = run_on(json.dumps({**FIELDS, field: value}), tmp_path, capsys, name="zaak.json")
    outcome.check_refused("Geheimen", code="CASE013")
    assert f" {field}: " in outcome.said


def test_all_wrong_fields_are_told_in_one_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each group in turn is emptied; nobody runs docgen twenty times."""
    groups = [name for name, value in FIELDS.items() if isinstance(value, dict)]
    outcome = run_on(
        json.dumps({**FIELDS, **{name: {} for name in groups}}), tmp_path, capsys, name="zaak.json"
    )
    outcome.check_refused()
    assert [name for name in groups if f"{name}." not in outcome.said] == []
