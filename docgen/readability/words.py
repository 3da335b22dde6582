"""Words of a sentence: as read, and in the form that lists are looked up with."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from docgen.readability.masks import NAME, VALUE

_TOKEN = re.compile(
    rf"[{VALUE}]+|[{NAME}]+|['’](?:s|t|n|m|k)\b|[^\W\d_](?:\.[^\W\d_])+\b|[^\W\d_][^\W_]*(?:['’\u00ad\u2010\u2011-][^\W_]+)*['’]?(?<!['’])|\d+"
)
_STRESS = str.maketrans("áéíóúàèìòùÁÉÍÓÚ’‘\u2010\u2011", "aeiouaeiouAEIOU''--", "\u00ad\u200b\u200c\u200d")
CACHED_WORDS = 50_000  # words as read; Dutch letters share a few thousand


class Word(NamedTuple):
    """One word in a sentence.

    Attributes:
        text: As read.
        norm: Lower case, without stress marks and with straight apostrophes.
        start: Position in the sentence.
        end: Position after the last character.
        is_plain: Whether this is a word of letters, and no value, name or number.
    """

    text: str
    norm: str
    start: int
    end: int
    is_plain: bool

    @property
    def is_masked(self) -> bool:
        """Whether this stands for a value or a name."""
        return self.norm[:1] in (VALUE, NAME)


def normalised(text: str) -> str:
    """Return the form in which lists hold a word: `Oók` becomes `ook`, `één` becomes `een`."""
    return unicodedata.normalize("NFC", text).translate(_STRESS).lower()


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a masked sentence in order."""
    return tuple(_word(match.group(), *match.span()) for match in _TOKEN.finditer(text))


def _word(text: str, start: int, end: int) -> Word:
    norm, is_plain = _looked_up(text)
    return Word(text, norm, start, end, is_plain)


@lru_cache(maxsize=CACHED_WORDS)
def _looked_up(text: str) -> tuple[str, bool]:
    """Return the list form of a word, and whether it is a word of letters."""
    norm = normalised(text)
    return norm, norm[:1] not in (VALUE, NAME) and not norm[:1].isdigit()
