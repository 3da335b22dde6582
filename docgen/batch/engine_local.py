"""Workers on this machine: each a pool of one process, so that one that dies takes only its own chunk.

Each worker holds one end of a pipe whose other end only this process has. When that closes, because the work
is over, is stopped with Ctrl-C, or this process was killed, the worker leaves at once. It writes no files, so
it leaves nothing half done.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from types import ModuleType

from docgen.batch.engine_task import work
from docgen.batch.work import Chunk, Outcome

_START = "spawn"
"""Fresh processes on every system: layout runs threads of its own, which do not live through a fork."""


class LocalLane:
    """One process of this machine, started with its first chunk, and anew when it dies."""

    depth = 2
    """One in hand and one at hand: the worker need not wait for this process to write files."""

    shared = False

    def __init__(self, stop: Connection) -> None:
        self._stop = stop
        self._pool: ProcessPoolExecutor | None = None

    def send(self, chunk: Chunk) -> Future[tuple[Outcome, ...]]:
        """Send a chunk to be made."""
        if self._pool is not None:
            return self._pool.submit(work, chunk)
        self._pool = ProcessPoolExecutor(1, get_context(_START), _begin, (self._stop,))
        with _starting():
            return self._pool.submit(work, chunk)

    def lost_worker(self, error: BaseException) -> bool:
        """Return whether this error means that the process died; the next chunk starts another."""
        if not isinstance(error, BrokenProcessPool):
            return False
        self.close()
        return True

    def look(self) -> None:
        """A process that dies says so itself."""

    def close(self) -> None:
        """Wait for the process to be gone; the pipe is closed, or the process is dead."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None


@contextmanager
def local_lanes(workers: int) -> Iterator[list[LocalLane]]:
    """Give workers on this machine, and end them whatever happens.

    Args:
        workers: At least 1.
    """
    stop, held = get_context(_START).Pipe(duplex=False)
    lanes = [LocalLane(stop) for _ in range(workers)]
    try:
        yield lanes
    finally:
        held.close()
        for lane in lanes:
            lane.close()
        stop.close()


@contextmanager
def _starting() -> Iterator[None]:
    """Let a process that starts now be deaf for Ctrl-C from its first moment, and know nothing of `__main__`.

    Ctrl-C goes to every process of a terminal; only this one answers it, and ends the others. A worker needs
    docgen only: to read the program that called docgen again would be slow, and one without a guard would
    start its own work again.
    """
    main = sys.modules["__main__"]
    mask = getattr(signal, "pthread_sigmask", None)
    before = mask(signal.SIG_BLOCK, {signal.SIGINT}) if mask else ()
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
        if mask:
            mask(signal.SIG_SETMASK, before)


def _begin(stop: Connection) -> None:
    """Begin as a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with, args=(stop,), name="docgen-leave", daemon=True).start()


def _leave_with(stop: Connection) -> None:
    """End this process when the other end of the pipe closes."""
    try:
        stop.recv_bytes()
    except (EOFError, OSError):
        pass
    finally:
        os._exit(0)
