"""Wording that the law fixes: no advice may change it, and no fix may touch it.

The fourteen days of a reminder begin on the day after it is received; a letter that says it another way
loses the collection costs. So whoever proposes other words asks here first which stretches must stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from docgen.readability.lists import Entry, PhraseIndex, read_data, word_list
from docgen.readability.masks import VALUE
from docgen.readability.words import Word

LIST = "vaste_tekst"
ANY_VALUE = "{waarde}"
"""Stands in a phrase of the list for an amount, a number or a date, which a sentence holds masked."""


@dataclass(frozen=True, slots=True)
class FixedWording:
    """Why a phrase must stay: the article, and what goes wrong when it changes."""

    phrase: str
    article: str
    why: str
    source: str


@dataclass(frozen=True, slots=True)
class ProtectedSpan:
    """A stretch of a sentence that must stay; positions count from its start, as those of its words do."""

    start: int
    end: int
    wording: FixedWording

    def touches(self, start: int, end: int) -> bool:
        """Say whether a stretch has a character in common with this one."""
        return start < self.end and self.start < end


@lru_cache(maxsize=1)
def fixed_wordings() -> tuple[FixedWording, ...]:
    """Return all phrases that the law fixes, in the order of the list."""
    data = read_data(LIST)
    return tuple(
        FixedWording(row["woord"], row["artikel"], row["waarom"], data["bronnen"][row["bron"]])
        for row in data["woorden"]
    )


@lru_cache(maxsize=1)
def _index() -> tuple[PhraseIndex, dict[str, FixedWording]]:
    index = PhraseIndex([_with_values(entry) for entry in word_list(LIST).entries])
    return index, {wording.phrase: wording for wording in fixed_wordings()}


def _with_values(entry: Entry) -> Entry:
    """Return the entry with `{waarde}`, which reads as the word `waarde`, as one masked value."""
    marker = ANY_VALUE.strip("{}")
    forms = tuple(tuple(VALUE if part == marker else part for part in form) for form in entry.forms)
    return replace(entry, forms=forms)


def protected_spans(words: Sequence[Word]) -> tuple[ProtectedSpan, ...]:
    """Return the stretches of a sentence that the law fixes, in order and without overlaps.

    Args:
        words: The words of the masked sentence; a value from a case counts as a value too.
    """
    index, wordings = _index()
    same = [word._replace(norm=VALUE) if word.is_masked else word for word in words]
    return tuple(
        ProtectedSpan(words[match.first].start, words[match.last].end, wordings[match.entry.phrase])
        for match in index.find(same)
    )


def is_protected(words: Sequence[Word], start: int, end: int) -> bool:
    """Say whether fixed wording has a character of a stretch of the sentence.

    Args:
        words: The words of the masked sentence.
        start: Where the stretch begins, counted from the start of the sentence.
        end: Where it ends.
    """
    return any(span.touches(start, end) for span in protected_spans(words))
