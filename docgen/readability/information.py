"""Figures that are shown beside the score and decide nothing: Flesch-Douma and LIX."""

from __future__ import annotations

from collections.abc import Sequence

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
    lines = [[word.norm for word in sentence.analysis.words if word.is_plain] for sentence in prose]
    words = sum(map(len, lines))
    if not words:
        return None
    sentences = max(1, sum(len(line) >= COUNTED_SENTENCE for line in lines))
    spoken = sum(syllables(norm.replace(".", "")) for line in lines for norm in line)
    base, length_weight, size_weight = weights()
    return base - length_weight * (words / sentences) - size_weight * (spoken / words)


def lix(prose: Sequence[Sentence]) -> float | None:
    """Return LIX: words per sentence plus the percentage of words over six letters; `None` without words."""
    words = [word for sentence in prose for word in sentence.analysis.words]
    if not words:
        return None
    long = sum(1 for word in words if word.is_plain and len(word.norm) >= LONG_WORD)
    return len(words) / len(prose) + 100 * long / len(words)
