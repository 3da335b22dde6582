"""Capitals stand for words that the document does not name.

Checks:
    Capitals such as BW or Wgs without their full name: none before them in brackets or after them, and
    no full name in the document of which they are the first letters. First use only. Capitals that
    everybody knows (BSN, IBAN, UWV) are left alone, and so are a name from the case, the article of a law
    with its number, and a sentence all in capitals.

Why:
    A reader cannot look up what BW means, and read-aloud software says it wrong.

Source:
    docgen's readability study, November 2026, par. 3.2; Direct Duidelijk: write abbreviations in full
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from docgen.finding import Level
from docgen.message import message
from docgen.readability.analysis import CACHED_SENTENCES, Analysis
from docgen.readability.hit import Hit, Mark
from docgen.readability.lists import read_data
from docgen.readability.occasion import text_of
from docgen.readability.reading import Reading, word_spot
from docgen.readability.words import Word

CODE = "AFK102"
NAME = "onverklaarde-hoofdletters"
LEVEL = Level.WARNING
WRONG = (
    "Volgens het BW mag dat.",
    "Neem contact op met de WSNP-bewindvoerder van de NVVK.",
)
RIGHT = (
    "Volgens het Burgerlijk Wetboek (BW) mag dat.",
    "Het BW (Burgerlijk Wetboek) zegt dat dat mag.",
    "Dit staat in het Burgerlijk Wetboek. Volgens het BW mag dat.",
    "Wat is uw BSN?",
    "Volgens artikel 7:271 lid 1 BW mag dat.",
)

_MARK = Mark(CODE, NAME, LEVEL)

MAX_SOUGHT = 100  # different capitals whose full name is looked for; a text with more explains few of them
_CAPITALS = re.compile(r"[A-Z]{2,5}|[A-Z][a-z]{0,2}[A-Z]{1,3}|Wgs|Bgs|Rv|Awb|Wsnp|Wki|Fw")
_SMALL = "van|de|het|en|voor|der|in|op|met|aan"  # words of a name that give it no letter
_ROMAN = re.compile(r"[IVXLC]{2,5}")


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(read_data("afkorting")["bekend"])


def check(reading: Reading) -> Iterator[Hit]:
    """Yield the first use of each."""
    text = text_of(reading)
    seen: set[str] = set()
    for sentence in reading.sentences:
        for position in _unexplained(sentence.masked, sentence.analysis):
            word = sentence.analysis.words[position]
            if word.norm in seen:
                continue
            seen.add(word.norm)
            if len(seen) > MAX_SOUGHT or not _is_named(_letters(word), text):
                yield _MARK.at(
                    reading,
                    word_spot(sentence, position, position),
                    message("these capitals are not explained"),
                    fix=message("write the full name, or put it before the capitals in brackets"),
                )


def _letters(word: Word) -> str:
    """Return the capitals of a word: WSNP of `WSNP-bewindvoerder`."""
    return word.text.partition("-")[0]


@lru_cache(maxsize=CACHED_SENTENCES)
def _unexplained(text: str, analysis: Analysis) -> tuple[int, ...]:
    """Return the positions of capitals without brackets; a sentence all in capitals has none."""
    words = analysis.words
    found = [at for at, word in enumerate(words) if _CAPITALS.fullmatch(_letters(word))]
    if not found or text.isupper():
        return ()
    unexplained = []
    for position in found:
        word = words[position]
        if _letters(word).lower() in _known() or _ROMAN.fullmatch(word.text):
            continue
        after = text[word.end : word.end + 2].lstrip()
        if text[max(0, word.start - 1) : word.start] != "(" and not after.startswith("("):
            unexplained.append(position)
    return tuple(unexplained)


def _is_named(letters: str, text: str) -> bool:
    """Say whether words of the document begin with these letters: `Burgerlijk Wetboek` names BW."""
    between = rf"\w*(?:[ -](?:{_SMALL}))*[ -]"
    wanted = between.join(letters) + r"\w+"
    found = re.finditer(rf"\b{wanted}", text, re.IGNORECASE)
    return any(match.group()[0].isupper() and len(match.group()) > 2 * len(letters) for match in found)
