"""Where a clause begins and ends, without a parser: by punctuation and by the words that open a clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from docgen.readability.lists import read_data, word_set
from docgen.readability.words import Word

MAX_CLAUSE = 25  # words on either side of a word that are looked at; clauses are shorter

HEBBEN = frozenset(("heb", "hebt", "heeft", "hebben", "had", "hadden"))
IS = frozenset(("is", "bent", "ben", "was", "waren"))
OPENERS = word_set("bijzin") | {"dat", "die", "of", "wie", "wat", "waar", "hoe", "waarom"}
"""Words that open a subordinate clause, most of them not always."""

_STOPS = HEBBEN | IS | word_set("andere_bijzin")
_BOUNDARY = re.compile(r"[,;:()–]")
_COORDINATORS = frozenset(("en", "maar", "want", "dus"))
_CLOSES = {",": ",", "(": ")", "–": "–"}


@lru_cache(maxsize=1)
def _subjects() -> frozenset[str]:
    return frozenset(read_data("deelwoorden")["onderwerp"])


def joined(words: Sequence[Word], text: str, left: int) -> bool:
    """Say whether no punctuation stands between a word and the next."""
    return _BOUNDARY.search(text, words[left].end, words[left + 1].start) is None


def opens_clause(words: Sequence[Word], index: int) -> bool:
    """Say whether another clause begins at a word: `is`, `want`, or `dat` before `u`."""
    norm = words[index].norm
    if norm in _STOPS:
        return True
    return norm in OPENERS and index + 1 < len(words) and words[index + 1].norm in _subjects()


def clause_around(words: Sequence[Word], text: str, at: int) -> range:
    """Return the words around one, up to the nearest punctuation or the next clause."""
    first = last = at
    start, end = max(0, at - MAX_CLAUSE), min(len(words), at + MAX_CLAUSE) - 1
    while first > start and joined(words, text, first - 1) and words[first].norm not in OPENERS:
        first -= 1
    while last < end and joined(words, text, last) and words[last + 1].norm not in _STOPS:
        last += 1
    return range(first, last + 1)


def aside_end(words: Sequence[Word], text: str, at: int, within: int, length: int) -> int | None:
    """Return the first word behind an aside: `in` of `worden, als u er niet bent, in dozen gedaan`.

    Args:
        words: Words of one sentence.
        text: The sentence.
        at: The word after which the aside begins.
        within: How many more words may come before it.
        length: The most words that it may have.
    """
    opening = next(
        (i for i in range(at, min(at + within + 1, len(words) - 1)) if not joined(words, text, i)), None
    )
    if opening is None:
        return None
    mark = text[words[opening].end : words[opening + 1].start].strip()[:1]
    close = _CLOSES.get(mark)
    for index in range(opening + 1, min(opening + 1 + length, len(words) - 1)):
        if close and close in text[words[index].end : words[index + 1].start]:
            return None if words[index + 1].norm in _COORDINATORS else index + 1
    return None
