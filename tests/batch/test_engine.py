"""Rows come once each, with the same bytes, whoever makes them and whatever happens to the workers."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from docgen.batch.engine import EngineChoice, outcomes
from docgen.batch.engine_chunks import chunked
from docgen.batch.engine_spread import spread
from docgen.batch.row import Row
from docgen.batch.work import Chunk, Outcome
from docgen.errors import OutputError
from tests.batch.rows import Odd, OneBomb, die, fail, fail_on_disk, job, loop, row, rows, with_source

HERE, TWO = EngineChoice(), EngineChoice(workers=2)
ENGINES = pytest.mark.parametrize("engine", [HERE, TWO], ids=["here", "two"])


def made(given: list[Row], engine: EngineChoice, size: int = 3) -> dict[int, Outcome]:
    """Return what came of each row; each comes once."""
    chunks = [Chunk(job(), tuple(given[start : start + size])) for start in range(0, len(given), size)]
    found = list(outcomes(chunks, engine))
    assert sorted(one.row for one in found) == [one.number for one in given]
    return {one.row: one for one in found}


def test_each_row_comes_once_with_the_same_bytes() -> None:
    """Two workers make what this process makes."""
    given = rows(10)
    here, two = made(given, HERE), made(given, TWO)
    assert here == two
    assert all(one.exit_code == 0 and one.files for one in here.values())
    assert len({one.name for one in here.values()}) == len(given)


@ENGINES
def test_an_unexpected_fault_stops_only_its_row(engine: EngineChoice) -> None:
    """It tells its kind, and never its text, which may be private."""
    good = rows(4)
    found = made([good[0], with_source(good[1], Odd(fail)), *good[2:]], engine)
    assert [one.exit_code for _, one in sorted(found.items())] == [0, 3, 0, 0]
    (finding,) = found[3].findings
    assert finding.code == "BAT091"
    assert finding.place.line == 3
    assert "LookupError" in str(finding.message)
    assert "Jan" not in repr(found[3])


def test_a_disk_that_fails_is_told_without_the_name_of_a_file() -> None:
    """A path may hold the name of a tenant."""
    (outcome,) = made([with_source(row(2), Odd(fail_on_disk))], HERE).values()
    assert (outcome.exit_code, outcome.findings[0].code) == (4, "BAT092")
    assert "No space left" in str(outcome.findings[0].message)
    assert "Jansen" not in repr(outcome)


@ENGINES
def test_a_row_that_takes_too_long_stops_only_itself(
    engine: EngineChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others of its chunk are made."""
    monkeypatch.setenv("DOCGEN_TIME_LIMIT", "1")
    good = rows(3)
    found = made([good[0], with_source(good[1], Odd(loop)), good[2]], engine)
    assert found[3].exit_code == 2
    assert [one.code for one in found[3].findings] == ["GRN001"]
    assert found[2].files
    assert found[4].files


@pytest.mark.faults
def test_a_row_that_ends_its_process_twice_is_given_up(tmp_path: Path) -> None:
    """The rows beside it are made all the same, and one that died by accident is made after all."""
    good = rows(8)
    given = [*good]
    given[1] = with_source(good[1], Odd(die))
    given[5] = with_source(good[5], OneBomb(tmp_path / "gedaan", good[5].source))
    found = made(given, TWO, size=4)
    assert [number for number, one in found.items() if one.exit_code] == [3]
    assert [one.code for one in found[3].findings] == ["BAT090"]
    assert found[7] == made([good[5]], HERE)[7]


@dataclass
class DeadLane:
    """A lane whose workers never start."""

    depth = 2
    shared = False

    def send(self, chunk: Chunk) -> Future[tuple[Outcome, ...]]:
        """Fail at once."""
        answer: Future[tuple[Outcome, ...]] = Future()
        answer.set_exception(RuntimeError())
        return answer

    def lost_worker(self, error: BaseException) -> bool:
        """Say that a worker died."""
        return True

    def look(self) -> None:
        """See nothing."""


def test_workers_that_cannot_start_stop_the_batch() -> None:
    """Not every row is blamed for a machine that can make none."""
    with pytest.raises(OutputError) as caught:
        list(spread(chunked(job(), rows(300), 2), [DeadLane(), DeadLane()]))
    assert [one.code for one in caught.value.findings] == ["BAT097"]


def test_chunks_are_taken_only_when_there_is_room() -> None:
    """A batch of thousands has a few chunks in memory, also when whoever writes the files is slow."""
    taken = 0

    def chunks() -> Iterator[Chunk]:
        nonlocal taken
        for chunk in chunked(job("pdf"), rows(30), 2):
            taken += 1
            yield Chunk(job(), chunk.rows)

    seen = 0
    for _ in outcomes(chunks(), TWO):
        seen += 1
        assert taken - seen <= 2 * TWO.workers
    assert (taken, seen) == (30, 30)


def children() -> set[int]:
    """Return the processes that any thread of this one started and that still run; Linux only."""
    found = [
        one for path in Path("/proc/self/task").glob("*/children") for one in path.read_text("ascii").split()
    ]
    return {int(one) for one in found if b"resource_tracker" not in Path(f"/proc/{one}/cmdline").read_bytes()}


@pytest.mark.skipif(sys.platform != "linux", reason="looks in /proc")
def test_closing_ends_the_workers_at_once() -> None:
    """A worker does not first finish what it is at."""
    before = children()
    given = [row(2), *(with_source(row(number), Odd(loop)) for number in (3, 4, 5))]
    with closing(outcomes([Chunk(job(), (one,)) for one in given], TWO)) as coming:
        assert next(coming).row == 2
        assert children() - before
        start = time.monotonic()
    assert time.monotonic() - start < 3
    assert children() - before == set()


CALLER = """
from pathlib import Path
from docgen.batch.engine import EngineChoice, outcomes
from docgen.batch.work import Chunk
from tests.batch.rows import Odd, job, loop, row, with_source
given = [row(2), *(with_source(row(number), Odd(loop)) for number in (3, 4, 5))]
for one in outcomes([Chunk(job(), (each,)) for each in given], EngineChoice(workers=2)):
    print(one.row, *(path.read_text() for path in Path("/proc/self/task").glob("*/children")), flush=True)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks in /proc")
@pytest.mark.parametrize(
    "by_file", [True, pytest.param(False, marks=pytest.mark.faults)], ids=["file", "stdin"]
)
def test_workers_die_with_a_killed_parent(by_file: bool, tmp_path: Path) -> None:
    """Nobody closes anything then; also for a program without a guard, and one from standard input."""
    script = tmp_path / "zonder_guard.py"
    script.write_text(CALLER, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.getcwd()}  # noqa: PTH109 - the root of the project
    with script.open("rb") as text:
        program = subprocess.Popen(
            [sys.executable, str(script) if by_file else "-"],
            stdin=None if by_file else text,
            stdout=subprocess.PIPE,
            env=environment,
        )
    assert program.stdout is not None
    with program, program.stdout:
        number, *pids = program.stdout.readline().split()
        program.kill()
    assert number == b"2"
    assert len(pids) == 3  # two workers, and the tracker that Python starts with the first process
    until = time.monotonic() + 5
    while any(Path(f"/proc/{int(pid)}/cmdline").exists() for pid in pids) and time.monotonic() < until:
        time.sleep(0.05)
    assert [pid for pid in pids if Path(f"/proc/{int(pid)}/cmdline").exists()] == []
