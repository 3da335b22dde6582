"""What may be odd around a batch: its clock, its language, its console, and whoever reads its output."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.faults.runs import DOCGEN, ROOT, batch, documents, finished, sheet

pytestmark = pytest.mark.faults

ROWS = 6


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sheet with a name that many a console cannot show, and one row that is refused."""
    folder = tmp_path_factory.mktemp("żaken – 房")
    return sheet(folder / "zaken.jsonl", ROWS, {4: {"datum": "2026-02-30"}})


@pytest.fixture(scope="module")
def right(rows: Path) -> dict[str, str]:
    """What a run without anything odd makes."""
    assert finished(batch(rows, rows.parent / "rustig")).returncode == 2
    return documents(rows.parent / "rustig")


CLOCKS = {
    "far back": "time.time = lambda: 0.0",
    "far ahead": "time.time = lambda: 4e9",
    "to and fro": "import random; real = time.time; time.time = lambda: real() + random.choice((-1e8, 1e8))",
}


@pytest.mark.parametrize("clock", CLOCKS)
def test_a_clock_that_jumps_changes_no_byte(
    tmp_path: Path, rows: Path, right: dict[str, str], clock: str
) -> None:
    """The day of the letters is asked for once; nothing else depends on the clock of the machine."""
    answer = finished(batch(rows, tmp_path / "uit"), f"import time\n{CLOCKS[clock]}")
    assert answer.returncode == 2, answer.stderr
    assert documents(tmp_path / "uit") == right


SURROUNDINGS: dict[str, Mapping[str, str]] = {
    "narrow console": {"PYTHONIOENCODING": "cp1252"},
    "console of ascii": {"PYTHONIOENCODING": "ascii"},
    "strict console": {"PYTHONIOENCODING": "ascii:strict", "PYTHONUTF8": "0"},
    "no language": {"LC_ALL": "C", "LANG": "", "LANGUAGE": ""},
    "language that is not there": {"LC_ALL": "xx_YY.ISO-8859-15", "LANG": "xx", "LANGUAGE": "xx"},
    "no home": {"HOME": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent"},
    "no time zones": {"PYTHONTZPATH": "", "TZ": "Nergens/Niets"},
    "dumb terminal": {"TERM": "dumb", "NO_COLOR": "1", "COLUMNS": "1"},
}


@pytest.mark.parametrize("name", SURROUNDINGS)
def test_odd_surroundings_change_no_byte(
    tmp_path: Path, rows: Path, right: dict[str, str], name: str
) -> None:
    """The row that is refused is told in whatever the console can show."""
    answer = finished(batch(rows, tmp_path / "uit"), environment=SURROUNDINGS[name])
    assert answer.returncode == 2, answer.stderr
    assert "datum" in answer.stderr
    assert documents(tmp_path / "uit") == right


def test_without_any_time_zones_the_day_is_still_known_or_asked_for(tmp_path: Path, rows: Path) -> None:
    """Windows and small containers have none; docgen brings its own."""
    arguments = [one for one in batch(rows, tmp_path / "uit") if one not in ("--date", "2026-11-20")]
    without = "import sys\nsys.modules['tzdata'] = None"
    assert finished(arguments, environment={"PYTHONTZPATH": ""}).returncode == 2
    answer = finished(arguments, without, {"PYTHONTZPATH": ""})
    assert answer.returncode == 2
    assert "--date" in answer.stderr


@pytest.mark.parametrize(
    ("pipe", "codes"),
    [
        ("| head -n 0", {"0", "2"}),
        ("2>&1 | head -n 1", {"0", "2"}),
        (">&-", {"2"}),
        (">&- 2>&-", {"2"}),
        ("<&-", {"2"}),
        ("> /dev/full", {"2", "4"}),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
def test_output_that_nobody_takes_does_not_stop_the_letters(
    tmp_path: Path, rows: Path, right: dict[str, str], pipe: str, codes: set[str]
) -> None:
    """A closed pipe, a closed stream, a full disk behind the log: all letters are made."""
    command = subprocess.list2cmdline([*DOCGEN[:2], "x"])[:-1]
    script = f'set -o pipefail; {command} "$0" "$@" {pipe}; echo "code ${{PIPESTATUS[0]}}" > "$CODE"'
    answer = subprocess.run(
        ["bash", "-c", script, DOCGEN[2], *batch(rows, tmp_path / "uit")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "CODE": str(tmp_path / "code")},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in answer.stdout + answer.stderr
    assert "Exception ignored" not in answer.stderr
    assert (tmp_path / "code").read_text().split()[1] in codes
    assert documents(tmp_path / "uit") == right


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_behind_the_log_leaves_the_exit_code(
    tmp_path: Path, rows: Path, right: dict[str, str]
) -> None:
    """Nobody can be told anything; what stands there is whole, and the next run makes the rest."""
    with Path("/dev/full").open("w") as full:
        process = subprocess.run(
            [*DOCGEN, *batch(rows, tmp_path / "uit")],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=full,
            check=False,
        )
    assert process.returncode == 4
    assert documents(tmp_path / "uit").items() <= right.items()
    assert finished(batch(rows, tmp_path / "uit")).returncode == 2
    assert documents(tmp_path / "uit") == right
