"""A case to share gives the findings of the original and holds nothing that its owner wrote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from docgen.cli.main import run
from docgen.pipeline.job import Job
from docgen.pipeline.redact import Kept, Redacted, redact
from docgen.pipeline.vocabulary import known_words
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import search_path
from tests.cli.case_files import ADDENDUM, NOTICE, SUMMONS, Changes, write_case
from tests.made import DAY, TEMPLATES

CANARY = "Kanarie"
NAME = "huurder.achternaam"
HARD = "Gelet op het vorenstaande wordt u gesommeerd om aan uw verplichtingen te voldoen. Kanariepiet belde."
FAULTS: list[tuple[str, Changes, str]] = [
    (NOTICE, {NAME: ""}, "CASE012"),
    (NOTICE, {NAME: None}, "CASE010"),
    (NOTICE, {NAME: f"{CANARY}\u200bvogel"}, "CASE024"),
    (NOTICE, {NAME: f"{CANARY}\nvogel"}, "CASE024"),
    (NOTICE, {NAME: f"{CANARY}Ã©"}, "CASE024"),
    (NOTICE, {NAME: f"{CANARY} 111222333"}, "CASE025"),
    (NOTICE, {NAME: CANARY * 100}, "CASE026"),
    (NOTICE, {NAME: [CANARY]}, "CASE013"),
    (NOTICE, {NAME: "王小明"}, "RND001"),
    (NOTICE, {NAME: f"{CANARY} 王"}, "RND001"),
    (NOTICE, {NAME: "W" * 120}, "RND003"),
    (NOTICE, {"huurder.kanarie": CANARY}, "CASE011"),
    (NOTICE, {"Kanarie Piet": CANARY}, "CASE011"),
    (NOTICE, {"huurder.geboortedatum": "2030-05-17"}, "CASE030"),
    (NOTICE, {"datum": "2026-02-31"}, "CASE021"),
    (NOTICE, {"datum": f"{CANARY} 2026"}, "CASE021"),
    (NOTICE, {"huurachterstand": "7.531"}, "CASE022"),
    (NOTICE, {"huurachterstand": f"{CANARY} euro"}, "CASE022"),
    (NOTICE, {"verhuurder.telefoon": "687654321"}, "CASE020"),
    (NOTICE, {"afzender": CANARY}, "CASE023"),
    (NOTICE, {"document": f"notices/{CANARY}"}, "CASE002"),
    (NOTICE, {"ontruiming.datum": "2027-04-27"}, "UUR101"),
    (SUMMONS, {"achterstand.hoofdsom": "2.428,38"}, "BDR101"),
    (SUMMONS, {"eis.incassokosten.bedrag": "252,85"}, "INC101"),
    (SUMMONS, {"achterstand.productie": CANARY}, "CASE030"),
    (ADDENDUM, {"rekeningnummer": "NL91 ABNA 0417 1643 01"}, "CASE020"),
    (ADDENDUM, {"aanleiding": HARD}, "WRD101"),
    (ADDENDUM, {"aanleiding": "Kanariepiet is ziek."}, "PRV101"),
]


def redacted_of(path: Path) -> Redacted:
    return redact(Job(path, DAY))


def texts(value: Any, name: str = "") -> list[tuple[str, str]]:
    """Return each text of a case with the name of its field."""
    if isinstance(value, dict):
        return [one for key, inside in value.items() for one in texts(inside, key)]
    if isinstance(value, list):
        return [one for inside in value for one in texts(inside, name)]
    return [(name, value)] if isinstance(value, str) else []


@pytest.mark.parametrize("document", TEMPLATES)
def test_an_example_gives_the_same_findings(document: str) -> None:
    """And of each person, home, office and number nothing is left."""
    path = TEMPLATES[document].example
    made = redacted_of(path)
    assert made.lost == ()
    after = {text for _, text in texts(read_yaml(made.text.encode(), "zaak.yaml").value)}
    private = {"voornamen", "achternaam", "straat", "kenmerk", "zaaknummer", "email", "kantoor"}
    said = {text for name, text in texts(read_yaml(path.read_bytes(), "x").value) if name in private}
    assert said
    assert {one for one in said & after if len(one) > 4} == set()


@pytest.mark.parametrize(("document", "changes", "code"), FAULTS)
def test_a_wrong_case_gives_the_same_findings(
    document: str, changes: Changes, code: str, tmp_path: Path
) -> None:
    """The fault is still there, and what was wrong is not shown."""
    made = redacted_of(write_case(tmp_path, document, changes))
    assert code in made.codes
    assert made.lost == ()
    assert CANARY.casefold() not in made.text.casefold()
    long = [text for _, text in texts(changes) if len(text) > 12]
    assert [text for text in long if text in made.text] == []


def test_a_case_in_json_stays_json(tmp_path: Path) -> None:
    """With its numbers as text, a truth as it was, and half a sign as half a sign."""
    path = tmp_path / "zaak.json"
    fields = {"document": NOTICE, "kenmerk": "Kanarie\ud800", "huurder": True}
    path.write_text(json.dumps(fields), encoding="utf-8")
    made = redacted_of(path)
    assert json.loads(made.text)["huurder"] is True
    assert made.lost == ()
    assert CANARY not in made.text


def test_comments_are_dropped(tmp_path: Path) -> None:
    """Offices write names there."""
    path = tmp_path / "zaak.yaml"
    text = TEMPLATES[NOTICE].example.read_text("utf-8")
    path.write_text(f"# Kanariepiet belde\n{text}", encoding="utf-8")
    assert "#" not in redacted_of(path).text


def test_dates_and_amounts_move_together_unless_a_finding_hangs_on_them(tmp_path: Path) -> None:
    """Each term stays as long as it was; when the day itself matters, it stays, and that is said."""
    made = redacted_of(TEMPLATES["notices/herinnering"].example)
    assert Kept.DATES not in made.kept
    before = read_yaml(TEMPLATES["notices/herinnering"].example.read_bytes(), "x").value
    assert read_yaml(made.text.encode(), "x").value["datum"] != before["datum"]
    one_day = {
        "ontruiming.datum": "2027-04-27",
        "ontruiming.bevel_uiterlijk": None,
    }  # no other may move to a holiday
    holiday = redacted_of(write_case(tmp_path, NOTICE, one_day))
    assert Kept.DATES in holiday.kept


def test_known_words_are_those_of_our_own_texts() -> None:
    """Words of letters, and no names of the examples."""
    known = known_words(search_path())
    assert {"de", "huurachterstand", "vorenstaande"} <= known
    assert not {"Bakker", "yıldız", "nadia", "rijnoever"} & known


def test_the_command_prints_the_case_and_says_what_stayed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The case alone is on stdout, so that it can go into a file."""
    path = write_case(tmp_path, NOTICE, {NAME: f"{CANARY}\u200b"})
    assert run(["--lang", "en", "validate", str(path), "--redact"]) == 0
    told = capsys.readouterr()
    assert read_yaml(told.out.encode(), "zaak.yaml").value["document"] == NOTICE
    assert "invented" in told.err
    assert CANARY not in told.out + told.err
    out = tmp_path / "deelbaar.yaml"
    assert run(["validate", str(path), "--redact", "--out", str(out)]) == 0
    assert out.read_text("utf-8") == told.out
    assert out.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("data", [b"", b"a: [Kanarie", "naam: Kanari\u00eb".encode("cp1252"), b"- Kanarie\n"])
def test_a_file_that_cannot_be_read_is_not_shared(
    data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message says what can be shared instead."""
    path = tmp_path / "zaak.yaml"
    path.write_bytes(data)
    assert run(["--lang", "en", "validate", str(path), "--redact"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "cannot be made safe" in told.err
    assert CANARY not in told.err


def test_a_file_to_write_goes_with_redact_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody takes the findings for a case."""
    path = write_case(tmp_path, NOTICE, {})
    assert run(["validate", str(path), "--out", str(tmp_path / "x.yaml")]) == 2
    assert not (tmp_path / "x.yaml").exists()
    capsys.readouterr()
