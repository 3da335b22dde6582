"""Whether words are said, or denied, asked about or quoted: `u komt niet op straat` threatens nobody."""

from __future__ import annotations

import re

from docgen.readability.lists import GAP, Match
from docgen.readability.units import Sentence

_NEGATIONS = frozenset(("niet", "geen", "nooit", "niemand", "zonder", "nergens"))
_BETWEEN = frozenset(
    (
        *(
            "de",
            "het",
            "een",
            "uw",
            "je",
            "jouw",
            "meer",
            "meteen",
            "direct",
            "zomaar",
            "opeens",
            "nog",
            "altijd",
        ),
        *("hier", "over", "om", "te", "alleen", "van", "vanwege", "uit", "door", "sprake", "is", "dit"),
    )
)
_REACH = 3  # words between a negation and what it denies: `niet meteen uw ...`
_QUESTION = re.compile(
    r"\W*(?:kan|kun|kunt|mag|krijg|krijgt|wat|hoe|wanneer|waarom|moet|word|wordt|komt|kom|bent|is)\b",
    re.IGNORECASE,
)
MAX_QUOTE = 120  # characters; a longer stretch between quotation marks is no phrase of somebody else
_QUOTED = re.compile(r"[\"“„«‘](?P<words>[^\"“”„«»‘’]{2,120})[\"”“»’]")


def is_denied(sentence: Sentence, match: Match) -> bool:
    """Say whether a negation right before or inside a phrase denies it: `niet op straat`."""
    words = sentence.analysis.words
    form = set(match.form) - {GAP}
    if any(words[at].norm in _NEGATIONS - form for at in range(match.first, match.last + 1)):
        return True
    for at in range(match.first - 1, max(-1, match.first - 2 - _REACH), -1):
        if _is_apart(sentence, at):
            return False
        if words[at].norm in _NEGATIONS:
            return True
        if words[at].norm not in _BETWEEN:
            return False
    return False


def is_asked(sentence: Sentence) -> bool:
    """Say whether a sentence is a question of the reader: `Kan ik op straat komen te staan?`."""
    return sentence.masked.endswith("?") and _QUESTION.match(sentence.masked) is not None


def is_quoted(sentence: Sentence, match: Match) -> bool:
    """Say whether a phrase stands in quotation marks, so that somebody else says it."""
    words = sentence.analysis.words
    start, end = words[match.first].start, words[match.last].end
    left, right = max(0, start - MAX_QUOTE), end + MAX_QUOTE
    return any(
        quote.start("words") <= start and end <= quote.end("words")
        for quote in _QUOTED.finditer(sentence.masked, left, right)
    )


def is_not_meant(sentence: Sentence, match: Match) -> bool:
    """Say whether the words are denied, asked about or quoted, and so not said to the reader."""
    return is_denied(sentence, match) or is_asked(sentence) or is_quoted(sentence, match)


def _is_apart(sentence: Sentence, at: int) -> bool:
    """Say whether a clause ends between a word and the next."""
    words = sentence.analysis.words
    return bool(set(",;:()") & set(sentence.masked[words[at].end : words[at + 1].start]))
