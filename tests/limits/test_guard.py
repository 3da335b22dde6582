"""A document that asks too much is stopped, in any way it may ask; one that is only slow has its time."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from docgen.errors import InputError
from docgen.limits.budget import CPU_SECONDS, MEMORY_MB, MEMORY_VARIABLE, TIME_VARIABLE, Budget, budget
from docgen.limits.guard import guarded, more_time
from docgen.place import Place

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="timers and limits of the system")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="knows its size from /proc")
HERE = Place("zaak.yaml")


@pytest.fixture(autouse=True)
def _one_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TIME_VARIABLE, "1")
    monkeypatch.setattr("docgen.limits.budget.WALL_FACTOR", 1.0)


def loop() -> None:
    """Go on for ever, and take every exception for a fault of its own."""
    while True:
        with suppress(Exception):
            sum(range(100))


def slow_pattern() -> None:
    """Look for a pattern in C code, which takes longer than the sun will shine."""
    re.match(r"(a+)+b", "a" * 60)


def nap() -> None:
    """Wait without working."""
    time.sleep(60)


def stopped(act: Callable[[], object]) -> str:
    """Return the code with which something is stopped, and check that all is as it was afterwards."""
    before = [signal.getsignal(one) for one in (signal.SIGALRM, signal.SIGPROF)]
    start = time.monotonic()
    with pytest.raises(InputError) as caught, guarded(HERE):
        act()
    assert time.monotonic() - start < 10
    assert [signal.getsignal(one) for one in (signal.SIGALRM, signal.SIGPROF)] == before
    assert signal.getitimer(signal.ITIMER_REAL)[0] == signal.getitimer(signal.ITIMER_PROF)[0] == 0
    (finding,) = caught.value.findings
    assert finding.place == HERE
    assert finding.fix is not None
    return finding.code


@POSIX
@pytest.mark.parametrize("act", [loop, slow_pattern, nap])
def test_what_takes_too_long_is_stopped(act: Callable[[], None]) -> None:
    """Python that swallows exceptions, C code that does not return, and waiting without work."""
    assert stopped(act) == "GRN001"


@LINUX
def test_what_takes_too_much_memory_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit is gone afterwards."""
    monkeypatch.setenv(MEMORY_VARIABLE, "100")
    assert stopped(lambda: bytearray(2_000_000_000)) == "GRN002"
    assert len(bytearray(200_000_000)) == 200_000_000


def test_what_goes_too_deep_is_stopped() -> None:
    """Text in text in text, without end."""

    def deeper() -> None:
        deeper()

    assert stopped(deeper) == "GRN003"


def test_a_thread_is_stopped_too() -> None:
    """As of a Dask worker, where the system cannot interrupt; a thread after it is left alone."""
    found: list[InputError] = []

    def work() -> None:
        try:
            with guarded(HERE):
                loop()
        except InputError as error:
            found.append(error)
        until = time.monotonic() + 1.5
        while time.monotonic() < until:
            pass

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(20)
    assert not thread.is_alive()
    assert [one.findings[0].code for one in found] == ["GRN001"]


@POSIX
def test_time_can_begin_again() -> None:
    """A bundle has time for each exhibit; outside of a document nothing begins."""
    more_time()
    with guarded(HERE):
        for _ in range(3):
            more_time()
            time.sleep(0.6)
        more_time(3)
        time.sleep(1.2)
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_a_document_in_a_document_is_one() -> None:
    """What is inside ends nothing of what is around it."""

    def act() -> None:
        with guarded():
            pass
        loop()

    assert stopped(act) == "GRN001"


def test_other_errors_pass() -> None:
    """A limit changes nothing about what else goes wrong."""
    with pytest.raises(KeyError), guarded(HERE):
        raise KeyError


@pytest.mark.parametrize("text", ["", "x", "-1", "1.5", "٣", "9" * 8, " 5"])
def test_a_strange_limit_is_none_at_all(text: str) -> None:
    """A mistake does not let a document go on for ever."""
    assert budget({TIME_VARIABLE: text, MEMORY_VARIABLE: text}) == budget({})


def test_limits_can_be_set_and_taken_away() -> None:
    """For a slow machine, or for who trusts all it reads."""
    assert Budget() == Budget(CPU_SECONDS, 1_200_000_000)
    assert budget({}) == Budget(CPU_SECONDS, MEMORY_MB * 1_000_000)
    assert budget({TIME_VARIABLE: "60", MEMORY_VARIABLE: "500"}) == Budget(60.0, 500_000_000)
    free = budget({TIME_VARIABLE: "0", MEMORY_VARIABLE: "0"})
    assert (free.cpu, free.wall, free.memory, free.times(3).cpu) == (None, None, None, None)


DEAF = """
import ctypes, signal, sys
from collections import deque
from itertools import repeat
from docgen.limits import budget, guard
guard.GRACE_SECONDS, budget.WALL_FACTOR = 0.5, 1.0
with guard.guarded(last_words="zaak.yaml: takes too long"):
    if sys.argv[1] == "lets Python run":
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM, signal.SIGPROF})
        ctypes.CDLL(None).sleep(600)
    deque(repeat(0), maxlen=0)
"""


@LINUX
@pytest.mark.parametrize(
    ("kind", "code", "said"),
    [("lets Python run", 2, b"zaak.yaml: takes too long"), ("keeps Python from running", -24, b"")],
)
def test_code_that_listens_to_nothing_ends_with_its_process(kind: str, code: int, said: bytes) -> None:
    """With words where Python can still run; else the shell says that the time of the processor is over."""
    ran = subprocess.run(
        [sys.executable, "-c", DEAF, kind],
        check=False,
        capture_output=True,
        env={**os.environ, TIME_VARIABLE: "1"},
        timeout=60,
    )
    assert (ran.returncode, ran.stderr, ran.stdout) == (code, said, b"")
