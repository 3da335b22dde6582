"""Figures that are shown beside the score and decide nothing: Flesch-Douma and LIX."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.readability.units import Sentence

LONG_WORD = 7  # letters; LIX counts words of more than six letters (Björnsson 1968)


def flesch_douma(prose: Sequence[Sentence]) -> float | None:
    """Return the reading ease after Flesch-Douma (0 hard, 100 easy); `None` without words.

    Values and names are left out: they have no syllables that mean anything. textstat counts in Dutch
    only on an instance that was told so, and then downloads nothing.

    Source: Douma 1960: 206.835 - 0.93 words per sentence - 77 syllables per word.
    """
    lines = [line for line in map(_clean, prose) if line]
    if not lines:
        return None
    from textstat.textstat import textstatistics

    statistics = textstatistics()
    statistics.set_lang("nl")
    return float(statistics.flesch_reading_ease("\n".join(lines)))


def _clean(sentence: Sentence) -> str:
    """Return the plain words of a sentence, closed with the only full stop that textstat shall see."""
    words = [word.norm.replace(".", "") for word in sentence.analysis.words if word.is_plain]
    return " ".join(words) + "." if words else ""


def lix(prose: Sequence[Sentence]) -> float | None:
    """Return LIX: words per sentence plus the percentage of words over six letters; `None` without words."""
    words = [word for sentence in prose for word in sentence.analysis.words]
    if not words:
        return None
    long = sum(1 for word in words if word.is_plain and len(word.norm) >= LONG_WORD)
    return len(words) / len(prose) + 100 * long / len(words)
