"""Which words of a sentence carry its content: no function words, values, numbers or names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from docgen.readability.frequency import is_listed
from docgen.readability.lists import word_set
from docgen.readability.words import CACHED_WORDS, Word

MIN_LETTERS = 2  # letters; a single letter is no word
_WITHOUT_CONTENT = word_set("functiewoord") | word_set("kent_de_lezer")


class ContentWord(NamedTuple):
    """A content word: its place in the sentence, its list form, and its form as read in lower case."""

    position: int
    norm: str
    raw: str


def content_words(words: Sequence[Word]) -> tuple[ContentWord, ...]:
    """Return the content words of a sentence.

    Words that every tenant knows count as function words. A capital inside a sentence marks a name; at its
    start it does when the word is not in the word list.
    """
    found = []
    for position, word in enumerate(words):
        if not word.is_plain or not _carries_content(word.norm):
            continue
        if word.text[0].isupper() and (position > 0 or not is_listed(word.norm)):
            continue
        found.append(ContentWord(position, word.norm, word.text.lower()))
    return tuple(found)


@lru_cache(maxsize=CACHED_WORDS)
def _carries_content(norm: str) -> bool:
    """Say whether a word, in list form, can carry content: no function word, letter, abbreviation or code."""
    if norm in _WITHOUT_CONTENT or len(norm) < MIN_LETTERS or "." in norm:
        return False
    return not any(char.isdigit() for char in norm)
