"""The reading score: points from sentence length, passives, formal words and frequency; lower is plainer.

Weights and limits: docgen's readability study, November 2026 (169 Dutch documents, about 70,000 words;
AUC 0.999 between plain and hard texts; switching any one term off leaves it at 0.989 or more).
"""

from __future__ import annotations

from enum import StrEnum

from docgen.readability.measures import Measures

FREE_LENGTH = 12.0  # words; mean sentence length up to here costs nothing
COMMON_ZIPF = 4.55  # Zipf; mean frequency of content words from here on costs nothing
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


def own_score(measures: Measures) -> float:
    """Return the score of one passage; below `MIN_WORDS` without word frequency, which needs more words."""
    too_short = measures.words < MIN_WORDS
    return sum(value for name, value in points(measures) if not (too_short and name == "word_frequency"))


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
