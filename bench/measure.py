"""Whole processes measured in pairs: ours and the bare library take turns, so that noise hits both alike."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

Command = Callable[[Path], Sequence[str]]
"""From an empty folder to write in, to the words of a command."""

_SHOWN = 400  # characters of what a failed process said


class ProcessFailedError(Exception):
    """A process of a measurement ended badly, so that its time means nothing."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a process and all it started took, in seconds.

    Attributes:
        cpu: User and system time together.
        wall: From start to exit.
    """

    cpu: float
    wall: float


@dataclass(frozen=True, slots=True)
class Pairs:
    """Ours and theirs, each measured right after the other, in seconds."""

    ours: tuple[float, ...]
    theirs: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The median of the ratios of the pairs."""
        return median(ours / theirs for ours, theirs in zip(self.ours, self.theirs, strict=True))


def cpu_pairs(ours: Command, theirs: Command, times: int) -> Pairs:
    """Return the CPU time of both, this many times in turns; who goes first changes each time."""
    return _pairs(ours, theirs, times, lambda usage: usage.cpu)


def wall_pairs(ours: Command, theirs: Command, times: int) -> Pairs:
    """Return the time on the clock of both, this many times in turns."""
    return _pairs(ours, theirs, times, lambda usage: usage.wall)


def _pairs(ours: Command, theirs: Command, times: int, of: Callable[[Usage], float]) -> Pairs:
    found: dict[Command, list[float]] = {ours: [], theirs: []}
    for turn in range(times):
        for command in (ours, theirs) if turn % 2 == 0 else (theirs, ours):
            with tempfile.TemporaryDirectory() as folder:
                found[command].append(of(run(command(Path(folder)), Path(folder))))
    return Pairs(tuple(found[ours]), tuple(found[theirs]))


def run(command: Sequence[str], folder: Path) -> Usage:
    """Run a command to its end in a folder.

    Raises:
        ProcessFailedError: It left with another code than 0.
    """
    with tempfile.TemporaryFile() as said:
        begin = time.perf_counter()
        process = start(command, folder, said.fileno())
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            told = said.read().decode(errors="replace").strip()[-_SHOWN:]
            raise ProcessFailedError(f"{Path(command[0]).name} left with {process.returncode}: {told}")
    return Usage(used.ru_utime + used.ru_stime, wall)


def start(command: Sequence[str], folder: Path, said: int) -> subprocess.Popen[bytes]:
    """Start a command in a folder, away from any settings of the user.

    Args:
        command: Its words.
        folder: Where it runs.
        said: Open file for what it says.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DOCGEN_")}
    return subprocess.Popen(command, cwd=folder, env=kept, stdout=said, stderr=said)  # noqa: S603 - our own
