"""Finding words in a Document, however they are spaced, cased or cut into stretches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from docgen.document.blocks import Document, Section
from docgen.document.inline import Runs, Text, masked, plain
from docgen.document.kept import KeptLines, last_kept
from docgen.document.walk import Line, blocks_of, lines_of
from docgen.place import Place

_WORD = re.compile(r"\w+")
_SPACE = re.compile(r"\s+")


def lines_with(document: Document, *phrases: str) -> Iterator[tuple[Line, str]]:
    """Yield each line that holds one of the phrases, with that phrase.

    Args:
        document: The document to search.
        phrases: Words in any case; a space stands for any white space. Whole words only.
    """
    searched = _searched(lines_of(document))
    wanted = [words for words in phrases if _words(words) <= searched.words]
    if wanted:
        for line, text in zip(searched.lines, searched.texts, strict=True):
            for words in wanted:
                if words_pattern(words).search(text):
                    yield line, words


@dataclass(frozen=True, slots=True)
class _Searched:
    """The lines of a document, made ready for looking up words.

    Attributes:
        lines: The lines.
        texts: Their squeezed texts.
        words: All words in them.
    """

    lines: tuple[Line, ...]
    texts: tuple[str, ...]
    words: frozenset[str]


@last_kept
def _searched(lines: tuple[Line, ...]) -> _Searched:
    found = [_TEXTS.of(line.runs) for line in lines]
    texts, words = tuple(text for text, _ in found), frozenset().union(*(words for _, words in found))
    return _Searched(lines, texts, words)


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_squeeze(text)))


def _text_and_words(line: Runs) -> tuple[str, frozenset[str]]:
    text = squeezed(line)
    return text, frozenset(_WORD.findall(text))


_TEXTS = KeptLines(_text_and_words)


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


def _squeeze(text: str) -> str:
    return _SPACE.sub(" ", text).strip().casefold()
