"""An abbreviation.

Checks:
    Abbreviations of the list `afkorting`, and capitals such as BW or Wgs that the document does not
    explain; names in capitals that everybody knows are left alone.

Why:
    People who read with difficulty do not know them, and read-aloud software says them wrong.

Source:
    Direct Duidelijk: write abbreviations in full; Schrijfwijzer provincie Zuid-Holland
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.lists import read_data
from docgen.readability.reading import Reading, word_spot
from docgen.readability.units import Sentence

CODE = "AFK101"
NAME = "afkorting"
LEVEL = Level.WARNING
WRONG = (
    "Wij schrijven u i.v.m. de huur.",
    "Volgens het BW mag dat.",
    "Neem uw paspoort e.d. mee.",
)
RIGHT = (
    "Wij schrijven u over de huur.",
    "Volgens het Burgerlijk Wetboek (BW) mag dat.",
    "Wat is uw BSN?",
    "Volgens artikel 7:271 lid 1 BW mag dat.",
)

_MARK = Mark(CODE, NAME, LEVEL)

_CAPITALS = re.compile(r"[A-Z]{2,5}|[A-Z][a-z]?[a-z]?[A-Z]{1,3}|Wgs|Bgs|Rv|Awb|Wsnp|Wki|Fw")
_KNOWN = frozenset(read_data("afkorting")["bekend"])
_WITH_STOP = frozenset(read_data("afkorting")["met_punt"])


def check(reading: Reading) -> Iterator[Hit]:
    """Yield the first use of each abbreviation."""
    for sentence in reading.sentences:
        for match in sentence.analysis.phrases["afkorting"]:
            if match.entry.phrase in _WITH_STOP and not _has_stop(sentence, match.last):
                continue
            yield _MARK.on_phrase(
                reading,
                sentence,
                match,
                message("“{word}” is an abbreviation", word=match.entry.phrase),
                once=match.entry.phrase,
            )
        for position in _unexplained_capitals(sentence):
            yield _MARK.at(
                reading,
                word_spot(sentence, position, position),
                message("these capitals are not explained"),
                fix=message("write the full name, or put it before the capitals in brackets"),
                once=sentence.analysis.words[position].norm,
            )


def _has_stop(sentence: Sentence, position: int) -> bool:
    return sentence.masked.startswith(".", sentence.analysis.words[position].end)


def _unexplained_capitals(sentence: Sentence) -> Iterator[int]:
    """Yield the positions of capitals without their full name; a sentence all in capitals has none."""
    words = sentence.analysis.words
    found = [
        at for at, word in enumerate(words) if word.norm not in _KNOWN and _CAPITALS.fullmatch(word.text)
    ]
    if not found or sentence.masked.isupper():
        return
    for position in found:
        word = words[position]
        before = sentence.masked[max(0, word.start - 1) : word.start]
        after = sentence.masked[word.end : word.end + 2]
        if before != "(" and not after.lstrip().startswith("("):
            yield position
