"""The text blames the reader.

Checks:
    Frames of the list `verwijt`, such as `u weigert`, `nalatig` and `ondanks herhaalde`. Not where the
    sentence denies them (`het is niet uw eigen schuld`), quotes them, or says what follows if they happen
    (`als u weigert`).

Why:
    Shame and stress keep people from calling. State the fact and what can be done.

Source:
    docgen's readability study, November 2026, par. 4; the 2023 monitor of government texts: wrong tone
    often causes the negative perception
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.denied import is_not_meant
from docgen.readability.hit import Hit, Mark
from docgen.readability.lists import Match
from docgen.readability.reading import Reading
from docgen.readability.units import Sentence

CODE = "TOON103"
NAME = "verwijt"
LEVEL = Level.ERROR
WRONG = (
    "Ondanks herhaalde verzoeken weigert u te betalen.",
    "U bent nalatig.",
)
RIGHT = (
    "Wij schreven u op 3 en 17 april. U hebt nog niet betaald.",
    "Wij hebben de huur van maart nog niet gekregen. Dat kan gebeuren.",
    "Schulden zijn niet altijd uw eigen schuld.",
    "Weigert u de hulp? Dan blijft uw huurcontract gewoon gelden.",
)

_MARK = Mark(CODE, NAME, LEVEL)

_CONDITIONS = frozenset(("als", "wanneer", "indien", "mocht", "tenzij"))


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each frame of blame."""
    for sentence in reading.sentences:
        for match in sentence.analysis.phrases["verwijt"]:
            if is_not_meant(sentence, match) or _is_supposed(sentence, match):
                continue
            yield _MARK.on_phrase(
                reading, sentence, match, message("“{words}” blames the reader", words=match.entry.phrase)
            )


def _is_supposed(sentence: Sentence, match: Match) -> bool:
    """Say whether the sentence names a case that may come: `als u weigert`, `Weigert u dat?`."""
    words = sentence.analysis.words
    if match.first == 0:
        return sentence.masked.endswith("?") and words[match.last].norm == "u"
    return words[match.first - 1].norm in _CONDITIONS
