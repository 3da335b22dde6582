"""The text blames the reader.

Checks:
    Frames of the list `verwijt`, such as `u weigert`, `nalatig` and `ondanks herhaalde`.

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
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading

CODE = "TOON103"
NAME = "verwijt"
LEVEL = Level.ERROR
WRONG = (
    "Ondanks herhaalde verzoeken weigert u te betalen.",
    "U bent nalatig.",
)
RIGHT = ("Wij hebben de huur van maart nog niet gekregen. Dat kan gebeuren.",)

_MARK = Mark(CODE, NAME, LEVEL)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each frame of blame."""
    for sentence in reading.sentences:
        for match in sentence.analysis.phrases["verwijt"]:
            yield _MARK.on_phrase(
                reading, sentence, match, message("“{words}” blames the reader", words=match.entry.phrase)
            )
