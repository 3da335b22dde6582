"""`docgen check` reads many letters, tells it in the form that was asked for, and fails when told to."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from docgen.cli.codes import all_codes
from docgen.cli.letters import expanded
from docgen.cli.main import run
from docgen.cli.reports.github import _of_finding
from docgen.cli.reports.sarif import sarif_log
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.place import Place

PLAIN = "# Bel ons\n\nU hebt een nieuwe buurman. Bel ons deze week. Wij helpen u graag.\n"
HARD = (
    "# Aanmaning\n\nBeste mevrouw Voorbeeld,\n\n"
    + "Ingevolge het bepaalde in voornoemde overeenkomst dient u onverwijld zorg te dragen voor voldoening "
    "van de achterstallige huurpenningen, bij gebreke waarvan wij genoodzaakt zijn rechtsmaatregelen "
    "jegens u te entameren, waarvan de kosten volledig voor uw rekening zullen worden gebracht.\n\n" * 6
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with a plain and a hard letter."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "goed.md").write_text(PLAIN, encoding="utf-8")
    (tmp_path / "zwaar, nr 2.md").write_text(HARD, encoding="utf-8")
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    """Return the exit code of a check, and what it tells on stdout."""
    capsys.readouterr()
    code = run(["--lang", "en", "check", *arguments])
    return code, capsys.readouterr().out


def data(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """Return what a check tells as JSON."""
    found: dict[str, Any] = json.loads(told(capsys, *arguments, "--format", "json")[1])
    return found


def codes(capsys: pytest.CaptureFixture[str], *arguments: str) -> set[str]:
    """Return the codes of all findings."""
    return {one["code"] for letter in data(capsys, *arguments)["documents"] for one in letter["findings"]}


def give(monkeypatch: pytest.MonkeyPatch, text: bytes) -> None:
    """Put a text on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))


