"""Which legal terms a document explains itself.

A term counts as explained for the whole document when it is explained once: in brackets after it, with
`dat heet`, `betekent`, `dat is` or the like in or next to its sentence, in a word list of the document,
or as the subject of an `uitleg`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from docgen.document.blocks import Document, Section, Table
from docgen.document.inline import plain
from docgen.document.role import Role
from docgen.document.walk import blocks_of
from docgen.readability.analysis import CACHED_SENTENCES, Analysis
from docgen.readability.lists import Match, word_list
from docgen.readability.units import Sentence
from docgen.readability.words import Word, words_of

EARLY = 4  # words; `Een X is ...` defines X only when X stands this early in its sentence
LOOK = 160  # characters after a term in which its explanation begins
_QUOTES = "\"'“”‘’»«"
_POINTER = r"(?:zie|artikel|art|bijlage|hoofdstuk|paragraaf|pagina|blz|vanaf|tot|sinds|behalve)\b"
_AFTER = re.compile(
    rf"[{_QUOTES}]?\s*(?:\((?!{_POINTER})[^()]{{8,}}\)"
    r"|[,(]?\s*(?:(?:dat|dit|hiermee|daarmee|die|ook wel)\s+)?"
    r"(?:betekent|betekenen|heet|wil zeggen|houdt in|bedoelen|noemen)\b"
    rf"|,\s*(?:dat|dit)\s+(?:is|zijn)\b|\s*(?:[:=–]|->)\s*\w)"
)
_DEFINES = re.compile(
    r"\s*(?:is|zijn)\s+(?:een|de|het|als|iemand|iets|geld|extra|kosten|hulp|alles|wat|uw|regels|gegevens|eerdere|dat|wanneer|degene)\b"
)
_BEFORE = re.compile(
    r"(?:\b(?:heet|heten|noemt?|noemen|noem|bedoelen|betekent|betekenen)"
    r"(?:\s+(?:we|wij|ik|men|de wet|de rechter))?(?:\s+(?:dit|dat|met|het woord|ook|ook wel|die|deze))*(?::)?"
    r"|\bmet(?:\s+het\s+woord)?|\bwat\s+(?:is|zijn|betekent))"
    rf"\s*(?:een|de|het)?\s*[{_QUOTES}]?\Z",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\w+\W+\w+[^()]*\((?:[^()]{0,40}\s)?\Z")
_MEANS = re.compile(r"bedoel(?:en|t)?\b")
_NEXT = re.compile(
    r"(?:Dat|Dit|Die|Deze|Zo'n)\b(?:\s+\w+)?\s*(?:betekent|betekenen|is|zijn|heet|houdt|wil zeggen)\b"
)
_GLOSSARY_HEADERS = frozenset(("woord", "woorden", "begrip", "begrippen", "term", "termen", "moeilijk woord"))


def explained_terms(
    document: Document, sentences: Sequence[Sentence], glossary: Iterable[str]
) -> frozenset[str]:
    """Return the terms that are explained, by their phrase in the list."""
    found = {match.entry.phrase for text in _subjects(document) for match in _terms_in(text)}
    found.update(match.entry.phrase for text in glossary for match in _terms_in(text))
    for index, sentence in enumerate(sentences):
        if sentence.analysis.terms:
            following = sentences[index + 1].masked if index + 1 < len(sentences) else ""
            found.update(_explained_in(sentence.masked, sentence.analysis, following))
    return frozenset(found)


def _terms_in(text: str) -> tuple[Match, ...]:
    return word_list("onuitgelegde_term").find(words_of(text))


def _subjects(document: Document) -> Iterator[str]:
    """Yield what a section explains by its name, and the first column of each word list."""
    for block, _ in blocks_of(document):
        if isinstance(block, Section) and block.role is Role.UITLEG:
            yield block.name.replace("-", " ")
        elif isinstance(block, Table) and _is_glossary(block):
            yield from (plain(row[0]) for row in block.rows)


def _is_glossary(table: Table) -> bool:
    return bool(table.header) and plain(table.header[0]).strip().lower() in _GLOSSARY_HEADERS


@lru_cache(maxsize=CACHED_SENTENCES)
def _explained_in(text: str, analysis: Analysis, following: str) -> frozenset[str]:
    """Return the terms that a masked sentence explains, or the sentence that follows it."""
    terms = analysis.terms
    if _NEXT.match(following) is not None:
        return frozenset(match.entry.phrase for match in terms)
    return frozenset(match.entry.phrase for match in terms if _is_explained(text, match, analysis.words))


def _is_explained(text: str, match: Match, words: Sequence[Word]) -> bool:
    start, end = words[match.first].start, words[match.last].end
    before, after = text[max(0, start - LOOK) : start], text[end : end + LOOK]
    asks = _BEFORE.search(before)
    if asks is not None and asks.group().lower().startswith("met"):
        asks = asks if _MEANS.search(before + after) else None
    if asks is not None or _AFTER.match(after) or ("(" in before and _IN_BRACKETS.search(before)):
        return True
    return match.first < EARLY and _DEFINES.match(after) is not None
