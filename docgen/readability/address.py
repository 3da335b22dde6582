"""The words with which a text speaks to its reader."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.readability.words import Word

FORMAL_YOU = frozenset(("u", "uw", "uzelf", "uwe"))
INFORMAL_YOU = frozenset(("je", "jij", "jou", "jouw", "jezelf"))

_YOU = FORMAL_YOU | INFORMAL_YOU | {"jullie"}


def addresses(words: Sequence[Word]) -> int:
    """Return how often the words speak to the reader."""
    return sum(1 for word in words if word.norm in _YOU)