def test_standard_input_is_read(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A letter on standard input has a name of its own; a given name says what kind of text it is."""
    page = b"Wij helpen u <b>graag</b>. U belt ons deze week."
    give(monkeypatch, page)
    (letter,) = data(capsys, "-")["documents"]
    assert letter["path"] == "<stdin>"
    give(monkeypatch, page)
    (named,) = data(capsys, "-", "--stdin-name", "brief.html")["documents"]
    assert named["path"] == "brief.html"
    assert named["readability"]["metrics"]["words"] == 9
    assert letter["readability"]["metrics"]["words"] > 9


def test_name_for_standard_input_needs_standard_input(capsys: pytest.CaptureFixture[str]) -> None:
    """The option alone is a mistake."""
    assert told(capsys, "goed.md", "--stdin-name", "brief.md")[0] == 2


def test_pattern_is_filled_in(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """A pattern in quotes gives the files it stands for, each once and in order."""
    paths = [letter["path"] for letter in data(capsys, "*.md", "goed.md")["documents"]]
    assert paths == ["goed.md", "zwaar, nr 2.md"]
    (folder / "a[1].md").write_text(PLAIN, encoding="utf-8")
    assert expanded([Path("a[1].md")]) == [Path("a[1].md")]
    assert expanded([Path("*.doc")]) == [Path("*.doc")]


def test_folder_and_missing_file_do_not_stop_the_others(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    """What cannot be read has a code and a cure; the others are still checked, and the exit code is 2."""
    (folder / "map").mkdir()
    code, text = told(capsys, "map", "weg.md", "*.doc", "goed.md", "--format", "json")
    found = json.loads(text)
    assert code == 2
    assert [letter["path"] for letter in found["documents"]] == ["goed.md"]
    assert [(one["code"], one["place"]["path"]) for one in found["failed"]] == [
        ("SRC007", "map"),
        ("SRC001", "weg.md"),
        ("SRC001", "*.doc"),
    ]
    assert all(one["fix"] for one in found["failed"])


def test_json_keeps_its_shape(capsys: pytest.CaptureFixture[str]) -> None:
    """Programs that read the JSON find the same keys each time."""
    found = data(capsys, "zwaar, nr 2.md")
    assert set(found) == {"schema_version", "documents", "failed"}
    (letter,) = found["documents"]
    assert set(letter) == {"path", "readability", "tone", "findings", "suppressed"}
    assert {"verdict", "score", "limits", "metrics"} <= set(letter["readability"])
    assert letter["readability"]["verdict"] == "rood"


def test_select_and_ignore_choose_what_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """Codes or their starts choose findings; the score stays what it is."""
    every = codes(capsys, "zwaar, nr 2.md")
    assert {code[:3] for code in every} > {"ZIN"}
    assert {code[:3] for code in codes(capsys, "zwaar, nr 2.md", "--select", "zin, WRD101")} <= {"ZIN", "WRD"}
    assert codes(capsys, "zwaar, nr 2.md", "--ignore", "ZIN") == {
        one for one in every if not one.startswith("ZIN")
    }
    (all_told,) = data(capsys, "zwaar, nr 2.md")["documents"]
    (less_told,) = data(capsys, "zwaar, nr 2.md", "--ignore", "ZIN")["documents"]
    assert all_told["readability"] == less_told["readability"]


@pytest.mark.parametrize("option", ["--select", "--ignore"])
@pytest.mark.parametrize("given", ["QQQ", ",", "ZIN,QQQ1"])
def test_unknown_code_is_refused(capsys: pytest.CaptureFixture[str], option: str, given: str) -> None:
    """A mistyped code would hide everything, or nothing."""
    assert told(capsys, "goed.md", option, given)[0] == 2


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["goed.md"], 0),
        (["zwaar, nr 2.md"], 1),
        (["zwaar, nr 2.md", "--fail-on", "never"], 0),
        (["zwaar, nr 2.md", "--fail-on", "warning"], 1),
        (["zwaar, nr 2.md", "--fail-on", "error", "--select", "LEES"], 0),
        (["goed.md", "weg.md", "--fail-on", "never"], 2),
    ],
)
def test_exit_code_follows_what_counts(
    capsys: pytest.CaptureFixture[str], arguments: list[str], expected: int
) -> None:
    """The verdict decides, unless findings of a level or nothing must; an unreadable file always counts."""
    assert told(capsys, *arguments)[0] == expected


def sarif(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """Return the run of a SARIF log."""
    log = json.loads(told(capsys, *arguments, "--format", "sarif")[1])
    assert log["version"] == "2.1.0"
    (found,) = log["runs"]
    assert isinstance(found, dict)
    return found


def test_sarif_names_rules_and_places(capsys: pytest.CaptureFixture[str]) -> None:
    """Each result points at its rule and its line; each rule says what it means."""
    found = sarif(capsys, "zwaar, nr 2.md")
    rules = found["tool"]["driver"]["rules"]
    assert found["tool"]["driver"]["name"] == "docgen"
    assert found["results"]
    for rule in rules:
        assert rule["name"] == all_codes()[rule["id"]].name
        assert rule["help"]["text"]
    for result in found["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        where = result["locations"][0]["physicalLocation"]
        assert where["artifactLocation"]["uri"] == "zwaar%2C%20nr%202.md"
        assert where.get("region", {"startLine": 1})["startLine"] >= 1
    assert any("region" in one["locations"][0]["physicalLocation"] for one in found["results"])


def prints(run_data: dict[str, Any]) -> list[str]:
    """Return the fingerprints of a run."""
    return [one["partialFingerprints"]["docgenFinding/v1"] for one in run_data["results"]]


def test_sarif_fingerprints_stay_when_lines_move(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    """Blank lines at the top change no fingerprint, and no two findings share one."""
    before = prints(sarif(capsys, "zwaar, nr 2.md"))
    (folder / "zwaar, nr 2.md").write_text("\n\n" + HARD, encoding="utf-8")
    assert prints(sarif(capsys, "zwaar, nr 2.md")) == before
    assert len(set(before)) == len(before)


def test_reports_hold_no_words_of_the_letter(capsys: pytest.CaptureFixture[str]) -> None:
    """What goes to a review tool does not quote the letter."""
    for form in ("sarif", "github"):
        text = told(capsys, "zwaar, nr 2.md", "--format", form)[1]
        assert "mevrouw Voorbeeld" not in text
        assert "achterstallige huurpenningen" not in text


def test_sarif_tells_what_could_not_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    """A file that cannot be read is a result, and the run is no success."""
    found = sarif(capsys, "weg.md", "goed.md")
    assert found["invocations"] == [{"executionSuccessful": False}]
    assert "SRC001" in {one["ruleId"] for one in found["results"]}


def test_sarif_knows_pages_and_whole_paths() -> None:
    """A place without a line has its name; a whole path is an address of a file."""
    place = Place(str(Path("/brieven/a b.pdf")), part="page 2")
    log: Any = sarif_log([], [Finding("LEES021", "x", Level.WARNING, message("Picture."), place)])
    (result,) = log["runs"][0]["results"]
    (location,) = result["locations"]
    assert location["logicalLocations"] == [{"name": "page 2"}]
    assert location["physicalLocation"] == {"artifactLocation": {"uri": "file:///brieven/a%20b.pdf"}}


def test_github_commands_are_escaped() -> None:
    """Signs that end a part of a workflow command cannot end it early."""
    place = Place("map, a:b\n100%.md", 3, 5)
    finding = Finding("ZIN101", "lange-zin", Level.INFO, message("50% te lang\nhier, dus: kort"), place)
    assert _of_finding(finding) == (
        "::notice file=map%2C a%3Ab%0A100%25.md,line=3,col=5,title=ZIN101 lange-zin"
        "::50%25 te lang%0Ahier, dus: kort"
    )


def test_github_tells_the_verdict_that_failed(capsys: pytest.CaptureFixture[str]) -> None:
    """A letter that is not plain enough has an error of its own; each line is a command."""
    code, text = told(capsys, "goed.md", "zwaar, nr 2.md", "--format", "github")
    lines = text.splitlines()
    assert code == 1
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)
    verdicts = [line for line in lines if "title=B1-toets (indicatie)::" in line]
    assert len(verdicts) == 1
    assert verdicts[0].startswith("::error file=zwaar%2C nr 2.md,")
