"""End the process when code that cannot be interrupted does not return."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from docgen.errors import InputError

_LOOK_EVERY = 0.5  # seconds


class _Watchdog:
    """A thread that looks now and then whether the time is over; one for each document would cost more."""

    def __init__(self) -> None:
        self._until: float | None = None
        self._last_words = b""
        self._thread: threading.Thread | None = None

    def watch(self, seconds: float, last_words: str) -> None:
        """Begin to watch; the process ends after this time."""
        self._last_words = last_words.encode("utf-8", "replace")
        self._until = time.monotonic() + seconds
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._look, name="docgen-watchdog", daemon=True)
            self._thread.start()

    def renew(self, seconds: float) -> None:
        """Let the time begin again, if it runs."""
        if self._until is not None:
            self._until = time.monotonic() + seconds

    def rest(self) -> None:
        """Stop watching."""
        self._until = None

    def _look(self) -> None:
        while True:
            time.sleep(_LOOK_EVERY)
            until = self._until
            if until is not None and time.monotonic() > until:
                os.write(2, self._last_words)
                os._exit(InputError.exit_code)


WATCHDOG = _Watchdog()
"""The one of this process."""


@contextmanager
def watched(seconds: float, last_words: str) -> Iterator[None]:
    """End the process, with these words on standard error, when what happens inside takes longer."""
    WATCHDOG.watch(seconds, last_words)
    try:
        yield
    finally:
        WATCHDOG.rest()
