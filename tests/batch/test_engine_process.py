"""One process as an executor: it answers, it may die at any moment, and it is gone when it is not needed."""

from __future__ import annotations

import os
import random
import signal
import time
from concurrent.futures import CancelledError

import pytest

from docgen.batch.engine_process import ProcessExecutor, WorkerDied

LARGE = 20_000_000  # bytes; far more than fits in a pipe


def test_calls_are_answered_in_order() -> None:
    """By one process, which is not this one."""
    with ProcessExecutor() as executor:
        calls = [executor.submit(divmod, number, 7) for number in range(20)]
        pids = {executor.submit(os.getpid).result() for _ in range(3)}
        assert [one.result() for one in calls] == [divmod(number, 7) for number in range(20)]
    assert len(pids) == 1
    assert os.getpid() not in pids


def test_a_call_that_ends_the_process_fails_alone() -> None:
    """The one behind it is answered by a new process."""
    with ProcessExecutor() as executor:
        first, bad, last = (
            executor.submit(os.getpid),
            executor.submit(os._exit, 1),
            executor.submit(os.getpid),
        )
        with pytest.raises(WorkerDied):
            bad.result()
        assert first.result() != last.result()


def test_a_process_that_was_killed_between_calls_blames_nobody() -> None:
    """Such as by the system, when another program needs the memory."""
    with ProcessExecutor() as executor:
        pid = executor.submit(os.getpid).result()
        os.kill(pid, signal.SIGKILL)
        time.sleep(0.2)
        assert executor.submit(abs, -1).result() == 1


def test_what_cannot_be_sent_is_told() -> None:
    """It is a fault of whoever calls, and no reason to wait for ever."""
    with ProcessExecutor() as executor:
        with pytest.raises(Exception, match="pickle"):
            executor.submit(lambda: 1).result()
        assert executor.submit(abs, -1).result() == 1


def test_a_machine_that_starts_no_process_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as with too many open files; nobody's row is blamed for that."""

    def refuse(*_: object) -> None:
        raise OSError(24, "Too many open files")

    monkeypatch.setattr("multiprocessing.context.SpawnContext.Pipe", refuse)
    with ProcessExecutor() as executor, pytest.raises(OSError, match="Too many open files"):
        executor.submit(abs, -1).result()


def test_a_process_may_end_in_the_middle_of_a_large_answer() -> None:
    """Nothing waits for the rest of it; the moment is another each time."""
    chance = random.Random(5)  # noqa: S311 - moments
    for _ in range(8):
        executor = ProcessExecutor()
        executor.submit(abs, 1).result()
        calls = [executor.submit(bytes, LARGE) for _ in range(4)]
        time.sleep(chance.random() / 20)
        start = time.monotonic()
        executor.shutdown()
        assert time.monotonic() - start < 5
        assert all(one.done() for one in calls)
        for one in calls:
            assert one.cancelled() or isinstance(one.exception(), WorkerDied | None)


def test_what_waits_is_cancelled_when_it_closes() -> None:
    """A call that takes for ever holds nothing up."""
    executor = ProcessExecutor()
    busy, waiting = executor.submit(time.sleep, 600), executor.submit(abs, -1)
    executor.shutdown()
    with pytest.raises((WorkerDied, CancelledError)):
        busy.result(0)
    with pytest.raises(CancelledError):
        waiting.result(0)
