"""The letter does not speak to its reader in one way.

Checks:
    In a letter to a reader: `u` and `je` both stand in one part, between two headings; or they stand in
    the letter fewer than twice in 100 words, from 80 words on. The help box may speak to others, such as
    children.

Why:
    A letter about `huurder` seems to be about somebody else. Plain texts say `u` or `je` 7 times in 100
    words, court texts hardly ever.

Source:
    docgen's readability study, November 2026, par. 2.2 and 3.2
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from docgen.document.role import Role
from docgen.finding import Level
from docgen.message import message
from docgen.readability.address import FORMAL_YOU, INFORMAL_YOU
from docgen.readability.analysis import CACHED_SENTENCES, Analysis
from docgen.readability.hit import Hit, Mark
from docgen.readability.occasion import addresses_reader
from docgen.readability.reading import Reading, Spot, word_spot
from docgen.readability.score import MIN_WORDS
from docgen.readability.units import Kind, Sentence

CODE = "AAN101"
NAME = "aanspreekvorm"
LEVEL = Level.WARNING
WRONG = (
    "Wij hebben uw brief gekregen. Je hoort van ons.",
    "De huurder betaalt de huur elke maand op tijd aan de verhuurder van het huis. " * 7
    + "U krijgt deze brief met de post. Bewaar de brief bij uw papieren.",
)
RIGHT = (
    "Wij hebben uw brief gekregen. U hoort van ons.",
    "Wij hebben je brief gekregen. Je hoort van ons.",
)

_MARK = Mark(CODE, NAME, LEVEL)

MIN_PER_100 = 2  # times `u` or `je` in 100 words; docgen's readability study 2026, par. 3.2


def check(reading: Reading) -> Iterator[Hit]:
    """Yield the first word of the rarer form, or one finding for a letter that hardly speaks to anyone."""
    if not addresses_reader(reading):
        return
    for part in _parts(reading):
        formal, informal = _found(part, FORMAL_YOU), _found(part, INFORMAL_YOU)
        if formal and informal:
            yield _MARK.at(
                reading,
                _spot(*min(formal, informal, key=len)[0]),
                message("this part says both `u` and `je`"),
                fix=message("choose `u` or `je`"),
            )
    read = [sentence for part in _parts(reading) for sentence in part]
    words = sum(sentence.length for sentence in read)
    times = len(_found(read, FORMAL_YOU | INFORMAL_YOU))
    if words >= MIN_WORDS and 100 * times < MIN_PER_100 * words:
        yield _MARK.overall(
            reading,
            message("the letter hardly speaks to its reader"),
            fix=message("speak to the reader: `u moet`, not `huurder dient`"),
        )


def _parts(reading: Reading) -> list[list[Sentence]]:
    """Return the sentences outside the help box, in a list for each heading and what follows it."""
    parts: list[list[Sentence]] = [[]]
    for sentence in reading.sentences:
        if sentence.unit.line.role is Role.HULP:
            continue
        if sentence.unit.kind is Kind.HEADING:
            parts.append([])
        parts[-1].append(sentence)
    return parts


def _found(part: list[Sentence], forms: frozenset[str]) -> list[tuple[Sentence, int]]:
    return [(sentence, position) for sentence in part for position in _positions(sentence.analysis, forms)]


def _spot(sentence: Sentence, position: int) -> Spot:
    return word_spot(sentence, position, position)


@lru_cache(maxsize=CACHED_SENTENCES)
def _positions(analysis: Analysis, forms: frozenset[str]) -> tuple[int, ...]:
    return tuple(position for position, word in enumerate(analysis.words) if word.norm in forms)
