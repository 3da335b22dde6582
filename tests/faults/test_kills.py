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
    in_time,
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
        until_first: Seconds from a start to its first new document; follows how busy the machine is.
        made: How many documents stood there after each kill.
        fruitless: Kills before the run had given any document its name.
        folders: How many batches it took; one that is ready makes place for another.
    """

    rows: Path
    out: Path
    right: dict[str, str]
    to: str
    until_first: float
    made: list[int] = field(default_factory=list)
    fruitless: int = 0
    folders: int = 1

    def kill(self, moment: float, *, workers_too: bool) -> None:
        """Start or resume, kill, and look at what stands there.

        Args:
            moment: When, as part of the time until the first new document.
            workers_too: Kill all processes at once; else the first only, and the others must leave.
        """
        before, begun, first = self.names(), time.monotonic(), None
        process = start(self.next_arguments())
        while process.poll() is None and time.monotonic() - begun < moment * self.until_first:
            if first is None and self.names() > before:
                first = time.monotonic() - begun
            time.sleep(0.002)
        if process.poll() is not None:
            self.another(in_time(process))
            return
        if workers_too:
            kill_all(process)
        else:
            os.kill(process.pid, signal.SIGKILL)
            process.communicate()
        assert all_gone(process)
        self.until_first = first or max(self.until_first, time.monotonic() - begun)
        found = documents(self.out) if self.out.exists() else {}
        assert found.items() <= self.right.items()
        self.made.append(len(found))
        self.fruitless += first is None

    def another(self, ready: subprocess.CompletedProcess[str]) -> None:
        """Look at a batch that was ready before it could be killed, and go on in another folder."""
        assert ready.returncode == 0, ready.stderr
        assert documents(self.out) == self.right
        self.folders += 1
        self.out = self.out.with_name(f"batch-{self.folders}")

    def names(self) -> set[str]:
        return {one.name for one in self.out.iterdir()} if self.out.exists() else set()

    def next_arguments(self) -> list[str]:
        if self.names() - {".docgen"}:
            return ["batch", "resume", str(self.out), "--workers", "2"]
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
    killing = Killing(rows, tmp_path / "batch-1", right, to, until_first=startup(tmp_path))
    while len(killing.made) < kills:
        killing.kill(chance.uniform(0.1, 4.0), workers_too=len(killing.made) % 2 == 0)
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
        kills_before_a_new_document=killing.fruitless,
        different_counts=len(set(killing.made)),
        undisturbed_seconds=round(whole_run, 1),
        rerun_seconds=round(again, 1),
    )


def startup(folder: Path) -> float:
    """Return how long it takes until the first document is there."""
    begun = time.monotonic()
    assert finished(batch(sheet(folder / "een.jsonl", 1), folder / "een")).returncode == 0
    return time.monotonic() - begun
