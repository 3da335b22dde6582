"""Dropping what is kept of earlier letters, so that the next one is new."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import _lru_cache_wrapper

_LOADED = ("get_pyphen",)  # caches of textstat that hold a dictionary
_OF_WORDS = ("_looked_up", "_carries_content", "is_participle", "zipf", "syllables")
MIN_OF_TEXTS = 100  # entries; a smaller cache holds what was loaded, such as a word list, and stays


def forget(*, words: bool) -> None:
    """Empty every cache of sentences, of docgen and of textstat.

    Args:
        words: Whether words are forgotten too, also by pyphen, which counts the syllables for textstat.
    """
    for cache in _caches():
        holds_texts = (cache.cache_parameters()["maxsize"] or 0) >= MIN_OF_TEXTS
        kept = _LOADED if words else (*_LOADED, *_OF_WORDS)
        if holds_texts and cache.__name__ not in kept:
            cache.cache_clear()
    if words:
        for known in sys.modules["pyphen"].hdcache.values():
            known.cache.clear()


def _caches() -> Iterator[_lru_cache_wrapper[object]]:
    for name, module in list(sys.modules.items()):
        if name.startswith(("docgen.", "textstat.")):
            yield from (one for one in vars(module).values() if isinstance(one, _lru_cache_wrapper))
