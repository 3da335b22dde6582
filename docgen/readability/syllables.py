"""Syllables of Dutch words and the weights of Flesch-Douma, from textstat.

textstat imports nltk, which takes longer than all of docgen, for a dictionary of English that no Dutch word
is looked up in. So nltk is only imported when something of it is asked for.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from functools import lru_cache
from types import ModuleType

from docgen.readability.words import CACHED_WORDS

_LANGUAGE = "nl"
_UNUSED = "nltk"


class _Unloaded(ModuleType):
    """Stands for a module, and imports it when something of it is asked for."""

    def __getattr__(self, name: str) -> object:
        return getattr(importlib.import_module(self.__name__), name)


@lru_cache(maxsize=CACHED_WORDS)
def syllables(word: str) -> int:
    """Return the number of syllables of a word, as textstat counts them."""
    count, _ = _textstat()
    return count(word, _LANGUAGE)


@lru_cache(maxsize=1)
def weights() -> tuple[float, float, float]:
    """Return the constants of Flesch-Douma: the start, a word per sentence, a syllable per word."""
    _, weight = _textstat()
    base, length, size = (
        weight(_LANGUAGE, name) for name in ("fre_base", "fre_sentence_length", "fre_syll_per_word")
    )
    return base, length, size


@lru_cache(maxsize=1)
def _textstat() -> tuple[Callable[[str, str], int], Callable[[str, str], float]]:
    stand_in = _Unloaded(_UNUSED)
    sys.modules.setdefault(_UNUSED, stand_in)
    try:
        from textstat.backend.counts import count_syllables
        from textstat.backend.utils import get_lang_cfg
    finally:
        if sys.modules.get(_UNUSED) is stand_in:
            del sys.modules[_UNUSED]
    return count_syllables, get_lang_cfg
