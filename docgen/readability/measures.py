"""What is measured in the scored sentences of a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docgen.readability import frequency
from docgen.readability.units import Sentence

LONG = 20  # words; a sentence above this is long; docgen's readability study 2026, par. 2.3
VERY_LONG = 25  # words; a sentence above this is too long; same
MANY_SUBORDINATORS = 3  # words that open a clause, in one sentence; same
TWO_NEGATIONS = 2  # in one sentence; same
RARE_ZIPF = 3.5  # Zipf; a word below this is rare; same, par. 3.2


@dataclass(frozen=True, slots=True)
class Measures:
    """What is measured in the scored sentences.

    Shares run from 0 to 1, rates count per 100 words; without sentences all are 0.
    """

    words: int = 0
    sentences: int = 0
    mean_length: float = 0.0
    share_long: float = 0.0
    very_long: int = 0
    share_very_long: float = 0.0
    mean_zipf: float | None = None
    share_rare: float = 0.0
    formal_rate: float = 0.0
    share_passive: float = 0.0
    share_subordinate: float = 0.0
    share_negation: float = 0.0
    address_rate: float = 0.0


def measure(prose: Sequence[Sentence], frequencies: dict[str, float], formal: int) -> Measures:
    """Return the measures of scored sentences.

    Args:
        prose: The scored sentences.
        frequencies: Zipf value of each content word; empty without a word list.
        formal: Number of formal words that count.
    """
    if not prose:
        return Measures()
    count, words = len(prose), sum(sentence.length for sentence in prose)
    very_long = sum(1 for sentence in prose if sentence.length > VERY_LONG)
    analyses = [sentence.analysis for sentence in prose]
    rare = sum(1 for value in frequencies.values() if value < RARE_ZIPF)
    return Measures(
        words=words,
        sentences=count,
        mean_length=words / count,
        share_long=sum(1 for sentence in prose if sentence.length > LONG) / count,
        very_long=very_long,
        share_very_long=very_long / count,
        mean_zipf=sum(frequencies.values()) / len(frequencies) if frequencies else None,
        share_rare=rare / len(frequencies) if frequencies else 0.0,
        formal_rate=100 * formal / words,
        share_passive=sum(1 for found in analyses if found.passives) / count,
        share_subordinate=sum(1 for found in analyses if len(found.subordinators) >= MANY_SUBORDINATORS)
        / count,
        share_negation=sum(1 for found in analyses if len(found.negations) >= TWO_NEGATIONS) / count,
        address_rate=100 * sum(found.addresses for found in analyses) / words,
    )


def word_frequencies(prose: Sequence[Sentence], explained: frozenset[str]) -> dict[str, float]:
    """Return the Zipf value of each content word; explained terms are left out.

    A legal term counts as itself and is never taken apart: each part of it may be common.
    Without the word list the outcome is empty.
    """
    found: dict[str, float] = {}
    for sentence in prose:
        in_term = {
            position: match.entry.phrase
            for match in sentence.analysis.terms
            for position in range(match.first, match.last + 1)
        }
        for position, norm, raw in sentence.analysis.content:
            if norm in found or in_term.get(position) in explained:
                continue
            value = frequency.lone_zipf(norm) if position in in_term else frequency.zipf(norm, raw)
            if value is not None:
                found[norm] = value
    return found
