"""Finding words in a Document, however they are spaced, cased or cut into stretches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from docgen.document.blocks import Document, Section
from docgen.document.inline import Runs, Text, masked, plain
from docgen.document.walk import Line, blocks_of, lines_of
from docgen.place import Place

KEPT_LINES = 4096  # most lines stand in every letter of a batch
_SPACE = re.compile(r"\s+")


def lines_with(document: Document, *phrases: str) -> Iterator[tuple[Line, str]]:
    """Yield each line that holds one of the phrases, with that phrase.

    Args:
        document: The document to search.
        phrases: Words in any case; a space stands for any white space. Whole words only.
    """
    lines = lines_of(document)
    texts = [squeezed(line.runs) for line in lines]
    whole = "\n".join(texts)
    wanted = [words for words in phrases if words_pattern(words).search(whole)]
    if wanted:
        for line, text in zip(lines, texts, strict=True):
            for words in wanted:
                if words_pattern(words).search(text):
                    yield line, words


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


@cache
def words_pattern(words: str) -> re.Pattern[str]:
    """Return the pattern for whole words in a squeezed text."""
    return re.compile(rf"(?<!\w){re.escape(_squeeze(words))}(?!\w)")


def squeezed(runs: Runs) -> str:
    """Return the text in small letters, with each stretch of white space as one space."""
    return _squeeze(plain(runs))


def excerpt(line: Line) -> str:
    """Return the words of a line with each value from the case shown as its field."""
    return _SPACE.sub(" ", masked(line.runs)).strip()


def place_of(line: Line, words: str) -> Place:
    """Return where the words stand: the case field they were filled from, else the line of the text."""
    pattern = words_pattern(words)
    for run in line.runs:
        if isinstance(run, Text) and run.field is not None and pattern.search(_squeeze(run.text)):
            return Place(field=run.field)
    return line.place


@lru_cache(maxsize=KEPT_LINES)
def _squeeze(text: str) -> str:
    return _SPACE.sub(" ", text).strip().casefold()
