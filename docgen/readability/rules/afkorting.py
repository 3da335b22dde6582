"""An abbreviation.

Checks:
    Abbreviations of the list `afkorting`, each time; some are words too (`min`, `max`) and count only with
    a full stop.

Why:
    People who read with difficulty do not know them, and read-aloud software says them wrong.

Source:
    Direct Duidelijk: write abbreviations in full; Schrijfwijzer provincie Zuid-Holland
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.lists import read_data
from docgen.readability.reading import Reading
from docgen.readability.units import Sentence

CODE = "AFK101"
NAME = "afkorting"
LEVEL = Level.WARNING
WRONG = (
    "Wij schrijven u i.v.m. de huur.",
    "Neem uw paspoort e.d. mee.",
)
RIGHT = (
    "Wij schrijven u over de huur.",
    "Neem uw paspoort en uw bankpas mee.",
    "Tel de dagen tot de zitting.",
)

_MARK = Mark(CODE, NAME, LEVEL)

_WITH_STOP = frozenset(read_data("afkorting")["met_punt"])


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each abbreviation."""
    for sentence in reading.sentences:
        for match in sentence.analysis.phrases["afkorting"]:
            if match.entry.phrase in _WITH_STOP and not _has_stop(sentence, match.last):
                continue
            if _is_name(sentence.analysis.words[match.first].text):
                continue
            yield _MARK.on_phrase(
                reading,
                sentence,
                match,
                message("“{word}” is an abbreviation", word=match.entry.phrase),
            )


def _is_name(text: str) -> bool:
    """Say whether this is the initials of a person (`M.I. de Vries`) or an organisation (`ISM`, `B.V.`)."""
    return len(text) > 1 and text.isupper()


def _has_stop(sentence: Sentence, position: int) -> bool:
    return sentence.masked.startswith(".", sentence.analysis.words[position].end)
