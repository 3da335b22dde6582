"""Interrupt a document after its time: by the operating system, or from beside it where that cannot."""

from __future__ import annotations

import ctypes
import signal
import sys
import threading
import time
from types import FrameType
from typing import Protocol

from docgen.limits.budget import Budget

_AGAIN = 0.5
"""Seconds after which a timer rings again: a ring may be lost where Python swallows every exception."""


class TooLong(BaseException):
    """Not an `Exception`, so that no library takes it for a fault of its own."""


class Timer(Protocol):
    """What rings when the time is over."""

    def start(self) -> None:
        """Let it run."""

    def renew(self, limits: Budget) -> None:
        """Let it begin again."""

    def disarm(self) -> None:
        """Let a ring that comes now interrupt nothing any more."""

    def stop(self) -> None:
        """Put everything back as it was."""


def timer(limits: Budget) -> Timer | None:
    """Return what interrupts this thread; nothing when there is no limit."""
    if limits.cpu is None or limits.wall is None:
        return None
    if sys.platform != "win32" and threading.current_thread() is threading.main_thread():
        return _SystemTimer(limits)
    return _ThreadTimer(limits)


if sys.platform != "win32":

    class _SystemTimer:
        """The timers of the operating system, one for the processor and one for the clock.

        C code that listens is interrupted too, such as a slow pattern. Only for the main thread.
        """

        def __init__(self, limits: Budget) -> None:
            self._limits = limits
            self._armed = False

        def start(self) -> None:
            self._armed = True
            self._before = [(one, signal.signal(one, self._ring)) for one in (signal.SIGPROF, signal.SIGALRM)]
            self.renew(self._limits)

        def renew(self, limits: Budget) -> None:
            signal.setitimer(signal.ITIMER_PROF, limits.cpu or 0, _AGAIN)
            signal.setitimer(signal.ITIMER_REAL, limits.wall or 0, _AGAIN)

        def disarm(self) -> None:
            self._armed = False

        def stop(self) -> None:
            self.disarm()
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.setitimer(signal.ITIMER_REAL, 0)
            for which, handler in self._before:
                signal.signal(which, handler)

        def _ring(self, _signal: int, _frame: FrameType | None) -> None:
            if self._armed:
                raise TooLong


class _ThreadTimer:
    """A thread that has Python interrupt another thread; C code has to return first."""

    def __init__(self, limits: Budget) -> None:
        self._limits = limits
        self._for = threading.get_ident()
        self._over = threading.Event()
        self._lock = threading.Lock()

    def start(self) -> None:
        self.renew(self._limits)
        threading.Thread(target=self._wait, name="docgen-timer", daemon=True).start()

    def renew(self, limits: Budget) -> None:
        self._until = time.monotonic() + (limits.wall or 0)

    def disarm(self) -> None:
        with self._lock:
            self._over.set()
            _interrupt(self._for, None)

    def stop(self) -> None:
        self.disarm()

    def _wait(self) -> None:
        while not self._over.wait(max(self._until - time.monotonic(), _AGAIN)):
            with self._lock:
                if not self._over.is_set() and time.monotonic() >= self._until:
                    _interrupt(self._for, TooLong)


def _interrupt(thread: int, error: type[BaseException] | None) -> None:
    """Raise an exception in a thread, or take back one that it has not seen yet."""
    what = ctypes.py_object() if error is None else ctypes.py_object(error)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), what)
