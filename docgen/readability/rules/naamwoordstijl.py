"""A sentence makes a noun of a verb.

Checks:
    `het betalen van`, `het niet nakomen van`, `de beoordeling van`, where a verb would do; things such as
    `de woning van` do not count. One gives info, two in a sentence a warning.

Why:
    A verb says who does it and reads as people speak. Editors of municipal letters removed 92 % of such
    wording.

Source:
    docgen's readability study, November 2026, on Amsterdam municipal texts before and after editing
    (Vlantis et al. 2024)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.lists import read_data
from docgen.readability.reading import Reading, word_spot
from docgen.readability.words import Word

CODE = "NAAM101"
NAME = "naamwoordstijl"
LEVEL = Level.INFO
WRONG = (
    "Bij het niet nakomen van de afspraak bellen wij u.",
    "De beoordeling van uw aanvraag duurt een week.",
)
RIGHT = (
    "Komt u de afspraak niet na? Dan bellen wij u.",
    "De woning van uw buren is leeg.",
    "Het leven van een huurder is duur.",
)

_MARK = Mark(CODE, NAME, LEVEL)

MANY = 2  # in one sentence; from here on a warning
MIN_LETTERS = 6  # letters; shorter words on -en and -ing are mostly no verbs
_BETWEEN = frozenset(("niet", "tijdig", "volledig", "alsnog", "te", "laat"))
_LOOK = 3  # words between the article and the word before `van`
_ARTICLES = frozenset(("de", "een", "het", "door", "bij", "voor", "tot", "na", "ter", "onder"))


@lru_cache(maxsize=1)
def _things() -> tuple[frozenset[str], tuple[str, ...]]:
    data = read_data("naamwoordstijl")
    return frozenset(data["geen_infinitief"].split()), tuple(data["geen_werkwoord"].split())


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each verb that is made a noun."""
    for sentence in reading.prose:
        found = tuple(_nouns(sentence.analysis.words))
        level = Level.WARNING if len(found) >= MANY else LEVEL
        for first, last in found:
            yield _MARK.at(
                reading,
                word_spot(sentence, first, last),
                message("a verb is made a noun"),
                fix=message("use the verb: `als u niet betaalt`, not `bij het niet betalen van`"),
                level=level,
            )


def _nouns(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Yield first and last word of each such wording, `van` included."""
    for at in range(1, len(words) - 1):
        if words[at + 1].norm != "van" or len(words[at].norm) < MIN_LETTERS or not words[at].is_plain:
            continue
        first = _article(words, at)
        if first is not None and _is_verb(words[at].norm, words[first].norm):
            yield first, at + 1


def _article(words: Sequence[Word], at: int) -> int | None:
    """Return where the article before a noun stands, past words such as `niet`."""
    first = at - 1
    while first > 0 and at - first < _LOOK and words[first].norm in _BETWEEN:
        first -= 1
    return first if words[first].norm in _ARTICLES else None


def _is_verb(noun: str, article: str) -> bool:
    no_infinitives, things = _things()
    if noun.endswith("ing"):
        return not noun.endswith(things)
    return article == "het" and noun.endswith("en") and noun not in no_infinitives
