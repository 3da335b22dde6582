"""Stop a document that takes too long, too much memory, or goes too deep.

Three nets, each under the one before:

1. Timers of the operating system, one for the processor and one for the clock, interrupt Python code, and
   C code that listens, such as a slow pattern.
2. A thread ends the process when C code that lets Python run beside it, such as layout, does not return.
3. The operating system ends the process when C code keeps Python from running at all.

Timers and limits are there on Linux and macOS, in the main thread of a process: of `docgen` itself and of
each of its workers. On Windows, and in the threads of a Dask worker, only depth and a full memory are caught.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import FrameType

from docgen.errors import InputError
from docgen.finding import Code
from docgen.limits import codes
from docgen.limits.budget import GRACE_SECONDS, Budget, budget
from docgen.limits.process import HAS_LIMITS, limited_memory, limited_processor
from docgen.limits.watchdog import watched
from docgen.place import NOWHERE, Place

_AGAIN = 0.5
"""Seconds after which a timer rings again: the first ring may be lost where Python swallows any exception."""


class _TooLong(BaseException):
    """Not an `Exception`, so that no library takes it for a fault of its own."""


class _Timers:
    """The two timers of the operating system, and whether they may still interrupt."""

    def __init__(self, limits: Budget) -> None:
        self._limits = limits
        self._armed = False

    def start(self) -> None:
        """Let the timers run."""
        if self._limits.cpu is None or self._limits.wall is None:
            return
        self._armed = True
        self._before = {which: signal.signal(which, self._ring) for which in (signal.SIGPROF, signal.SIGALRM)}
        signal.setitimer(signal.ITIMER_PROF, self._limits.cpu, _AGAIN)
        signal.setitimer(signal.ITIMER_REAL, self._limits.wall, _AGAIN)

    def disarm(self) -> None:
        """Let a ring that comes now interrupt nothing any more."""
        self._armed = False

    def stop(self) -> None:
        """Put everything back as it was."""
        self.disarm()
        if self._limits.cpu is None:
            return
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        for which, handler in self._before.items():
            signal.signal(which, handler)

    def _ring(self, _signal: int, _frame: FrameType | None) -> None:
        if self._armed:
            raise _TooLong


_guarding = False


@contextmanager
def guarded(place: Place = NOWHERE, last_words: str = "") -> Iterator[None]:
    """Give what happens inside the time and the memory of one document. Inside another one: of that one.

    Args:
        place: The document, for messages.
        last_words: What to say when the process itself has to be ended.

    Raises:
        InputError: It took too long, too much memory, or went too deep.
    """
    try:
        with _bounds(last_words):
            yield
    except _TooLong:
        raise _error(codes.TE_LANG, place) from None
    except MemoryError:
        raise _error(codes.TE_VEEL_GEHEUGEN, place) from None
    except RecursionError:
        raise _error(codes.TE_DIEP, place) from None


@contextmanager
def _bounds(last_words: str) -> Iterator[None]:
    global _guarding  # noqa: PLW0603 - timers and limits belong to the process
    if _guarding or not HAS_LIMITS or threading.current_thread() is not threading.main_thread():
        yield
        return
    limits = budget()
    timers = _Timers(limits)
    _guarding = True
    try:
        with ExitStack() as stack:
            stack.enter_context(limited_memory(limits.memory))
            if limits.cpu is not None and limits.wall is not None:
                stack.enter_context(limited_processor(limits.cpu + GRACE_SECONDS))
                stack.enter_context(watched(limits.wall + GRACE_SECONDS, last_words))
            timers.start()
            try:
                yield
            finally:
                timers.disarm()
    finally:
        timers.stop()
        _guarding = False


def _error(code: Code, place: Place) -> InputError:
    return InputError([code.finding(code.meaning, place)])
