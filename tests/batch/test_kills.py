"""A batch that is killed and resumed gives what an undisturbed run gives; tests/faults does it long."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

from tests.faults.runs import (
    all_gone,
    batch,
    documents,
    finished,
    kill_all,
    leftovers,
    sheet,
    start,
    untouched,
)

ROWS = 40


def test_kills_leave_nothing_broken_and_resume_makes_exactly_what_is_missing(tmp_path: Path) -> None:
    """After kills of all processes and of the first only: each document once, whole, and no worker left."""
    rows = sheet(tmp_path / "zaken.jsonl", ROWS)
    begun = time.monotonic()
    assert finished(batch(rows, tmp_path / "rustig")).returncode == 0
    whole_run = time.monotonic() - begun
    right = documents(tmp_path / "rustig")
    assert len(right) == 2 * ROWS
    out = tmp_path / "onrustig"
    chance = random.Random(5)  # noqa: S311 - moments, not secrets
    for number in range(3):
        process = start(batch(rows, out, "--workers", "2"))
        time.sleep(whole_run * chance.uniform(0.5, 1.2))
        if number == 1:
            os.kill(process.pid, signal.SIGKILL)
            process.communicate()
            assert all_gone(process)
        else:
            kill_all(process)
        assert documents(out).items() <= right.items()
    assert finished(batch(rows, out)).returncode == 0
    assert documents(out) == right
    assert leftovers(out) == []
    before = untouched(out)
    assert finished(["batch", "resume", str(out)]).returncode == 0
    assert untouched(out) == before
