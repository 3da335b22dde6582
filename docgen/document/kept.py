"""What was found out about a line without values, kept for the other letters of its form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from docgen.document.inline import LineBreak, Runs

MOST_KEPT = 4096
"""Lines; a letter has about a hundred."""

Found = TypeVar("Found")


class KeptLines(Generic[Found]):
    """Asks once about a line that letters of one form share: it is the same object in each of them."""

    def __init__(self, ask: Callable[[Runs], Found]) -> None:
        """Keep the answers of a function."""
        self._ask = ask
        self._known: dict[int, tuple[Runs, Found]] = {}

    def of(self, line: Runs) -> Found:
        """Return the answer about a line."""
        known = self._known.get(id(line))
        if known is not None and known[0] is line:
            return known[1]
        found = self._ask(line)
        if all(isinstance(run, LineBreak) or run.field is None for run in line):
            if len(self._known) >= MOST_KEPT:
                self._known.clear()
            self._known[id(line)] = line, found
        return found
