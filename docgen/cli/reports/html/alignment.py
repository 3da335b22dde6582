"""Which new sentence stands in the place of which old one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

ENOUGH = 0.4  # share of words that two sentences have in common; below it one does not come from the other
MAX_PAIRS = 2500  # pairs to compare; beyond this the sentences are left unpaired


def aligned(old: Sequence[str], new: Sequence[str]) -> tuple[tuple[int, int], ...]:
    """Return the pairs of sentences that are alike, as positions in both, in reading order.

    Of all ways to pair them without crossing, the one with the most words in common.
    """
    if len(old) * len(new) > MAX_PAIRS:
        return ()
    likeness = [[_likeness(one, other) for other in new] for one in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            paired = likeness[i][j] + best[i + 1][j + 1] if likeness[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    return _path(likeness, best)


def _path(
    likeness: Sequence[Sequence[float]], best: Sequence[Sequence[float]]
) -> tuple[tuple[int, int], ...]:
    pairs = []
    i = j = 0
    while i < len(best) - 1 and j < len(best[0]) - 1:
        if likeness[i][j] and best[i][j] == likeness[i][j] + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return tuple(pairs)


def _likeness(old: str, new: str) -> float:
    matcher = SequenceMatcher(None, _words(old), _words(new), autojunk=False)
    if matcher.real_quick_ratio() < ENOUGH or matcher.quick_ratio() < ENOUGH:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= ENOUGH else 0.0


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())
