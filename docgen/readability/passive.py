"""Passive sentences, without a parser: a form of `worden` and a participle in one clause."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from docgen.readability.edges import (
    HEBBEN,
    IS,
    MAX_CLAUSE,
    OPENERS,
    aside_end,
    clause_around,
    joined,
    opens_clause,
)
from docgen.readability.lists import read_data, word_set
from docgen.readability.participle import has_passive, is_participle, is_sometimes_participle
from docgen.readability.words import Word

MAX_VERBS_BETWEEN = 2  # `betaald had kunnen worden`
MAX_BEFORE_ASIDE = 2  # words between `worden` and an aside: `wordt dan, als u wilt, betaald`

_WORDEN = frozenset(("word", "wordt", "worden", "werd", "werden"))
_BETWEEN = word_set("tussen_werkwoord")
_PREPOSITIONS = frozenset(
    (
        *("door", "van", "met", "in", "op", "bij", "voor", "aan", "tot"),
        *("naar", "uit", "om", "over", "binnen", "na", "per", "volgens", "via"),
    )
)
_AFTER_PARTICIPLE = _PREPOSITIONS | OPENERS | {"en", "wordt", "worden"}
_AFTER_OTHER = frozenset(("niet", "geen", "wonen"))  # `bepaald niet`, `begeleid wonen`


@lru_cache(maxsize=2)
def _words(name: str) -> frozenset[str]:
    return frozenset(read_data("deelwoorden")[name])


def passives(words: Sequence[Word], text: str) -> tuple[tuple[int, int], ...]:
    """Return first and last word position of each `worden` + participle.

    Args:
        words: Words of one sentence.
        text: The sentence, for the punctuation between the words.
    """
    found = []
    for at, word in enumerate(words):
        if word.norm in _WORDEN:
            partner = _partner(words, text, at)
            if partner is not None:
                found.append((min(at, partner), max(at, partner)))
    return tuple(found)


def passives_with_zijn(words: Sequence[Word], text: str) -> tuple[tuple[int, int], ...]:
    """Return first and last word position of each `zijn` + participle with `door` in one clause."""
    found: list[tuple[int, int]] = []
    for at, word in enumerate(words):
        if word.norm in IS or (word.norm == "zijn" and not _is_possessive(words, at)):
            clause = clause_around(words, text, at)
            norms = [words[i].norm for i in clause]
            if "door" not in norms or not (_WORDEN | HEBBEN).isdisjoint(norms):
                continue
            agentive = (i for i in clause if is_participle(words[i].norm) and has_passive(words[i].norm))
            partner = next(agentive, None)
            if partner is not None and not any(partner in pair for pair in found):
                found.append((min(at, partner), max(at, partner)))
    return tuple(found)


def _is_possessive(words: Sequence[Word], at: int) -> bool:
    return at > 0 and words[at - 1].norm in _PREPOSITIONS


def _partner(words: Sequence[Word], text: str, at: int) -> int | None:
    partner = _from(words, text, at + 1) if at + 1 < len(words) and joined(words, text, at) else None
    if partner is None:
        partner = _before(words, text, at)
    return _behind_aside(words, text, at) if partner is None else partner


def _from(words: Sequence[Word], text: str, first: int) -> int | None:
    """Return the participle at or after a word, in the same clause."""
    for index in range(first, min(len(words), first + MAX_CLAUSE)):
        if (index > first and not joined(words, text, index - 1)) or opens_clause(words, index):
            return None
        if _is_predicate(words, text, index):
            return index
    return None


def _is_predicate(words: Sequence[Word], text: str, index: int) -> bool:
    """Say whether a word is the participle of its clause, and no part of a noun phrase or comparison."""
    norm, before = words[index].norm, words[index - 1].norm
    ends = index + 1 == len(words) or not joined(words, text, index)
    after = "" if ends else words[index + 1].norm
    if is_sometimes_participle(norm):
        return ends or after in _AFTER_PARTICIPLE
    if not is_participle(norm) or after in _AFTER_OTHER or (after and before in _words("lidwoord")):
        return False
    return before not in {"als", "zoals"} and not (before == "dan" and _is_comparative(words, index - 2))


def _is_comparative(words: Sequence[Word], index: int) -> bool:
    return index >= 0 and (words[index].norm.endswith("er") or words[index].norm == "anders")


def _before(words: Sequence[Word], text: str, at: int) -> int | None:
    """Return the participle that stands right before, perhaps with other verbs between."""
    index = at - 1
    while index >= max(0, at - 1 - MAX_VERBS_BETWEEN) and words[index].norm in _BETWEEN:
        index -= 1
    if index < 0 or not (is_participle(words[index].norm) or is_sometimes_participle(words[index].norm)):
        return None
    if any(not joined(words, text, i) for i in range(index, at)) or _is_noun(words, text, index):
        return None
    with_modal = (
        words[at].norm == "worden" and index < at - 1
    )  # `had betaald kunnen worden`: `had` goes with `kunnen`
    return index if with_modal or not _has_perfect(words, text, index) else None


def _is_noun(words: Sequence[Word], text: str, index: int) -> bool:
    """Say whether the clause starts with this word and a word such as `het`: `Het verzet wordt kansloos`."""
    if index == 0 or words[index - 1].norm not in _words("bepaler"):
        return False
    return index == 1 or not joined(words, text, index - 2)


def _has_perfect(words: Sequence[Word], text: str, participle: int) -> bool:
    """Say whether the participle already belongs to `hebben` or `zijn` in its own clause."""
    for index in range(participle - 1, max(-1, participle - MAX_CLAUSE), -1):
        if not joined(words, text, index) or words[index].norm in OPENERS:
            return False
        if words[index].norm in HEBBEN or words[index].norm in IS:
            return True
    return False


def _behind_aside(words: Sequence[Word], text: str, at: int) -> int | None:
    """Return the participle behind an aside: `worden, als u er niet bent, in dozen gedaan`."""
    start = aside_end(words, text, at, MAX_BEFORE_ASIDE, MAX_CLAUSE)
    if start is None or any(words[i].norm in OPENERS for i in clause_around(words, text, at)):
        return None
    partner = _from(words, text, start)
    if partner is None or (partner + 1 < len(words) and words[partner + 1].norm in IS | HEBBEN):
        return None
    return partner
