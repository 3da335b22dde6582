"""Finding words in a Document, however they are spaced, cased or cut into stretches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from docgen.document.blocks import Document, Section
from docgen.document.inline import Runs, Text, masked, plain
from docgen.document.kept import last_kept
from docgen.document.walk import Line, blocks_of, lines_of
from docgen.place import Place

MOST_PATTERNS = 4096
"""Patterns kept; some are of words that a case holds, such as an amount."""

_WORD = re.compile(r"\w")
_BETWEEN = "\x00"  # between lines; no letter holds it


def lines_with(document: Document, *phrases: str) -> Iterator[tuple[Line, str]]:
    """Yield each line that holds one of the phrases, with that phrase.

    Args:
        document: The document to search.
        phrases: Words in any case; a space stands for any white space. Whole words only.
    """
    lines = lines_of(document)
    text = _squeezed_text(lines)
    found = {
        (text.count(_BETWEEN, 0, at), number)
        for number, words in enumerate(phrases)
        for at in _whole_words(_squeeze(words), text)
    }
    for line, number in sorted(found):
        yield lines[line], phrases[number]


def _whole_words(words: str, text: str) -> Iterator[int]:
    """Yield each place where words stand by themselves, both squeezed; quicker than a pattern."""
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        if not _WORD.match(text[at - 1 : at]) and not _WORD.match(text[end : end + 1]):
            yield at
        at = text.find(words, at + 1)


@last_kept
def _squeezed_text(lines: tuple[Line, ...]) -> str:
    return _squeeze(_BETWEEN.join([plain(line.runs) for line in lines]))


def holds(document: Document, *phrases: str) -> bool:
    """Return whether the document holds at least one of the phrases."""
    return next(lines_with(document, *phrases), None) is not None


def names_article(document: Document, number: str) -> bool:
    """Return whether the document names an article by its number, in its text or as a source."""
    pattern = words_pattern(number)
    sources = (block.source for block, _ in blocks_of(document) if isinstance(block, Section))
    return any(pattern.search(source) for source in sources) or holds(
        document, f"artikel {number}", f"art. {number}"
    )


def words_in(text: str, *phrases: str) -> bool:
    """Return whether a text holds at least one of the phrases, as whole words in any case."""
    return any(words_pattern(words).search(_squeeze(text)) for words in phrases)


@lru_cache(maxsize=MOST_PATTERNS)
def words_pattern(words: str) -> re.Pattern[str]:
    """Return the pattern for whole words in a squeezed text."""
    return re.compile(rf"(?<!\w){re.escape(_squeeze(words))}(?!\w)")


def squeezed(runs: Runs) -> str:
    """Return the text in small letters, with each stretch of white space as one space."""
    return _squeeze(plain(runs))


def excerpt(line: Line) -> str:
    """Return the words of a line with each value from the case shown as its field."""
    return " ".join(masked(line.runs).split())


def place_of(line: Line, words: str) -> Place:
    """Return where the words stand: the case field they were filled from, else the line of the text."""
    pattern = words_pattern(words)
    for run in line.runs:
        if isinstance(run, Text) and run.field is not None and pattern.search(_squeeze(run.text)):
            return Place(field=run.field)
    return line.place


def _squeeze(text: str) -> str:
    return " ".join(text.split()).casefold()
