"""What the bench does with the processes it measures."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest


def test_a_process_that_fails_is_not_measured(tmp_path: Path) -> None:
    """Its time would mean nothing; what it said is told."""
    from measure import ProcessFailedError, run

    with pytest.raises(ProcessFailedError, match="with 3: geen rijen"):
        run((sys.executable, "-c", "import sys; print('geen rijen'); sys.exit(3)"), tmp_path)


def test_both_take_turns(tmp_path: Path) -> None:
    """Who goes first changes each time, and each gets a folder of its own."""
    from measure import cpu_pairs

    log = tmp_path / "log"

    def command(name: str):
        return lambda folder: (
            "/bin/sh",
            "-c",
            f"echo {name} $(ls {folder} | wc -l) >> {log}; touch {folder}/x",
        )

    cpu_pairs(command("wij"), command("zij"), 3)
    assert log.read_text().split("\n") == ["wij 0", "zij 0", "zij 0", "wij 0", "wij 0", "zij 0", ""]


def test_the_figure_is_the_median_of_the_pairs() -> None:
    """One pair that was disturbed changes nothing."""
    from measure import Pairs

    assert Pairs((1.0, 90.0, 3.0), (2.0, 3.0, 4.0)).ratio == 0.75


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux tells what each process holds")
def test_memory_counts_the_workers_too() -> None:
    """A process and what it started are held together."""
    import subprocess

    from memory import _held

    code = "x = bytearray(50_000_000); print(1, flush=True); input()"
    before = _held(os.getpid())
    with subprocess.Popen(
        (sys.executable, "-c", code), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        child.stdout.readline()
        more = _held(os.getpid()) - before
        child.communicate("\n")
    assert more > 50_000_000


def test_a_target_that_is_missed_is_not_met() -> None:
    """A figure above its target, or none at all, is not met; one that is only told always is."""
    from speed import Line
    from targets import Target
    from trials import Figure

    strict, told = (Target("X", "", lambda _: None, must) for must in (1.0, None))
    assert Line(strict, Figure(1.0), 0).is_met
    assert not Line(strict, Figure(1.01), 0).is_met
    assert not Line(strict, None, 0, "failed").is_met
    assert Line(told, Figure(5.0), 0).is_met


def test_other_bytes_are_seen(tmp_path: Path) -> None:
    """The digest of a result changes with a byte or a name; too few documents are refused."""
    from measure import ProcessFailedError
    from trials import _digest

    (tmp_path / "a.docx").write_bytes(b"1")
    first = _digest(tmp_path, "docx", 1)
    (tmp_path / "a.docx").write_bytes(b"2")
    assert _digest(tmp_path, "docx", 1) != first
    with pytest.raises(ProcessFailedError):
        _digest(tmp_path, "docx", 2)
