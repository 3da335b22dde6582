"""Ways to measure: the CPU or the clock of two commands, memory that grows, bytes that differ, a warning."""

from __future__ import annotations

import hashlib
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from commands import batch, one
from material import Material
from measure import Command, Pairs, ProcessFailedError, cpu_pairs, run, wall_pairs
from memory import FROM, can_measure, growth

LAST = 2000  # document to which the growth of memory counts
WORKERS = (1, 2, 3)  # numbers of workers that must give the same bytes

_NO_SUBSETTER = (
    "import weasyprint.text.ffi as ffi; ffi.harfbuzz_subset = None; from docgen.cli.main import main; main()"
)


class Effort(IntEnum):
    """How long the run may take."""

    QUICK = 0
    NORMAL = 1
    FULL = 2


@dataclass(frozen=True, slots=True)
class Bench:
    """What a measurement works with."""

    material: Material
    effort: Effort


@dataclass(frozen=True, slots=True)
class Figure:
    """What came out.

    Attributes:
        value: To compare with the target.
        pairs: What it was computed from, if from pairs.
        remark: What is good to know.
    """

    value: float
    pairs: Pairs | None = None
    remark: str = ""


Of = Callable[[Material], Command]
Trial = Callable[[Bench], Figure | None]
"""Measures; gives nothing when that cannot be done on this machine, or takes too long for this run."""
Each = tuple[int, int, int]
"""A number for a quick, a normal and a full run."""


def cpu(ours: Of, theirs: Of, times: Each) -> Trial:
    """Return the trial that compares the CPU time of two commands, this many times."""
    return _paired(cpu_pairs, ours, theirs, times)


def wall(ours: Of, theirs: Of, times: Each) -> Trial:
    """Return the trial that compares the time on the clock of two commands, this many times."""
    return _paired(wall_pairs, ours, theirs, times)


def _paired(measure: Callable[[Command, Command, int], Pairs], ours: Of, theirs: Of, times: Each) -> Trial:
    def trial(bench: Bench) -> Figure | None:
        if not times[bench.effort]:
            return None
        pairs = measure(ours(bench.material), theirs(bench.material), times[bench.effort])
        return Figure(pairs.ratio, pairs)

    return trial


def two_workers(kind: str, counts: Each, times: Each) -> Trial:
    """Return the trial that compares two workers with one, by the clock."""

    def trial(bench: Bench) -> Figure:
        count, material = counts[bench.effort], bench.material
        pairs = wall_pairs(batch(material, count, kind, 2), batch(material, count, kind), times[bench.effort])
        return Figure(pairs.ratio, pairs, f"{count} documents")

    return trial


def memory(kind: str, counts: Each) -> Trial:
    """Return the trial that tells how many MiB more are held at the last document than at document 200."""

    def trial(bench: Bench) -> Figure | None:
        count = counts[bench.effort]
        if not count or not can_measure():
            return None
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            grown = growth(batch(bench.material, count, kind)(folder), folder / "uit", count)
        carried = max(grown, 0.0) * (LAST - FROM) / (count - FROM)
        remark = "" if count == LAST else f"{grown:.1f} MiB to document {count}, carried on to {LAST}"
        return Figure(carried, remark=remark)

    return trial


def same_bytes(kind: str, counts: Each) -> Trial:
    """Return the trial that counts how many different results the numbers of workers give."""

    def trial(bench: Bench) -> Figure:
        count, digests = counts[bench.effort], set()
        for workers in WORKERS:
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                run(batch(bench.material, count, kind, workers)(folder), folder)
                digests.add(_digest(folder / "uit", kind, count))
        return Figure(len(digests), remark=f"{count} documents; 1, 2 and 3 workers")

    return trial


def _digest(folder: Path, kind: str, count: int) -> str:
    files = sorted(
        path for path in folder.rglob("*") if path.suffix == f".{kind}" or path.name == "manifest.json"
    )
    if sum(path.suffix == f".{kind}" for path in files) != count:
        raise ProcessFailedError(f"not {count} documents were made")
    found = hashlib.sha256()
    for path in files:
        found.update(f"{path.relative_to(folder)}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def untold(bench: Bench) -> Figure:
    """Make a PDF as on a machine without libharfbuzz-subset; return 0 when the user is told, 1 when not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        told, words = folder / "gezegd.txt", one(bench.material, "pdf")(folder)
        command = (sys.executable, "-c", _NO_SUBSETTER, *words[words.index("render") :])
        run(("/bin/sh", "-c", 'said=$1; shift; exec "$@" 2>"$said"', "sh", str(told), *command), folder)
        return Figure(0.0 if "libharfbuzz-subset" in told.read_text("utf-8") else 1.0)
