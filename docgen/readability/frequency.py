"""How common a Dutch word is: the small list of wordfreq, and the head of a compound.

wordfreq is an optional extra. Its list is read as the file it is: importing the package takes ten
times as long. Without it every lookup gives `None` and the score goes without its frequency term.
"""

from __future__ import annotations

import gzip
import importlib.util
from functools import lru_cache
from pathlib import Path

from docgen.readability.lists import word_set

UNKNOWN_ZIPF = 2.5  # Zipf; the small list of wordfreq holds every word from Zipf 3.0 on
MIN_PART = 3  # letters of a part of a compound
SHORT_PART = 4  # letters; a part this short or shorter must be common, or any word falls apart
SHORT_PART_ZIPF = 4.0  # Zipf; asked of short parts
MAX_PARTS = 3  # parts of a compound; `huurprijs|verhoging` has three
MAX_WORD = 60  # letters; longer strings are no words
CENTIBELS_AT_ZIPF_0 = 900  # wordfreq counts hundredths of log10 below certainty; Zipf counts per billion
_LINKS = ("", "s", "e", "en", "-", "s-")
_NO_HEADS = word_set("geen_hoofd")


def is_available() -> bool:
    """Say whether the word list is installed."""
    return bool(_frequencies())


@lru_cache(maxsize=1)
def _frequencies() -> dict[str, float]:
    spec = importlib.util.find_spec("wordfreq")
    folders = spec.submodule_search_locations if spec is not None else None
    if not folders:
        return {}
    import msgpack  # type: ignore[import-untyped]  # comes with wordfreq, so it may be missing

    packed = gzip.decompress((Path(folders[0]) / "data" / "small_nl.msgpack.gz").read_bytes())
    by_centibel = msgpack.unpackb(packed, raw=False)[1:]
    return {
        word: (CENTIBELS_AT_ZIPF_0 - centibels) / 100
        for centibels, words in enumerate(by_centibel)
        for word in words
    }


@lru_cache(maxsize=50_000)
def zipf(word: str, raw: str = "") -> float | None:
    """Return how common a word is, on the Zipf scale (3 = rare, 5 = common).

    A compound that is not in the list counts as its head: `huurachterstand` as `achterstand`.

    Args:
        word: In lower case, without stress marks.
        raw: In lower case as read, for words that keep their accent (`café`).

    Returns:
        The frequency, `UNKNOWN_ZIPF` for a word that is not known, or `None` without a list.
    """
    table = _frequencies()
    if not table:
        return None
    known = table.get(raw) or table.get(word)
    if known is not None:
        return known
    heads = [part for part in word.split("-") if part]
    if len(heads) > 1:
        return zipf(heads[-1])
    head = _head(word, MAX_PARTS) if len(word) <= MAX_WORD else None
    return UNKNOWN_ZIPF if head is None else head


def is_listed(word: str) -> bool:
    """Say whether the word itself stands in the list; always true without a list."""
    table = _frequencies()
    return not table or word in table


def lone_zipf(word: str) -> float | None:
    """Return how common the word itself is; a compound is not taken apart."""
    table = _frequencies()
    return table.get(word, UNKNOWN_ZIPF) if table else None


def _head(word: str, parts: int) -> float | None:
    """Return the frequency of the best head of a compound, or `None` when no split fits."""
    best: float | None = None
    best_weakest = 0.0
    for at in range(MIN_PART, len(word) - MIN_PART + 1):
        head = word[at:]
        head_zipf = _part(head)
        if head_zipf is None or head in _NO_HEADS:
            continue
        modifier = _modifier(word[:at], parts - 1)
        if modifier is not None and min(modifier, head_zipf) > best_weakest:
            best, best_weakest = head_zipf, min(modifier, head_zipf)
    return best


def _modifier(text: str, parts: int) -> float | None:
    found = [
        value
        for link in _LINKS
        if text.endswith(link) and len(text) - len(link) >= MIN_PART
        if (value := _part(text.removesuffix(link))) is not None
    ]
    if found:
        return max(found)
    return _head(text, parts) if parts > 1 else None


def _part(text: str) -> float | None:
    value = _frequencies().get(text)
    if value is None or (len(text) <= SHORT_PART and value < SHORT_PART_ZIPF):
        return None
    return value
