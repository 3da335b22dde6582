"""T5 and signals: many starts on one folder, and a user or a machine that asks to stop."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.runs import (
    PATIENCE,
    all_gone,
    batch,
    busy,
    documents,
    finished,
    in_time,
    left_running,
    leftovers,
    sheet,
    start,
)

pytestmark = pytest.mark.faults

STARTS = 10


def test_of_ten_starts_at_once_one_runs_and_nine_say_so(tmp_path: Path, tell: Callable[..., None]) -> None:
    """Nothing is mixed or made twice."""
    rows, out = sheet(tmp_path / "zaken.jsonl", 400), tmp_path / "brieven"
    processes = [start(batch(rows, out, "--workers", "1")) for _ in range(STARTS)]
    answers = [in_time(process) for process in processes]
    assert sorted(answer.returncode for answer in answers) == [0] + [4] * (STARTS - 1)
    assert all("BAT001" in answer.stderr for answer in answers if answer.returncode)
    assert leftovers(out) == []
    made = documents(out)
    assert len(made) == 800
    assert finished(batch(rows, tmp_path / "rustig")).returncode == 0
    assert documents(tmp_path / "rustig") == made
    tell(starts=STARTS, ran=1)


def test_a_second_start_is_refused_at_once_while_the_first_one_stands_still(
    tmp_path: Path, tell: Callable[..., None]
) -> None:
    """It waits for nobody, and the first one goes on as if nothing was."""
    rows, out = sheet(tmp_path / "zaken.jsonl", 400), tmp_path / "brieven"
    first = start(batch(rows, out, "--workers", "2"))
    busy(first, out)
    os.killpg(first.pid, signal.SIGSTOP)
    try:
        before = documents(out)
        spent = []
        for arguments in (batch(rows, out), ["batch", "resume", str(out)]):
            begun = os.times()
            assert finished(arguments).returncode == 4
            spent.append(sum(os.times()[2:4]) - sum(begun[2:4]))
        assert documents(out) == before
        report = finished(["batch", "report", str(out), "--format", "json"])
        assert report.returncode in {0, 4}, report.stderr
    finally:
        os.killpg(first.pid, signal.SIGCONT)
    assert in_time(first).returncode == 0
    assert len(documents(out)) == 800
    tell(seconds_of_processor=[round(one, 2) for one in spent])
    assert max(spent) < 1


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("to_all", [False, True])
def test_who_asks_to_stop_gets_whole_documents_and_the_way_to_go_on(
    tmp_path: Path, workers: str, sign: signal.Signals, to_all: bool
) -> None:
    """Ctrl-C goes to all processes of a terminal, `kill` to the first only."""
    rows, out = sheet(tmp_path / "zaken.jsonl", 300), tmp_path / "brieven"
    process = start(batch(rows, out, "--workers", workers))
    busy(process, out)
    (os.killpg if to_all else os.kill)(process.pid, sign)
    answer = in_time(process)
    assert answer.returncode == 130, answer.stderr
    assert f"docgen batch resume {out}" in answer.stdout + answer.stderr
    assert all_gone(process)
    made = documents(out)
    assert 0 < len(made) < 600
    assert len(made) % 2 == 0
    assert leftovers(out) == []
    assert finished(["batch", "resume", str(out)]).returncode == 0
    assert len(documents(out)) == 600
    assert made.items() <= documents(out).items()


def test_a_signal_in_the_first_moments_stops_without_a_traceback_of_docgen(tmp_path: Path) -> None:
    """Also while modules are being loaded; only before docgen itself begins the word is to Python."""
    rows, out = sheet(tmp_path / "zaken.jsonl", 40), tmp_path / "brieven"
    for moment in (0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1.0, 1.3):
        process = start(batch(rows, out, "--workers", "2"))
        time.sleep(moment)
        os.killpg(process.pid, signal.SIGINT)
        _said, err = process.communicate(timeout=PATIENCE)
        if "KeyboardInterrupt" in err:
            assert ", in main\n" not in err
        else:
            assert process.returncode in {0, 130, -signal.SIGINT}, err
        assert all_gone(process)
    assert finished(batch(rows, out)).returncode == 0
    assert len(documents(out)) == 80


@pytest.mark.parametrize("which", [0, 1])
def test_a_worker_that_is_killed_costs_nothing(tmp_path: Path, which: int) -> None:
    """Its rows go to another one."""
    rows, out = sheet(tmp_path / "zaken.jsonl", 300), tmp_path / "brieven"
    process = start(batch(rows, out, "--workers", "2"))
    busy(process, out)
    workers = [
        one for one in left_running(process) if b"spawn_main" in Path(f"/proc/{one}/cmdline").read_bytes()
    ]
    assert len(workers) == 2
    os.kill(workers[which], signal.SIGKILL)
    answer = in_time(process)
    assert answer.returncode == 0, answer.stderr
    assert len(documents(out)) == 600
    assert all_gone(process)
