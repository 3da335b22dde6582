"""Things in a row: `a, b en c`."""

from __future__ import annotations

from collections.abc import Sequence


def format_lijst(items: Sequence[str], word: str = "en") -> str:
    """Return `a`, `a en b` or `a, b en c`.

    Args:
        items: What to list, at least one.
        word: The word before the last item: `en` or `of`.
    """
    if not items:
        raise ValueError("a list in a sentence has at least one item")
    *first, last = items
    return f"{', '.join(first)} {word} {last}" if first else last
