"""T2: kill -9 at a hundred random moments, of docgen with its workers or of the first process only."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

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

pytestmark = pytest.mark.faults


@dataclass
class Killing:
    """A batch under fire.

    Attributes:
        rows: The sheet.
        out: The output folder.
        right: SHA-256 of each document of an undisturbed run.
        to: Kind of document.
        chance: Where the moments come from.
        made: How many documents stood there at each kill.
        folders: How often a batch was ready before the last kill, so that another had to begin.
    """

    rows: Path
    out: Path
    right: dict[str, str]
    to: str
    chance: random.Random
    made: list[int] = field(default_factory=list)
    folders: int = 1

    def kill(self, moment: float, *, workers_too: bool) -> None:
        """Start or resume, kill after so many seconds, and look at what stands there."""
        process = start(self.next_arguments())
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            self.hit(process, workers_too)
        else:
            process.communicate()
            assert process.returncode == 0
            assert documents(self.out) == self.right
            self.folders += 1
            self.out = self.out.with_name(f"batch-{self.folders}")
            return
        found = documents(self.out) if self.out.exists() else {}
        assert found.items() <= self.right.items()
        self.made.append(len(found))

    def hit(self, process: subprocess.Popen[str], workers_too: bool) -> None:
        if workers_too:
            kill_all(process)
        else:
            os.kill(process.pid, signal.SIGKILL)
            process.communicate()
        assert all_gone(process)

    def next_arguments(self) -> list[str]:
        if self.out.exists() and documents(self.out):
            return ["batch", "resume", str(self.out)]
        return batch(self.rows, self.out, "--workers", "2", to=self.to)


@pytest.mark.parametrize(("to", "count", "kills"), [("docx", 1000, 100), ("pdf", 60, 20)])
def test_a_batch_that_is_killed_again_and_again_ends_right(
    tmp_path: Path, tell: Callable[..., None], to: str, count: int, kills: int
) -> None:
    """Exactly the right documents: none broken, none missing, none twice, no leftovers, no worker left."""
    rows = sheet(tmp_path / "zaken.jsonl", count)
    begun = time.monotonic()
    assert finished(batch(rows, tmp_path / "rustig", to=to)).returncode == 0
    whole_run = time.monotonic() - begun
    right = documents(tmp_path / "rustig")
    assert len(right) == 2 * count
    chance = random.Random(2026)  # noqa: S311 - moments, not secrets
    killing = Killing(rows, tmp_path / "batch-1", right, to, chance)
    start_up = startup(tmp_path)
    while len(killing.made) < kills:
        moment = chance.uniform(0.05, start_up + whole_run / 20)
        killing.kill(moment, workers_too=len(killing.made) % 2 == 0)
    assert finished(killing.next_arguments()).returncode == 0
    assert documents(killing.out) == right
    assert leftovers(killing.out) == []
    before, begun = untouched(killing.out), time.monotonic()
    assert finished(["batch", "resume", str(killing.out)]).returncode == 0
    again = time.monotonic() - begun
    assert untouched(killing.out) == before
    tell(
        documents=count,
        kills=kills,
        batches=killing.folders,
        different_moments=len(set(killing.made)),
        undisturbed_seconds=round(whole_run, 1),
        rerun_seconds=round(again, 1),
    )


def startup(folder: Path) -> float:
    """Return how long it takes until the first document is there."""
    begun = time.monotonic()
    assert finished(batch(sheet(folder / "een.jsonl", 1), folder / "een")).returncode == 0
    return time.monotonic() - begun
