"""Stopping between two documents, never in the middle of one."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Brake:
    """Turns Ctrl-C and a request to stop into `KeyboardInterrupt`, but not while files are being written."""

    def __init__(self) -> None:
        self.pulled = False
        self._busy = False

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Listen to SIGINT and SIGTERM; only the main thread can."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        signals = (signal.SIGINT, signal.SIGTERM)
        before = [signal.signal(one, self._pull) for one in signals]
        try:
            yield
        finally:
            for one, handler in zip(signals, before, strict=True):
                signal.signal(one, handler)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Finish what is inside first; then stop if that was asked for in the meantime.

        Raises:
            KeyboardInterrupt: The user asked to stop.
        """
        self._busy = True
        try:
            yield
        finally:
            self._busy = False
        self.check()

    def check(self) -> None:
        """Stop if that was asked for.

        Raises:
            KeyboardInterrupt: The user asked to stop.
        """
        if self.pulled:
            raise KeyboardInterrupt

    def _pull(self, _number: int, _frame: FrameType | None) -> None:
        again = self.pulled
        self.pulled = True
        if not (self._busy or again):
            raise KeyboardInterrupt
