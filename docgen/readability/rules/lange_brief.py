"""The letter is long.

Checks:
    In a letter to a reader: more than 500 words that are scored.

Why:
    Guides for plain Dutch ask for one page, at most two. People who read with effort stop early.

Source:
    docgen's readability study, November 2026, par. 1.4 and 3.2
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.occasion import addresses_reader
from docgen.readability.reading import Reading

CODE = "OPB105"
NAME = "lange-brief"
LEVEL = Level.INFO
WRONG = ("U betaalt de huur elke maand aan ons, en wij zorgen voor uw huis. " * 40,)
RIGHT = ("U betaalt de huur elke maand aan ons, en wij zorgen voor uw huis. " * 30,)

_MARK = Mark(CODE, NAME, LEVEL)

MAX_WORDS = 500  # scored words; docgen's readability study 2026, par. 3.2


def check(reading: Reading) -> Iterator[Hit]:
    """Yield at most one finding, about the whole document."""
    words = reading.measures.words
    if words > MAX_WORDS and addresses_reader(reading):
        yield _MARK.overall(
            reading,
            message("the letter has {count} words", count=words),
            fix=message("leave out what the reader does not need now"),
        )
