"""Whether a file says the words of its document, in print order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from docgen.document.blocks import Document
from docgen.writers.words import printed_lines

MARK = re.compile(r"[•*>-]|\d+\.|\[|\]|[-=_]{3,}|-+|=+")
"""Words a format may add: bullets and numbers of lists, lines under headings, room to write."""


def words(document: Document) -> list[str]:
    """Return the words every format must print."""
    return " ".join(printed_lines(document)).split()


def without_marks(found: Iterable[str], expected: list[str]) -> list[str]:
    """Return the words found, without the marks between them that are not expected there."""
    return list(_unmarked(found, expected))


def _unmarked(found: Iterable[str], expected: list[str]) -> Iterator[str]:
    wanted = iter(expected)
    current = next(wanted, None)
    for word in found:
        if word == current:
            current = next(wanted, None)
        elif MARK.fullmatch(word):
            continue
        yield word
