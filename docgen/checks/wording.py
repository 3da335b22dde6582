"""Finding words in a Document, however they are spaced, cased or cut into stretches."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.document.blocks import Document, Section
from docgen.document.inline import Runs, Text, masked, plain
from docgen.document.walk import Line, blocks_of, lines_of
from docgen.place import Place

_SPACE = re.compile(r"\s+")


def lines_with(document: Document, words: str) -> Iterator[Line]:
    """Yield each line that holds the words.

    Args:
        document: The document to search.
        words: Words in any case; a space stands for any white space. Whole words only.
    """
    pattern = words_pattern(words)
    return (line for line in lines_of(document) if pattern.search(squeezed(line.runs)))


def holds(document: Document, *phrases: str) -> bool:
    """Return whether the document holds at least one of the phrases."""
    return any(True for phrase in phrases for _ in lines_with(document, phrase))


def names_article(document: Document, number: str) -> bool:
    """Return whether the document names an article by its number, in its text or as a source."""
    pattern = words_pattern(number)
    sources = (block.source for block, _ in blocks_of(document) if isinstance(block, Section))
    return any(pattern.search(source) for source in sources) or holds(
        document, f"artikel {number}", f"art. {number}"
    )


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


def _squeeze(text: str) -> str:
    return _SPACE.sub(" ", text).strip().casefold()
