"""`make fuzz` for some seconds: a sound reader gives no finding, one that fails gives a file to look at."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.runs import ROOT

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris runs on Linux only"),
]


def test_a_sound_reader_gives_no_finding(tmp_path: Path) -> None:
    """One line tells how many inputs were read."""
    command = [
        sys.executable,
        str(ROOT / "scripts" / "fuzz.py"),
        "--seconds",
        "20",
        "--folder",
        str(tmp_path),
    ]
    done = subprocess.run(
        [*command, "--target", "template-toml"], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 0, done.stdout + done.stderr
    name, runs, _, findings, _ = done.stdout.split()
    assert (name, findings) == ("template-toml", "0")
    assert int(runs.replace(",", "")) > 50


def test_a_reader_that_fails_gives_its_input_and_the_way_there(tmp_path: Path) -> None:
    """The hunt goes on after it, and each kind of fault is kept once."""
    from tests.fuzz.child import keeping

    def read(data: bytes) -> None:
        if data.startswith(b"a"):
            raise KeyError("a")
        data.decode("ascii")

    one = keeping(read, tmp_path)
    for data in (b"a1", b"a2", b"goed", b"\xff"):
        one(data)
    kept = {path.suffix or path.read_bytes() for path in tmp_path.iterdir()}
    assert kept == {b"a1", b"\xff", ".txt"}
