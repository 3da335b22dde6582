"""The reading score: points from sentence length, passives, formal words and frequency; lower is plainer.

Weights and limits: docgen's readability study, November 2026 (169 Dutch documents, about 70,000 words;
AUC 0.999 between plain and hard texts; switching any one term off leaves it at 0.989 or more). The term
for address, the slope below `FREE_LENGTH` and the two long sentences that any text may have came later:
`docs/decisions/0004-a-text-that-speaks-to-nobody-costs-points.md`.
"""

from __future__ import annotations

from enum import StrEnum

from docgen.readability.measures import Measures

FREE_LENGTH = 12.0  # words; mean sentence length up to here hardly costs a thing
COMMON_ZIPF = 4.55  # Zipf; mean frequency of content words from here on costs nothing
MAX_FORMAL = 4.0  # formal words per 100; more costs no extra points

ENOUGH_ADDRESS = 2.0  # times `u` or `je` per 100 words; from here on costs nothing

PER_WORD = 1.0  # points per word of mean length above FREE_LENGTH
PER_FREE_WORD = 0.1  # points per word of mean length up to it, so that of two plain texts the shorter wins
LONG_WEIGHT = 20.0  # points times the share of sentences above LONG
VERY_LONG_WEIGHT = 20.0  # points times the share of sentences above VERY_LONG
FREQUENCY_WEIGHT = 20.0  # points per Zipf below COMMON_ZIPF
FORMAL_WEIGHT = 4.0  # points per formal word in 100 words
PASSIVE_WEIGHT = 25.0  # points times the share of passive sentences
SUBORDINATE_WEIGHT = 20.0  # points times the share of sentences with MANY_SUBORDINATORS
NEGATION_WEIGHT = 10.0  # points times the share of sentences with a double negation
ADDRESS_WEIGHT = 4.0  # points for a text that never says `u` or `je`

GREEN = 12.0  # points; up to here a text is green
RED = 18.0  # points; above this a text is red
RED_FORMAL = 4.0  # formal words per 100; above this a text is red
RED_LIMITS = 2  # hard limits broken; from here on a text is red
MIN_WORDS = 80  # scored words; below this no verdict


ADDRESS = "reader_not_addressed"
"""Name of the term for a text that hardly says `u` or `je`."""


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


MAX_VERY_LONG_SHARE = 0.05  # share of sentences above VERY_LONG
FREE_VERY_LONG = 2  # sentences above VERY_LONG that a text may always have
FEW_SENTENCES = 10  # sentences; a text with fewer may have one less
MAX_FORMAL_RATE = 1.5  # formal words per 100
MAX_PASSIVE_SHARE = 0.25  # share of sentences
MAX_RARE_SHARE = 0.25  # share of unique content words that are rare and not explained


def points(measures: Measures) -> tuple[tuple[str, float], ...]:
    """Return the points of each term of the score; together they are the score.

    Below `MIN_WORDS` the terms for word frequency and address are 0: so few words say little about them.
    """
    length = measures.mean_length
    frequency = address = 0.0
    if measures.words >= MIN_WORDS:
        address = max(0.0, 1 - measures.address_rate / ENOUGH_ADDRESS)
        if measures.mean_zipf is not None:
            frequency = max(0.0, COMMON_ZIPF - measures.mean_zipf)
    return (
        (
            "mean_sentence_length",
            PER_FREE_WORD * min(length, FREE_LENGTH) + PER_WORD * max(0.0, length - FREE_LENGTH),
        ),
        ("sentences_over_20", LONG_WEIGHT * measures.share_long),
        ("sentences_over_25", VERY_LONG_WEIGHT * measures.share_very_long),
        ("word_frequency", FREQUENCY_WEIGHT * frequency),
        ("formal_words", FORMAL_WEIGHT * min(MAX_FORMAL, measures.formal_rate)),
        ("passive_sentences", PASSIVE_WEIGHT * measures.share_passive),
        ("subordinate_clauses", SUBORDINATE_WEIGHT * measures.share_subordinate),
        ("double_negations", NEGATION_WEIGHT * measures.share_negation),
        (ADDRESS, ADDRESS_WEIGHT * address),
    )


def score(measures: Measures) -> float:
    """Return the score in points; lower is plainer."""
    return sum(value for _, value in points(measures))


def own_score(measures: Measures) -> float:
    """Return the score of one passage, which need not speak to the reader itself."""
    return sum(value for name, value in points(measures) if name != ADDRESS)


def limits(measures: Measures) -> tuple[Limit, ...]:
    """Return the hard limits that are broken."""
    broken = {
        Limit.LANGE_ZINNEN: measures.very_long > _very_long_allowed(measures.sentences),
        Limit.FORMELE_WOORDEN: measures.formal_rate > MAX_FORMAL_RATE,
        Limit.LIJDENDE_VORM: measures.share_passive > MAX_PASSIVE_SHARE,
        Limit.ZELDZAME_WOORDEN: measures.share_rare > MAX_RARE_SHARE,
    }
    return tuple(limit for limit, is_broken in broken.items() if is_broken)


def _very_long_allowed(sentences: int) -> float:
    free = FREE_VERY_LONG if sentences >= FEW_SENTENCES else FREE_VERY_LONG - 1
    return max(free, MAX_VERY_LONG_SHARE * sentences)


def verdict(measures: Measures) -> Verdict:
    """Return what score and limits say together."""
    if measures.words < MIN_WORDS:
        return Verdict.TE_KORT
    broken, total = limits(measures), score(measures)
    if total > RED or len(broken) >= RED_LIMITS or measures.formal_rate > RED_FORMAL:
        return Verdict.ROOD
    return Verdict.ORANJE if broken or total > GREEN else Verdict.GROEN
