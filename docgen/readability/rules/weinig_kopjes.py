"""A long stretch of text has no heading.

Checks:
    In a letter to a reader: more than 120 words between two headings. The title of the key facts or of
    the help box is a heading too.

Why:
    People look for their own question and read only there. A heading shows where it is.

Source:
    docgen's readability study, November 2026, par. 1.4 and 3.2: guides for plain Dutch ask for headings
    that tell the story
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.document.blocks import Help, KeyFacts
from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.occasion import addresses_reader
from docgen.readability.reading import Reading, Spot
from docgen.readability.units import Kind, Unit

CODE = "OPB102"
NAME = "weinig-kopjes"
LEVEL = Level.INFO
WRONG = ("U betaalt de huur elke maand aan ons, en wij zorgen voor uw huis. " * 9,)
RIGHT = (
    "U betaalt de huur elke maand aan ons, en wij zorgen voor uw huis. " * 6
    + "\n\n# Wat doen wij?\n\n"
    + "U betaalt de huur elke maand aan ons, en wij zorgen voor uw huis. " * 6,
)

_MARK = Mark(CODE, NAME, LEVEL)

MAX_WORDS = 120  # words without a heading; docgen's readability study 2026, par. 3.2


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each stretch that is too long, at its first line."""
    if not addresses_reader(reading):
        return
    words, first, block = 0, None, None
    for sentence in reading.sentences:
        unit = sentence.unit
        if _is_heading(unit, block):
            words, first = 0, None
        block = unit.line.block
        if unit.kind is Kind.HEADING:
            continue
        first = first or unit
        was, words = words, words + sentence.length
        if was <= MAX_WORDS < words:
            yield _MARK.at(
                reading,
                Spot(first, 0, len(first.text)),
                message("more than {count} words follow without a heading", count=MAX_WORDS),
                fix=message("put a heading above each part"),
            )


def _is_heading(unit: Unit, block: object) -> bool:
    """Say whether a new part begins here: a heading, or a block with a title of its own."""
    if unit.kind is Kind.HEADING:
        return True
    return isinstance(unit.line.block, KeyFacts | Help) and unit.line.block is not block
