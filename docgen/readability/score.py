"""The reading score: points from sentence length, passives, formal words and word frequency; lower is plainer.

Weights and limits: docgen's readability study, November 2026 (169 Dutch documents, about 70,000 words; AUC 0.999
between plain and hard texts; switching any one term off leaves it at 0.989 or more).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from docgen.readability import frequency
from docgen.readability.reading import Reading, word_spot
from docgen.readability.units import Sentence

FREE_LENGTH = 12.0  # words; mean sentence length up to here costs nothing
LONG = 20  # words; a sentence above this is long
VERY_LONG = 25  # words; a sentence above this is too long
COMMON_ZIPF = 4.55  # Zipf; mean frequency of content words from here on costs nothing
RARE_ZIPF = 3.5  # Zipf; a word below this is rare
MANY_SUBORDINATORS = 3  # in one sentence
TWO = 2  # negations in one sentence
MAX_FORMAL = 4.0  # formal words per 100; more costs no extra points

PER_WORD = 1.0  # points per word of mean length above FREE_LENGTH
LONG_WEIGHT = 20.0  # points times the share of sentences above LONG
VERY_LONG_WEIGHT = 20.0  # points times the share of sentences above VERY_LONG
FREQUENCY_WEIGHT = 20.0  # points per Zipf below COMMON_ZIPF
FORMAL_WEIGHT = 4.0  # points per formal word in 100 words
PASSIVE_WEIGHT = 25.0  # points times the share of passive sentences
SUBORDINATE_WEIGHT = 20.0  # points times the share of sentences with MANY_SUBORDINATORS
NEGATION_WEIGHT = 10.0  # points times the share of sentences with a double negation

GREEN = 12.0  # points; up to here a text is green
RED = 18.0  # points; above this a text is red
RED_FORMAL = 4.0  # formal words per 100; above this a text is red
RED_LIMITS = 2  # hard limits broken; from here on a text is red
MIN_WORDS = 80  # scored words; below this no verdict


class Verdict(StrEnum):
    """What the score says about a document."""

    GROEN = "groen"
    ORANJE = "oranje"
    ROOD = "rood"
    TE_KORT = "te-kort"


class Limit(StrEnum):
    """Hard limits beside the score."""

    LANGE_ZINNEN = "lange-zinnen"
    FORMELE_WOORDEN = "formele-woorden"
    LIJDENDE_VORM = "lijdende-vorm"
    ZELDZAME_WOORDEN = "zeldzame-woorden"


MAX_VERY_LONG_SHARE = 0.05  # share of sentences above VERY_LONG; one is always allowed
MAX_FORMAL_RATE = 1.5  # formal words per 100
MAX_PASSIVE_SHARE = 0.25  # share of sentences
MAX_RARE_SHARE = 0.25  # share of unique content words that are rare and not explained


@dataclass(frozen=True, slots=True)
class Measures:
    """What is measured in the scored sentences. Shares run from 0 to 1; without sentences all are 0."""

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


def measure(reading: Reading) -> Measures:
    """Return what the scored sentences of a document measure."""
    prose = reading.prose
    if not prose:
        return Measures()
    count, words = len(prose), sum(sentence.length for sentence in prose)
    very_long = sum(1 for sentence in prose if sentence.length > VERY_LONG)
    mean_zipf, share_rare = _frequencies(reading, prose)
    analyses = [sentence.analysis for sentence in prose]
    return Measures(
        words=words,
        sentences=count,
        mean_length=words / count,
        share_long=sum(1 for sentence in prose if sentence.length > LONG) / count,
        very_long=very_long,
        share_very_long=very_long / count,
        mean_zipf=mean_zipf,
        share_rare=share_rare,
        formal_rate=100 * _formal_count(reading, prose) / words,
        share_passive=sum(1 for found in analyses if found.passives) / count,
        share_subordinate=sum(1 for found in analyses if len(found.subordinators) >= MANY_SUBORDINATORS) / count,
        share_negation=sum(1 for found in analyses if len(found.negations) >= TWO) / count,
    )


def _formal_count(reading: Reading, prose: Sequence[Sentence]) -> int:
    found = [(s, match) for s in prose for match in s.analysis.formal]
    if not reading.options.allowed:
        return len(found)
    spots = (word_spot(s, match.first, match.last) for s, match in found)
    return sum(1 for spot in spots if not reading.allowed_at(spot, "formeel-woord", "WRD101"))


def word_frequencies(reading: Reading, prose: Sequence[Sentence]) -> dict[str, float]:
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
            if norm in found or in_term.get(position) in reading.explained:
                continue
            value = frequency.lone_zipf(norm) if position in in_term else frequency.zipf(norm, raw)
            if value is not None:
                found[norm] = value
    return found


def _frequencies(reading: Reading, prose: Sequence[Sentence]) -> tuple[float | None, float]:
    values = word_frequencies(reading, prose).values()
    if not values:
        return None, 0.0
    return sum(values) / len(values), sum(1 for value in values if value < RARE_ZIPF) / len(values)


def points(measures: Measures) -> tuple[tuple[str, float], ...]:
    """Return the points of each term of the score; together they are the score."""
    below_common = 0.0 if measures.mean_zipf is None else max(0.0, COMMON_ZIPF - measures.mean_zipf)
    return (
        ("mean_sentence_length", PER_WORD * max(0.0, measures.mean_length - FREE_LENGTH)),
        ("sentences_over_20", LONG_WEIGHT * measures.share_long),
        ("sentences_over_25", VERY_LONG_WEIGHT * measures.share_very_long),
        ("word_frequency", FREQUENCY_WEIGHT * below_common),
        ("formal_words", FORMAL_WEIGHT * min(MAX_FORMAL, measures.formal_rate)),
        ("passive_sentences", PASSIVE_WEIGHT * measures.share_passive),
        ("subordinate_clauses", SUBORDINATE_WEIGHT * measures.share_subordinate),
        ("double_negations", NEGATION_WEIGHT * measures.share_negation),
    )


def score(measures: Measures) -> float:
    """Return the score in points; lower is plainer."""
    return sum(value for _, value in points(measures))


def limits(measures: Measures) -> tuple[Limit, ...]:
    """Return the hard limits that are broken."""
    broken = {
        Limit.LANGE_ZINNEN: measures.very_long > max(1.0, MAX_VERY_LONG_SHARE * measures.sentences),
        Limit.FORMELE_WOORDEN: measures.formal_rate > MAX_FORMAL_RATE,
        Limit.LIJDENDE_VORM: measures.share_passive > MAX_PASSIVE_SHARE,
        Limit.ZELDZAME_WOORDEN: measures.share_rare > MAX_RARE_SHARE,
    }
    return tuple(limit for limit, is_broken in broken.items() if is_broken)


def verdict(measures: Measures) -> Verdict:
    """Return what score and limits say together."""
    if measures.words < MIN_WORDS:
        return Verdict.TE_KORT
    broken, total = limits(measures), score(measures)
    if total > RED or len(broken) >= RED_LIMITS or measures.formal_rate > RED_FORMAL:
        return Verdict.ROOD
    return Verdict.ORANJE if broken or total > GREEN else Verdict.GROEN
