"""Signs of a sentence that carries too much: subordinate clauses and double negations."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.readability.lists import word_set
from docgen.readability.words import Word

_OPENERS = word_set("bijzin")
_RELATIVE = word_set("betrekkelijk")
_NOT_RELATIVE_AFTER = word_set("niet_betrekkelijk_na")
_NEGATIONS = word_set("ontkenning")
_NEGATED = word_set("ontkennend")


def subordinators(words: Sequence[Word]) -> tuple[int, ...]:
    """Return the positions of words that open a subordinate clause."""
    return tuple(at for at, word in enumerate(words) if _opens_clause(words, at, word.norm))


def _opens_clause(words: Sequence[Word], at: int, norm: str) -> bool:
    if norm in _OPENERS:
        return True
    return norm in _RELATIVE and at > 0 and words[at - 1].norm not in _NOT_RELATIVE_AFTER


def negations(words: Sequence[Word]) -> tuple[int, ...]:
    """Return the positions of negations; `of niet`, `niet alleen` and `niets anders` do not count."""
    return tuple(at for at, word in enumerate(words) if _negates(words, at, word.norm))


def _negates(words: Sequence[Word], at: int, norm: str) -> bool:
    previous = words[at - 1].norm if at else ""
    following = words[at + 1].norm if at + 1 < len(words) else ""
    if norm in _NEGATED:
        return previous in ("niet", "geenszins")
    if norm not in _NEGATIONS:
        return False
    return not (norm == "niet" and (previous in ("of", "dan") or following in ("alleen", "meer")))
