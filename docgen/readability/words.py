"""Words of a sentence: as read, and in the form that lists are looked up with."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from docgen.readability.masks import NAME, VALUE

_TOKEN = re.compile(
    rf"[{VALUE}]+|[{NAME}]+|['’](?:s|t|n|m|k)\b|[^\W\d_](?:\.[^\W\d_])+\b|[^\W\d_][^\W_]*(?:['’\u00ad\u2010\u2011-][^\W_]+)*['’]?(?<!['’])|\d+"
)
_STRESS = str.maketrans("áéíóúàèìòùÁÉÍÓÚ’‘\u2010\u2011", "aeiouaeiouAEIOU''--", "\u00ad\u200b\u200c\u200d")


@dataclass(frozen=True, slots=True)
class Word:
    """One word in a sentence.

    Attributes:
        text: As read.
        norm: Lower case, without stress marks and with straight apostrophes.
        start: Position in the sentence.
        end: Position after the last character.
    """

    text: str
    norm: str
    start: int
    end: int

    @property
    def is_masked(self) -> bool:
        """Whether this stands for a value or a name."""
        return self.norm[:1] in (VALUE, NAME)

    @property
    def is_plain(self) -> bool:
        """Whether this is a word of letters, and no value, name or number."""
        return not self.is_masked and not self.norm[:1].isdigit()


def normalised(text: str) -> str:
    """Return the form in which lists hold a word: `Oók` becomes `ook`, `één` becomes `een`."""
    return unicodedata.normalize("NFC", text).translate(_STRESS).lower()


def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of a masked sentence in order."""
    return tuple(
        Word(match.group(), normalised(match.group()), match.start(), match.end())
        for match in _TOKEN.finditer(text)
    )
