"""Passive sentences, without a parser: a form of `worden` and a participle in one clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from docgen.readability.lists import read_data, word_set
from docgen.readability.words import Word

MAX_DISTANCE = 25  # words between `worden` and its participle; clauses are shorter
MAX_VERBS_BETWEEN = 2  # `betaald had kunnen worden`

_WORDEN = frozenset(("word", "wordt", "worden", "werd", "werden"))
_IS = frozenset(("is", "bent", "ben", "was", "waren"))
_HEBBEN = frozenset(("heb", "hebt", "heeft", "hebben", "had", "hadden"))
_BETWEEN = word_set("tussen_werkwoord")
_CLAUSE_OPENERS = word_set("bijzin") | {"dat", "die", "of"}
_STOPS = _HEBBEN | _IS | word_set("andere_bijzin")
_BOUNDARY = re.compile(r"[,;:()–]")
_WEAK = re.compile(r"(?:ge[^\W\d_]{2,}[dt]|(?:be|ver|ont|her|mis|over|onder)[^\W\d_]{2,}(?:d|cht|[kfspx]t))")
_NOUN_ENDS = (
    *("heid", "stand", "dracht", "macht", "zicht", "schrift", "lucht"),
    *("kracht", "komst", "dienst", "kant", "land"),
)


@lru_cache(maxsize=1)
def _data() -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    data = read_data("deelwoorden")
    prefixes = tuple(sorted(data["scheidbaar"], key=len, reverse=True))
    return frozenset(data["sterk"]), frozenset(data["geen_deelwoord"]), prefixes


@lru_cache(maxsize=20_000)
def is_participle(word: str) -> bool:
    """Say whether a word, in lower case, is a past participle."""
    strong, excluded, prefixes = _data()
    if word in excluded:
        return False
    if word in strong:
        return True
    if word.endswith(_NOUN_ENDS):
        return False
    if _WEAK.fullmatch(word):
        return True
    return any(
        word.startswith(prefix) and (rest := word[len(prefix) :]).startswith("ge") and _is_simple(rest)
        for prefix in prefixes
    )


def _is_simple(word: str) -> bool:
    strong, excluded, _ = _data()
    return word in strong or (word not in excluded and _WEAK.fullmatch(word) is not None)


def passives(words: Sequence[Word], text: str) -> tuple[tuple[int, int], ...]:
    """Return first and last word position of each `worden` + participle.

    Args:
        words: Words of one sentence.
        text: The sentence, for the punctuation between the words.
    """
    found = []
    for at, word in enumerate(words):
        if word.norm in _WORDEN:
            partner = _after(words, text, at)
            if partner is None:
                partner = _before(words, text, at)
            if partner is not None:
                found.append((min(at, partner), max(at, partner)))
    return tuple(found)


def passives_with_zijn(words: Sequence[Word], text: str) -> tuple[tuple[int, int], ...]:
    """Return first and last word position of each `zijn` + `door` + participle."""
    found = []
    for at, word in enumerate(words):
        if word.norm in _IS or word.norm == "zijn":
            partner = _after(words, text, at)
            if partner is not None and any(words[i].norm == "door" for i in range(at, partner)):
                found.append((at, partner))
    return tuple(found)


def _joined(words: Sequence[Word], text: str, left: int) -> bool:
    """Say whether no clause ends between a word and the next."""
    return _BOUNDARY.search(text, words[left].end, words[left + 1].start) is None


def _after(words: Sequence[Word], text: str, at: int) -> int | None:
    for index in range(at + 1, min(len(words), at + 1 + MAX_DISTANCE)):
        if not _joined(words, text, index - 1) or words[index].norm in _STOPS:
            return None
        if is_participle(words[index].norm):
            return index
    return None


def _before(words: Sequence[Word], text: str, at: int) -> int | None:
    index = at - 1
    while index >= max(0, at - 1 - MAX_VERBS_BETWEEN) and words[index].norm in _BETWEEN:
        index -= 1
    if index < 0 or not is_participle(words[index].norm):
        return None
    if any(not _joined(words, text, i) for i in range(index, at)):
        return None
    return None if _has_perfect(words, text, index) else index


def _has_perfect(words: Sequence[Word], text: str, participle: int) -> bool:
    """Say whether the participle already belongs to `hebben` or `zijn` in its own clause."""
    for index in range(participle - 1, max(-1, participle - MAX_DISTANCE), -1):
        if not _joined(words, text, index) or words[index].norm in _CLAUSE_OPENERS:
            return False
        if words[index].norm in _HEBBEN or words[index].norm in _IS:
            return True
    return False
