"""The text shouts.

Checks:
    Exclamation marks, words in capitals of four letters or more that are no name or abbreviation, and more
    than two stretches in bold in one paragraph. A wish or a thank-you may end in an exclamation mark
    (`Welkom!`), and so may a quotation.

Why:
    Shouting raises stress, and when all is important nothing is.

Source:
    docgen's readability study, November 2026, par. 4
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from docgen.document.inline import LineBreak
from docgen.finding import Level
from docgen.message import message
from docgen.readability.analysis import CACHED_SENTENCES, Analysis
from docgen.readability.frequency import is_available, is_listed
from docgen.readability.hit import Hit, Mark
from docgen.readability.lists import read_data
from docgen.readability.reading import Reading, Spot, word_spot
from docgen.readability.units import Unit
from docgen.readability.words import Word

CODE = "TOON104"
NAME = "schreeuw"
LEVEL = Level.WARNING
WRONG = (
    "Betaal nu!",
    "U moet DIRECT betalen.",
    "Kom **vandaag** of **morgen** met **uw paspoort** langs.",
)
RIGHT = (
    "Betaal voor 17 april.",
    "Wat is uw IBAN?",
    "Veel plezier in uw nieuwe huis!",
    "Het UWV en de VROM-inspectie helpen u.",
)

_MARK = Mark(CODE, NAME, LEVEL)

MAX_BOLD = 2  # stretches in bold in one paragraph; docgen's readability study 2026, par. 4
MIN_CAPITALS = 4  # letters; shorter words in capitals are abbreviations
_EXCLAMATION = re.compile(r"!+")
NEAR = 200  # characters around an exclamation mark that can say whether it is a kind one
_KIND = re.compile(
    r"\b(?:welkom|bedankt|dank|dank je wel|gefeliciteerd|plezier|succes|leuk|fijn|fijne|mooi"
    r"|prettige|sterkte|tot ziens|hoi|hallo|goed gedaan|gelukt|doe mee|hartelijk|veel geluk|beterschap)\b",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"[\"“„‘'][^\"“”„‘’']{1,200}!+[\"”’']")
_VOWELS = frozenset("AEIOUY")
MIN_PLAIN_LETTERS = 5  # letters; without the word list a shorter word in capitals may be an abbreviation
_KNOWN = frozenset(read_data("afkorting")["bekend"])


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each exclamation mark, each run of capitals and each paragraph with too much bold."""
    for unit in reading.units:
        for match in _EXCLAMATION.finditer(unit.masked):
            if _is_kind(unit.masked, match.start()):
                continue
            yield _MARK.at(
                reading,
                Spot(unit, match.start(), match.end()),
                message("an exclamation mark"),
                fix=message("end with a full stop"),
            )
        if _bold_stretches(unit) > MAX_BOLD:
            yield _MARK.at(
                reading,
                Spot(unit, 0, len(unit.text)),
                message("more than {limit} stretches in bold in one paragraph", limit=MAX_BOLD),
                fix=message("keep bold for the date, the amount or the phone number"),
            )
    yield from _capitals(reading)


def _capitals(reading: Reading) -> Iterator[Hit]:
    for sentence in reading.sentences:
        for position in _shouted(sentence.masked, sentence.analysis):
            yield _MARK.at(
                reading,
                word_spot(sentence, position, position),
                message("a word in capitals"),
                fix=message("write it in small letters"),
                once=str(sentence.unit.index),
            )


@lru_cache(maxsize=CACHED_SENTENCES)
def _shouted(text: str, analysis: Analysis) -> tuple[int, ...]:
    """Return the positions of words that a masked sentence writes in capitals."""
    return tuple(
        position
        for position, word in enumerate(analysis.words)
        if word.is_plain
        and len(word.text) >= MIN_CAPITALS
        and word.text.isupper()
        and word.norm not in _KNOWN
        and _is_word(word, text)
    )


def _is_kind(text: str, at: int) -> bool:
    """Say whether the sentence that ends in this exclamation mark is a wish, a thank-you or a quotation."""
    nearest = max(0, at - NEAR)
    start = max(nearest, *(text.rfind(mark, nearest, at) + 1 for mark in ".?!\n"))
    if _KIND.search(text, start, at) is not None:
        return True
    return any(quote.start() < at < quote.end() for quote in _QUOTE.finditer(text, nearest, at + NEAR))


def _is_word(word: Word, text: str) -> bool:
    """Say whether capitals spell a word, and no name of an office: those are not in the word list."""
    if not _VOWELS & set(word.text):
        return False
    if is_available():
        return is_listed(word.norm) and not _stands_alone(word, text)
    return len(word.text) >= MIN_PLAIN_LETTERS


def _stands_alone(word: Word, text: str) -> bool:
    """Say whether the word is an abbreviation in brackets, or a name right after its full form."""
    return text[max(0, word.start - 1) : word.start] == "("


def _bold_stretches(unit: Unit) -> int:
    count, was_strong = 0, False
    for run in unit.runs:
        if isinstance(run, LineBreak):
            continue
        count += run.strong and not was_strong
        was_strong = run.strong
    return count
