"""Figures that are shown beside the score and decide nothing: Flesch-Douma and LIX."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from docgen.readability.analysis import CACHED_SENTENCES, Analysis
from docgen.readability.syllables import syllables, weights
from docgen.readability.units import Sentence

COUNTED_SENTENCE = 3  # words; textstat counts no shorter line as a sentence, though it counts the words
LONG_WORD = 7  # letters; LIX counts words of more than six letters (Björnsson 1968)


def flesch_douma(prose: Sequence[Sentence]) -> float | None:
    """Return the reading ease after Flesch-Douma (0 hard, 100 easy); `None` without words.

    Values and names are left out: they have no syllables that mean anything. It is what
    `textstat.flesch_reading_ease` gives for the same sentences, one a line; counted by word, since letters
    share their words.

    Source: Douma 1960: 206.835 - 0.93 words per sentence - 77 syllables per word.
    """
    counted = [_counted(sentence.analysis) for sentence in prose]
    words = sum(count.plain for count in counted)
    if not words:
        return None
    sentences = max(1, sum(count.plain >= COUNTED_SENTENCE for count in counted))
    spoken = sum(_spoken(sentence.analysis) for sentence in prose)
    base, length_weight, size_weight = weights()
    return base - length_weight * (words / sentences) - size_weight * (spoken / words)


def lix(prose: Sequence[Sentence]) -> float | None:
    """Return LIX: words per sentence plus the percentage of words over six letters; `None` without words."""
    words = sum(sentence.length for sentence in prose)
    if not words:
        return None
    long = sum(_counted(sentence.analysis).long for sentence in prose)
    return words / len(prose) + 100 * long / words


@dataclass(frozen=True, slots=True)
class _Counted:
    """Words of letters in a sentence, and how many of them are long."""

    plain: int
    long: int


@lru_cache(maxsize=CACHED_SENTENCES)
def _counted(analysis: Analysis) -> _Counted:
    norms = [word.norm for word in analysis.words if word.is_plain]
    long = sum(1 for norm in norms if len(norm) >= LONG_WORD)
    return _Counted(len(norms), long)


@lru_cache(maxsize=CACHED_SENTENCES)
def _spoken(analysis: Analysis) -> int:
    """Return the syllables of the words of letters; apart, as it loads textstat."""
    return sum(syllables(word.norm.replace(".", "")) for word in analysis.words if word.is_plain)
