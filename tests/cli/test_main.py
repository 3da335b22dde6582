"""Whatever happens to the streams of a command, it ends with an exit code and without a traceback."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError

import pytest

from docgen.cli import main, options
from tests.cli.case_files import DAY, NOTICE, write_case

DOCGEN = f"{sys.executable} -c 'from docgen.cli.main import main; main()'"


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command line in a folder; `docgen` stands for this docgen."""
    line = f"set -o pipefail; {command.replace('docgen', DOCGEN, 1)}"
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, cwd=folder, check=False, timeout=60
    )


@pytest.mark.parametrize(
    ("command", "codes"),
    [
        ("docgen template show summons/huurachterstand | head -c 1", (0,)),
        ("docgen template list | true", (0,)),
        ("docgen new summons/huurachterstand | true", (0,)),
        ("docgen validate zaak.yaml <&-", (0,)),
        ("docgen validate zaak.yaml >&-", (0,)),
        ("docgen validate nergens.yaml 2>&-", (2,)),
        ("docgen validate zaak.yaml <&- >&- 2>&-", (0,)),
        ("docgen template list > /dev/full", (4,)),
        ("docgen validate nergens.yaml 2> /dev/full", (4,)),
        ("docgen validate -", (2,)),
        ("docgen validate /tmp", (2,)),
        ("docgen rendr zaak.yaml", (2,)),
        ("docgen render zaak.yaml --uit x", (2,)),
        ("docgen render zaak.yaml --accept x", (2,)),
        ("docgen render zaak.yaml --out zaak.yaml/x", (4,)),
    ],
)
def test_a_command_ends_with_an_exit_code(command: str, codes: tuple[int, ...], tmp_path: Path) -> None:
    """Closed streams, a reader that left, a full disk, a slip of the keys."""
    write_case(tmp_path, NOTICE, {})
    done = shell(command, tmp_path)
    assert done.returncode in codes, done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["zaak.yaml"]


@pytest.mark.parametrize(
    "manifest",
    [
        "",
        "[]",
        "null",
        '{"made_on": 1}',
        "[" * 100_000,
        json.dumps({"made_on": "2026-11-20", "outputs": {"x.exe": 1}, "accepted": []}),
        json.dumps({"made_on": "2026-11-20", "outputs": 5, "accepted": []}),
    ],
)
def test_a_damaged_manifest_is_told_so(manifest: str, tmp_path: Path) -> None:
    """`docgen verify` reads a file that anyone may have changed."""
    (tmp_path / "manifest.json").write_text(manifest)
    done = shell("docgen --lang en verify . zaak.yaml", tmp_path)
    assert done.returncode == 2
    assert "manifest.json" in done.stderr


def test_ctrl_c_ends_quietly_at_any_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also while docgen is still reading its own modules."""

    def interrupted(arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "_run", interrupted)
    assert main.run(["template", "list"]) == main.INTERRUPTED


def test_without_time_zones_the_day_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Today in the Netherlands cannot be told then, and a letter with another day would be wrong."""

    def lost(_name: str) -> None:
        raise ZoneInfoNotFoundError

    monkeypatch.setattr(options, "ZoneInfo", lost)
    case = write_case(tmp_path, NOTICE, {})
    assert main.run(["render", str(case), "--out", str(tmp_path / "uit"), "--to", "txt"]) == 2
    assert "--date" in capsys.readouterr().err
    assert main.run(["render", str(case), "--out", str(tmp_path / "uit"), "--to", "txt", *DAY]) == 0
