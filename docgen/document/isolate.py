"""Text from left to right inside text from right to left: names and phone numbers on an Arabic page.

Such a stretch stands between two signs of Unicode that nobody sees. Where a format has its own way to say
so, its writer takes that; in plain text the signs stay. Source: Unicode Standard Annex #9, isolates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

OPEN, CLOSE = "\u2066", "\u2069"
SIGNS = frozenset({OPEN, CLOSE})

_STRETCH = re.compile(f"{OPEN}([^{CLOSE}]*){CLOSE}")


def isolated(text: str) -> str:
    """Return a text as one stretch from left to right."""
    return f"{OPEN}{text}{CLOSE}"


def stretches(text: str) -> Iterator[tuple[str, bool]]:
    """Yield a text in parts without the signs, each with whether it was isolated."""
    if OPEN not in text:
        yield text, False
        return
    for number, part in enumerate(_STRETCH.split(text)):
        if part:
            yield part, number % 2 == 1


def without_isolates(text: str) -> str:
    """Return a text without the signs around such stretches."""
    return text.replace(OPEN, "").replace(CLOSE, "")
