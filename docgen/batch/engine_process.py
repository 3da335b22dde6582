"""One process as an executor of `concurrent.futures`, which outlives the death of its process.

`ProcessPoolExecutor` can wait for ever for a process that is killed while it sends an answer, as it holds the
same end of the pipe itself. Here each process has a pipe of its own, of which nobody else holds its end: when
it dies, the pipe says so, also in the middle of an answer.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from queue import SimpleQueue
from types import ModuleType
from typing import Any, ParamSpec, TypeAlias, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
_Call: TypeAlias = tuple[Future[Any], tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]]

_CONTEXT = get_context("spawn")
"""Fresh processes on every system: layout runs threads of its own, which do not live through a fork."""

MANY_OBJECTS = 200_000
"""New objects between two clean-ups of memory in a process, as in that of the command."""

_one_starts = threading.Lock()


class WorkerDied(Exception):  # noqa: N818 - says what happened
    """The process ended before it answered."""


class ProcessExecutor(Executor):
    """Runs calls in one process, one after another; it starts with the first, and anew when it dies."""

    def __init__(self) -> None:
        self._calls: SimpleQueue[_Call | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._closing = False
        self._process: SpawnProcess | None = None
        self._pipe: Connection[Any, Any] | None = None
        self._thread = threading.Thread(target=self._run, name="docgen-engine", daemon=True)
        self._thread.start()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run a call after those that wait; its future fails with `WorkerDied` if the process dies of it."""
        future: Future[T] = Future()
        self._calls.put((future, (fn, args, kwargs)))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the process at once, whatever it is at."""
        with self._lock:
            self._closing = True
            if self._process is not None:
                self._process.kill()
        self._calls.put(None)
        if wait:
            self._thread.join()

    def _run(self) -> None:
        if hasattr(signal, "pthread_sigmask"):
            # A process inherits this, so that Ctrl-C, which goes to all of a terminal, stops only the first.
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        while (call := self._calls.get()) is not None:
            future, work = call
            if self._closing:
                future.cancel()
                continue
            if not future.set_running_or_notify_cancel():
                continue
            try:
                future.set_result(self._answer(work))
            except BaseException as error:  # noqa: BLE001 - whoever waits for the future gets it
                self._bury()
                future.set_exception(error)
        self._bury()

    def _answer(self, work: tuple[Any, ...]) -> Any:  # noqa: ANN401 - whatever the call returns
        """Return the answer of the process.

        Raises:
            WorkerDied: It ended before it answered.
            OSError: No process can be started.
        """
        pipe = self._living()
        try:
            pipe.send(work)
            return pipe.recv()
        except (EOFError, OSError):
            raise WorkerDied from None

    def _living(self) -> Connection[Any, Any]:
        """Return the pipe of a process that lives, a new one if need be."""
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self._bury()
        with self._lock:
            if self._closing:
                raise WorkerDied
            return self._start()

    def _start(self) -> Connection[Any, Any]:
        ours, theirs = _CONTEXT.Pipe()
        process = _CONTEXT.Process(target=_serve, args=(theirs,), daemon=True)
        with _without_main():
            process.start()
        theirs.close()
        self._process, self._pipe = process, ours
        return ours

    def _bury(self) -> None:
        """Leave nothing of a process that is dead or no good."""
        with self._lock:
            process, pipe = self._process, self._pipe
            self._process = self._pipe = None
        if process is not None and pipe is not None:
            process.kill()
            process.join()
            pipe.close()


@contextmanager
def _without_main() -> Iterator[None]:
    """Let a process that starts now know nothing of the program that called docgen.

    To read that program again would be slow, and one without a guard would start its own work again.
    """
    with _one_starts:
        main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = main


def _serve(pipe: Connection[Any, Any]) -> None:
    """Answer calls until nobody asks any more. Whatever goes wrong, a process says nothing itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(MANY_OBJECTS)
    threading.Thread(target=_leave_with_parent, name="docgen-leave", daemon=True).start()
    try:
        while True:
            fn, args, kwargs = pipe.recv()
            pipe.send(fn(*args, **kwargs))
    finally:
        os._exit(0)


def _leave_with_parent() -> None:
    """End this process when its parent ends, also when that was killed."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)
