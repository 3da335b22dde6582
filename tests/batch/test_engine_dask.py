"""Rows made by a real scheduler with workers in processes of their own, on this machine only."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from docgen.batch import engine_dask
from docgen.batch.engine import EngineChoice, outcomes
from docgen.batch.engine_versions import versions
from docgen.batch.row import Row
from docgen.batch.work import Chunk, Outcome
from docgen.errors import DocgenError, InputError
from tests.batch.rows import Odd, die, job, rows, with_source

pytest.importorskip("distributed")
pytestmark = [pytest.mark.sockets, pytest.mark.xdist_group("dask")]

ROOT = Path(__file__).resolve().parents[2]
HERE = EngineChoice()
LOOPBACK = ("--host", "127.0.0.1", "--no-dashboard")


def started(*arguments: str) -> subprocess.Popen[bytes]:
    """Start a part of a cluster; it may use nothing of another cluster."""
    return subprocess.Popen(
        [sys.executable, "-m", "dask", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        start_new_session=True,
    )


def ended(process: subprocess.Popen[bytes]) -> None:
    """End a part of a cluster with all that it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@contextmanager
def cluster(folder: Path, workers: int, *options: str) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """Give the address of a scheduler, and its processes: the scheduler and the workers."""
    told = folder / "scheduler.json"
    parts = [started("scheduler", *LOOPBACK, "--port", "0", "--scheduler-file", str(told))]
    try:
        address = address_in(told)
        common = ("worker", address, *LOOPBACK, "--nthreads", "1", "--local-directory", str(folder))
        parts += [started(*common, *options) for _ in range(workers)]
        yield address, parts
    finally:
        for part in reversed(parts):
            ended(part)


def address_in(told: Path) -> str:
    """Return the address that a scheduler writes down when it is ready."""
    until = time.monotonic() + 30
    while time.monotonic() < until:
        with suppress(OSError, ValueError):
            return str(json.loads(told.read_text("utf-8"))["address"])
        time.sleep(0.05)
    raise TimeoutError("the scheduler did not start")


def dask(address: str) -> EngineChoice:
    """Return the choice for a cluster."""
    return EngineChoice("dask", scheduler=address)


def chunks(given: list[Row], size: int) -> list[Chunk]:
    """Return rows in chunks."""
    return [Chunk(job(), tuple(given[start : start + size])) for start in range(0, len(given), size)]


def by_row(found: list[Outcome]) -> dict[int, Outcome]:
    """Return outcomes by row; each comes once."""
    assert len({one.row for one in found}) == len(found)
    return {one.row: one for one in found}


def test_a_cluster_makes_what_this_process_makes(tmp_path: Path) -> None:
    """Each row comes once, with the same bytes."""
    given = chunks(rows(12), 3)
    with cluster(tmp_path, 2, "--no-nanny") as (address, _):
        found = by_row(list(outcomes(given, dask(address))))
    assert found == by_row(list(outcomes(given, HERE)))


@pytest.mark.faults
def test_rows_of_a_killed_worker_are_made_by_another(tmp_path: Path) -> None:
    """No row is lost and none comes twice."""
    given = chunks(rows(60), 2)
    with cluster(tmp_path, 2, "--no-nanny") as (address, workers):
        found = []
        for one in outcomes(given, dask(address)):
            found.append(one)
            if len(found) == 5:
                workers[1].kill()
    assert by_row(found) == by_row(list(outcomes(given, HERE)))


@pytest.mark.faults
def test_a_row_that_kills_workers_is_given_up_and_no_other(tmp_path: Path) -> None:
    """A nanny starts the workers again; only the row that ends them is blamed."""
    good = rows(8)
    given = [*good[:3], with_source(good[3], Odd(die)), *good[4:]]
    with cluster(tmp_path, 2, "--nanny") as (address, _):
        found = by_row(list(outcomes(chunks(given, 4), dask(address))))
    assert [one.row for one in found.values() if one.exit_code] == [good[3].number]
    assert [one.code for one in found[good[3].number].findings] == ["BAT090"]


@pytest.mark.faults
def test_a_scheduler_that_goes_away_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The batch stops with what to do, and nothing of Dask reaches the screen."""
    with cluster(tmp_path, 1, "--no-nanny") as (address, parts):
        coming = outcomes(chunks(rows(60), 1), dask(address))
        next(coming)
        ended(parts[0])
        with pytest.raises(DocgenError) as caught:
            list(coming)
    assert [one.code for one in caught.value.findings] == ["BAT094"]
    assert caught.value.exit_code == 4
    assert capfd.readouterr().err == ""


@pytest.mark.faults
def test_a_worker_with_other_versions_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would give other bytes; the message names what differs."""
    here = dict(versions(with_pdf=False))
    monkeypatch.setattr(engine_dask, "versions", lambda _: tuple({**here, "lxml": "0.1"}.items()))
    with cluster(tmp_path, 1, "--no-nanny") as (address, _), pytest.raises(InputError) as caught:
        list(outcomes(chunks(rows(2), 1), dask(address)))
    assert [one.code for one in caught.value.findings] == ["BAT096"]
    assert "lxml" in str(caught.value)


def test_a_cluster_is_not_needed_when_there_is_nothing_to_make() -> None:
    """As when a batch that is ready is taken up again, and the cluster has gone."""
    assert list(outcomes([], dask("tcp://127.0.0.1:1"))) == []


def test_a_missing_library_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is named as one types it."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError) as caught:
        list(outcomes(chunks(rows(1), 1), dask("tcp://127.0.0.1:1")))
    (finding,) = caught.value.findings
    assert finding.code == "BAT093"
    assert "docgen[dask]" in str(finding.fix)


@pytest.mark.faults
def test_workers_that_go_away_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The batch stops with what to do; it can be taken up again."""
    monkeypatch.setattr(engine_dask, "ALONE_SECONDS", 3)
    with cluster(tmp_path, 1, "--no-nanny") as (address, (_, worker)):
        coming = outcomes(chunks(rows(60), 1), dask(address))
        next(coming)
        worker.kill()
        with pytest.raises(DocgenError) as caught:
            list(coming)
    assert [one.code for one in caught.value.findings] == ["BAT095"]
    assert caught.value.exit_code == 4


def free_port() -> int:
    """Return a port where nobody listens."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.mark.parametrize("address", ["127.0.0.1:{port}", "tcp://127.0.0.1:{port}", "no://such", "onzin", ""])
def test_a_scheduler_that_is_not_there_is_told(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Within a few seconds, and with what to do."""
    monkeypatch.setattr(engine_dask, "CONNECT_SECONDS", 0.5)
    with pytest.raises(InputError) as caught:
        list(outcomes(chunks(rows(1), 1), dask(address.format(port=free_port()))))
    assert [one.code for one in caught.value.findings] == ["BAT094"]
