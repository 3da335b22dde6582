"""Calls of Python to the operating system that go wrong at one chosen moment, inside one folder."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

NAMES = ("open", "write", "fsync", "replace", "mkdir", "unlink", "rmdir")
"""What changes a disk; `close` and `read` cannot lose anything."""


class Break(Enum):
    """How a call goes wrong."""

    FULL = "the disk is full, after half of it"
    BROKEN = "the disk gives an error"
    SHORT = "half is written, without an error"
    KILL_BEFORE = "docgen is killed just before it"
    KILL_AFTER = "docgen is killed just after it"


@dataclass(slots=True)
class Breaker:
    """Counts calls in a folder, and breaks one of them.

    Attributes:
        folder: Only calls on what stands in here count.
        at: Number of the call to break, from 1; 0 breaks none.
        how: What goes wrong.
        calls: The names of the calls so far.
    """

    folder: Path
    at: int = 0
    how: Break = Break.BROKEN
    calls: list[str] = field(default_factory=list)
    _files: set[int] = field(default_factory=set)

    def install(self) -> None:
        """Put itself between this process and the operating system; there is no way back."""
        for name in NAMES:
            setattr(os, name, self._between(name, getattr(os, name)))

    def _between(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(first: Any, *more: Any, **named: Any) -> Any:
            if not self._is_inside(first, named):
                return real(first, *more, **named)
            self.calls.append(name)
            if len(self.calls) == self.at:
                return self._break(name, real, first, *more, **named)
            result = real(first, *more, **named)
            if name == "open":
                self._files.add(result)
            return result

        return call

    def _is_inside(self, first: Any, named: dict[str, Any]) -> bool:
        if isinstance(first, int):
            return first in self._files
        return named.get("dir_fd") is not None or str(first).startswith(str(self.folder))

    def _break(self, name: str, real: Callable[..., Any], *given: Any, **named: Any) -> Any:
        if self.how is Break.KILL_BEFORE:
            os.kill(os.getpid(), signal.SIGKILL)
        if self.how is Break.BROKEN:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        if name == "write":
            done = real(given[0], bytes(given[1])[: len(given[1]) // 2])
            if self.how is Break.SHORT:
                return done
        elif self.how is Break.KILL_AFTER:
            with suppress(OSError):  # a folder that is there already
                real(*given, **named)
        if self.how is Break.KILL_AFTER:
            os.kill(os.getpid(), signal.SIGKILL)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def breaks_of(name: str) -> tuple[Break, ...]:
    """Return how a call can go wrong."""
    if name == "write":
        return tuple(Break)
    return (Break.FULL, Break.BROKEN, Break.KILL_BEFORE, Break.KILL_AFTER)
