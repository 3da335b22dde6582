"""SHA-256 of file after file: letters of one batch begin with the same bytes, and those are summed once."""

from __future__ import annotations

import hashlib

WORTH_KEEPING = 65_536
"""Bytes that two files must share before it pays; the fonts in a Word file are six times as many."""


class Fingerprints:
    """Sums files, and remembers the sum of how the last two began."""

    __slots__ = ("_last", "_start", "_state")

    def __init__(self) -> None:
        """Know nothing yet."""
        self._last = self._start = b""
        self._state = hashlib.sha256()

    def of(self, content: bytes) -> str:
        """Return the SHA-256 of a file, as hexadecimal digits."""
        if not self._start or not content.startswith(self._start):
            self._learn(content)
        state = self._state.copy()
        state.update(memoryview(content)[len(self._start) :])
        return state.hexdigest()

    def _learn(self, content: bytes) -> None:
        size = _shared(self._last, content)
        self._start = content[:size] if size >= WORTH_KEEPING else b""
        self._state = hashlib.sha256(self._start)
        self._last = content


def _shared(one: bytes, other: bytes) -> int:
    """Return how many bytes two files have in common at the start."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
