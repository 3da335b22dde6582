"""`docgen batch` as a user types it: plan, run, resume and report."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from docgen.batch.workspace import working_in
from docgen.cli.main import run
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import installed_templates
from tests.batch.running import tree
from tests.cli.case_files import DAY, NOTICE, Said

Docgen = Callable[..., Said]
CODE = "import sys; from docgen.cli.main import main; main()"


def write_sheet(path: Path, count: int, **changes: dict[str, object]) -> Path:
    """Write a sheet in JSON Lines; `r2={"datum": "x"}` changes row 2."""
    example = read_yaml((installed_templates() / NOTICE / "case.yaml").read_bytes(), "case.yaml").value
    lines = [
        json.dumps({**example, "kenmerk": f"2026-{number:05}", **changes.get(f"r{number}", {})})
        for number in range(1, count + 1)
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def docgen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Docgen:
    """Return a call that runs docgen in the folder of the test."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Said:
        code = run(["--lang", "en", "batch", *arguments])
        said = capsys.readouterr()
        return Said(code, said.out + said.err, [])

    return call


RUN = ("run", "zaken.jsonl", "--out", "brieven", "--to", "txt", "--workers", "1", *DAY)


def test_the_first_document_first(docgen: Docgen, tmp_path: Path) -> None:
    """Without --all one document is made, and the user hears where it is and what comes next."""
    write_sheet(tmp_path / "zaken.jsonl", 3)
    said = docgen(*RUN)
    assert said.code == 0
    assert "brieven/2026-00001-aankondiging-ontruiming/aankondiging-ontruiming.txt" in said.text
    assert "The sheet has 3 rows" in said.text
    assert len(tree(tmp_path / "brieven")) == 2
    said = docgen(*RUN, "--all")
    assert (said.code, "Made: 2. Made before: 1." in said.text) == (0, True)


@pytest.mark.parametrize(
    ("more", "made"),
    [
        (("--limit", "2"), ["2026-00001", "2026-00002"]),
        (("--all", "--limit", "2"), ["2026-00001", "2026-00002"]),
        (("--all", "--where", "kenmerk=2026-00003"), ["2026-00003"]),
        (("--where", "afzender=verhuurder"), ["2026-00001"]),
    ],
)
def test_rows_can_be_chosen(docgen: Docgen, tmp_path: Path, more: tuple[str, ...], made: list[str]) -> None:
    """By number and by value."""
    write_sheet(tmp_path / "zaken.jsonl", 4)
    assert docgen(*RUN, *more).code == 0
    assert sorted({path[:10] for path in tree(tmp_path / "brieven")}) == made


def test_a_bad_row_is_told_and_the_others_are_made(docgen: Docgen, tmp_path: Path) -> None:
    """The row, the field and the cure are on the screen; the value is not."""
    write_sheet(tmp_path / "zaken.jsonl", 3, r2={"datum": "31 februari"})
    said = docgen(*RUN, "--all")
    assert said.code == 1
    assert "zaken.jsonl:2" in said.text
    assert "datum" in said.text
    assert "februari" not in said.text
    assert "Made: 2. Made before: 0. Failed: 1. Still to make: 0." in said.text


