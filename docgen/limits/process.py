"""Limits that the operating system keeps for the whole process, for as long as a document is made."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

if sys.platform != "win32":
    import resource

_STATUS = Path("/proc/self/statm")  # Linux; its first number is the size of the process, in pages


@contextmanager
def limited_memory(most: int | None) -> Iterator[None]:
    """Let the process grow no more than this since the first document; Linux only.

    Args:
        most: Bytes; nothing when there is no limit.
    """
    if sys.platform == "win32" or most is None or (size := _size_at_first()) is None:
        yield
        return
    with _limited(resource.RLIMIT_AS, size + most):
        yield


@contextmanager
def limited_processor(seconds: float) -> Iterator[None]:
    """Let the operating system end the process when it works longer than this from now on."""
    if sys.platform == "win32":
        yield
        return
    with _limited(resource.RLIMIT_CPU, _from_now(seconds)):
        yield


def renew_processor(seconds: float) -> None:
    """Let the time of `limited_processor`, which stands around this, begin again."""
    if sys.platform != "win32":
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        until = _from_now(seconds)
        if hard == resource.RLIM_INFINITY or until < hard:
            resource.setrlimit(resource.RLIMIT_CPU, (until, hard))


def _from_now(seconds: float) -> int:
    return int(time.process_time() + seconds) + 1


if sys.platform != "win32":

    @contextmanager
    def _limited(which: int, value: int) -> Iterator[None]:
        soft, hard = resource.getrlimit(which)
        if any(one != resource.RLIM_INFINITY and one <= value for one in (soft, hard)):
            yield  # who started docgen is stricter
            return
        resource.setrlimit(which, (value, hard))
        try:
            yield
        finally:
            resource.setrlimit(which, (soft, hard))


@cache
def _size_at_first() -> int | None:
    """Return how large the process was at its first document, in bytes; nothing where it cannot be told."""
    if sys.platform == "win32":
        return None
    try:
        return int(_STATUS.read_text("ascii").split()[0]) * resource.getpagesize()
    except OSError:
        return None
