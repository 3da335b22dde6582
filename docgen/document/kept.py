"""What was found out before: about lines that letters share, and about the document that is at hand."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Generic, TypeVar

from docgen.document.inline import LineBreak, Runs

MOST_KEPT = 4096
"""Lines; a letter has about a hundred."""

Asked = TypeVar("Asked")
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


def last_kept(ask: Callable[[Asked], Found]) -> Callable[[Asked], Found]:
    """Let a function keep its answer about the last object: many ask about one and the same in a row."""
    known: tuple[Asked, Found] | None = None

    @wraps(ask)
    def kept(about: Asked) -> Found:
        nonlocal known
        last = known
        if last is None or last[0] is not about:
            last = known = about, ask(about)
        return last[1]

    return kept
