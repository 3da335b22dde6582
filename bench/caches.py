"""Dropping what is kept of earlier letters, so that the next one is new."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import _lru_cache_wrapper

MIN_OF_TEXTS = 100  # entries; a smaller cache holds what was loaded, such as a word list, and stays


def forget() -> None:
    """Empty every cache of sentences and words, of docgen and of the libraries that textstat counts with."""
    for cache in _caches():
        if (cache.cache_parameters()["maxsize"] or 0) >= MIN_OF_TEXTS and cache.__name__ != "get_pyphen":
            cache.cache_clear()
    for known in sys.modules["pyphen"].hdcache.values():
        known.cache.clear()


def _caches() -> Iterator[_lru_cache_wrapper[object]]:
    for name, module in list(sys.modules.items()):
        if name.startswith(("docgen.", "textstat.")):
            yield from (one for one in vars(module).values() if isinstance(one, _lru_cache_wrapper))