def test_resume_needs_no_other_argument(
    docgen: Docgen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was asked is in the journal: sheet, conditions, format, layout, name and day; from any folder."""
    write_sheet(tmp_path / "zaken.jsonl", 4)
    asked = ("--all", "--layout", "flat", "--name", "{rij}", "--where", "afzender=verhuurder", "--limit", "3")
    docgen(*RUN, *asked)
    whole = tree(tmp_path / "brieven")
    assert sorted(whole)[:3] == ["0001.txt", "0002.txt", "0003.txt"]
    (tmp_path / "brieven/0002.txt").unlink()
    (tmp_path / "elders").mkdir()
    monkeypatch.chdir(tmp_path / "elders")
    said = docgen("resume", "../brieven")
    assert (said.code, "Made: 1. Made before: 2." in said.text) == (0, True)
    assert tree(tmp_path / "brieven") == whole


def test_the_office_keeps_its_settings(
    docgen: Docgen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What docgen.toml says holds for a batch too, also when it is taken up from another folder."""
    write_sheet(tmp_path / "zaken.jsonl", 2)
    own = tmp_path / "sjablonen" / NOTICE
    shutil.copytree(installed_templates() / NOTICE, own)
    shutil.copytree(installed_templates() / "_parts", tmp_path / "sjablonen/_parts")
    (tmp_path / "docgen.toml").write_text('templates = ["sjablonen"]\n')
    text = (own / "document.md").read_text("utf-8")
    docgen(*RUN)
    (own / "document.md").write_text(text.rstrip() + "\n\nBel ons gerust.\n", "utf-8")
    said = docgen(*RUN, "--all")
    assert "Made: 2. Made before: 0." in said.text
    path = tmp_path / "brieven/2026-00002-aankondiging-ontruiming/aankondiging-ontruiming.txt"
    assert "Bel ons gerust." in path.read_text("utf-8")
    whole = tree(tmp_path / "brieven")
    path.unlink()
    monkeypatch.chdir(tmp_path / "brieven")
    assert "Made: 1. Made before: 1." in docgen("resume", ".").text
    assert tree(tmp_path / "brieven") == whole


def test_failed_rows_are_tried_again_when_asked(docgen: Docgen, tmp_path: Path) -> None:
    """A failed row stays failed on resume; a repaired one is made without asking."""
    write_sheet(tmp_path / "zaken.jsonl", 2, r2={"datum": "x"})
    docgen(*RUN, "--all")
    assert docgen("resume", "brieven").code == 1
    assert docgen("resume", "brieven", "--retry-failed").code == 1
    write_sheet(tmp_path / "zaken.jsonl", 2)
    said = docgen("resume", "brieven")
    assert (said.code, "Made: 1. Made before: 1." in said.text) == (0, True)


def test_a_plan_lists_every_bad_cell(docgen: Docgen, tmp_path: Path) -> None:
    """All rows at once, with row and field; nothing is written."""
    write_sheet(
        tmp_path / "zaken.jsonl",
        4,
        r2={"datum": "x", "afzender": "x"},
        r4={"kenmerk": "2026-00001", "datum": "2027-03-02"},
    )
    said = docgen("plan", "zaken.jsonl", *DAY)
    assert said.code == 2
    assert [said.text.count(word) for word in ("zaken.jsonl:2", "BAT006")] == [2, 2]
    assert "Rows: 4. Good: 1. Stopped by a check: 0. Not usable: 3." in said.text
    assert [path.name for path in tmp_path.iterdir()] == ["zaken.jsonl"]


def test_a_cell_is_called_as_excel_calls_it(docgen: Docgen, tmp_path: Path) -> None:
    """In a sheet with columns a place is a row, a column and a cell."""
    (tmp_path / "zaken.csv").write_text("kenmerk;datum\n2026-1;31-02-2026\n", encoding="utf-8")
    said = docgen("plan", "zaken.csv", "--document", NOTICE, *DAY)
    assert "zaken.csv: row 2, column datum (B2): error CASE021" in said.text


def test_a_plan_knows_what_was_made(docgen: Docgen, tmp_path: Path) -> None:
    """With the folder of an earlier run, rows that were sent already are told."""
    write_sheet(tmp_path / "zaken.jsonl", 2)
    docgen(*RUN)
    said = docgen("plan", "zaken.jsonl", "--out", "brieven", *DAY)
    assert (said.code, "still the same: 1." in said.text) == (0, True)
    data = json.loads(docgen("plan", "zaken.jsonl", "--out", "brieven", "--format", "json", *DAY).text)
    assert [one["made_before"] for one in data["rows"]] == [True, False]
    assert data["counts"]["made_before"] == 1
    assert docgen("plan", "zaken.jsonl", "--out", "nergens", *DAY).code == 0
    assert not (tmp_path / "nergens").exists()


def test_a_report_in_three_forms(docgen: Docgen, tmp_path: Path) -> None:
    """Text, JSON and XLSX tell the same, and nothing private."""
    write_sheet(tmp_path / "zaken.jsonl", 2, r2={"datum": "x"})
    docgen(*RUN, "--all")
    text = docgen("report", "brieven").text
    assert "row 1: made" in text
    assert "Made: 1. Failed: 1." in text
    data = json.loads(docgen("report", "brieven", "--format", "json").text)
    assert [one["state"] for one in data["rows"]] == ["made", "failed"]
    assert data["rows"][1]["findings"][0]["code"] == "CASE021"
    assert docgen("report", "brieven", "--format", "xlsx", "--out", "verslag.xlsx").code == 0
    sheet = load_workbook(BytesIO((tmp_path / "verslag.xlsx").read_bytes())).worksheets[0]
    assert [row[1].value for row in sheet.iter_rows(min_row=2)] == ["made", "failed"]
    assert "Yıldız" not in text + json.dumps(data, ensure_ascii=False)
    assert docgen("report", "brieven", "--format", "xlsx").code == 2


@pytest.mark.parametrize(
    ("arguments", "code", "word"),
    [
        (("run", "nergens.xlsx", "--out", "brieven"), 2, "nergens.xlsx"),
        (("run", "zaken.jsonl", "--out", "zaken.jsonl"), 4, "zaken.jsonl"),
        (("run", "zaken.jsonl", "--out", "zaken.jsonl/x"), 4, "zaken.jsonl"),
        (("run", "zaken.jsonl", "--out", "brieven", "--name", "{huurder.naam}"), 2, "BAT009"),
        (("run", "zaken.jsonl", "--out", "brieven", "--where", "x"), 2, "COLUMN=VALUE"),
        (("run", "zaken.jsonl", "--out", "brieven", "--where", "knmerk=x"), 2, "kenmerk"),
        (("run", "zaken.jsonl", "--out", "brieven", "--where", "kenmerk=x"), 2, "BAT008"),
        (("run", "zaken.jsonl", "--out", "brieven", "--limit", "0"), 2, "--limit"),
        (("run", "zaken.jsonl", "--out", "brieven", "--executor", "dask"), 2, "--scheduler"),
        (("run", "zaken.jsonl", "--out", "brieven", "--base", "nergens.yaml"), 2, "nergens.yaml"),
        (("run", "zaken.jsonl"), 2, "--out"),
        (("resume", "nergens"), 2, "BAT003"),
        (("report", "nergens"), 2, "BAT003"),
        (("plan", "."), 2, "SRC"),
        (("rum",), 2, "run"),
    ],
)
def test_wrong_use_has_one_clear_answer(
    docgen: Docgen, tmp_path: Path, arguments: tuple[str, ...], code: int, word: str
) -> None:
    """Each slip gives its exit code and a word to go on with, and no document."""
    write_sheet(tmp_path / "zaken.jsonl", 1)
    said = docgen(*arguments)
    assert said.code == code
    assert word in said.text
    assert tree(tmp_path) == {"zaken.jsonl": (tmp_path / "zaken.jsonl").read_bytes()}


def test_a_second_start_says_so(docgen: Docgen, tmp_path: Path) -> None:
    """While another run holds the folder nothing happens, and the user hears it."""
    write_sheet(tmp_path / "zaken.jsonl", 1)
    with working_in(tmp_path / "brieven"):
        said = docgen(*RUN)
    assert (said.code, "BAT001" in said.text) == (4, True)
    assert tree(tmp_path / "brieven") == {}


def test_a_damaged_journal_has_a_cure_that_works(docgen: Docgen, tmp_path: Path) -> None:
    """The message says what to do, and doing it gives all documents again."""
    write_sheet(tmp_path / "zaken.jsonl", 2)
    docgen(*RUN, "--all")
    whole = tree(tmp_path / "brieven")
    (tmp_path / "brieven/.docgen/journal.db").write_bytes(b"x" * 5000)
    for command in (("resume", "brieven"), ("report", "brieven"), (*RUN, "--all")):
        said = docgen(*command)
        assert (said.code, "BAT002" in said.text) == (4, True)
    (tmp_path / "brieven/.docgen").rename(tmp_path / "oud")
    assert docgen(*RUN, "--all").code == 4
    assert docgen(*RUN, "--all", "--overwrite").code == 0
    assert tree(tmp_path / "brieven") == whole


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopping_is_clean_and_says_how_to_go_on(tmp_path: Path, number: signal.Signals) -> None:
    """A run that is stopped leaves whole documents; the command it names makes the rest."""
    write_sheet(tmp_path / "zaken.jsonl", 400)
    command = [sys.executable, "-c", CODE, "--lang", "en", "batch"]
    out = tmp_path / "brieven"
    process = subprocess.Popen(
        [*command, *RUN, "--all"], cwd=tmp_path, stderr=subprocess.PIPE, stdout=subprocess.PIPE
    )
    deadline = time.monotonic() + 30
    while len(tree(out)) < 10 and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(number)
    said, wrong = (part.decode() for part in process.communicate(timeout=30))
    assert process.returncode == 130, wrong
    assert "Traceback" not in wrong
    assert "docgen batch resume brieven" in said
    made = tree(out)
    assert 10 <= len(made) < 800
    assert list((out / ".docgen/tmp").iterdir()) == []
    report = subprocess.run(
        [*command, "report", "brieven", "--format", "json"], cwd=tmp_path, capture_output=True, check=True
    )
    assert json.loads(report.stdout)["counts"]["made"] == len(made) // 2
