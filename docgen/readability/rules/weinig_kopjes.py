"""A long stretch of text has no heading.

Checks:
    In a letter to a reader: more than 120 words between two headings. The title of the key facts or of
    the help box is a heading too, and so are bold words that open an item or a paragraph. A warning in a
    letter that has headings elsewhere. A letter without any may be short enough to do without, and a file
    of bare text has lost them (29 of 29 plain texts then give this finding): there it is a hint.

Why:
    People look for their own question and read only there. A heading shows where it is.

Source:
    docgen's readability study, November 2026, par. 1.4 and 3.2: guides for plain Dutch ask for headings
    that tell the story
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.document.blocks import Help, KeyFacts
from docgen.document.inline import Text
from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.occasion import addresses_reader, has_form_of_letter
from docgen.readability.reading import Reading, Spot
from docgen.readability.units import Kind, Unit

CODE = "OPB102"
NAME = "weinig-kopjes"
LEVEL = Level.WARNING
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
    has_headings = any(unit.kind is Kind.HEADING for unit in reading.units)
    level = LEVEL if has_headings and has_form_of_letter(reading) else Level.INFO
    words, first, last = 0, None, None
    for sentence in reading.sentences:
        unit = sentence.unit
        if unit is not last:
            if _is_heading(unit, None if last is None else last.line.block):
                words, first = 0, None
            last = unit
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
                level=level,
            )


def _is_heading(unit: Unit, block: object) -> bool:
    """Say whether a new part begins here: a heading, a bold opening, or a block with a title of its own."""
    if unit.kind is Kind.HEADING or _opens_bold(unit):
        return True
    return isinstance(unit.line.block, KeyFacts | Help) and unit.line.block is not block


def _opens_bold(unit: Unit) -> bool:
    """Say whether a line begins with bold words that say what it is about: `**Vraag uitstel.** De …`."""
    first = next((run for run in unit.runs if isinstance(run, Text) and run.text.strip()), None)
    return first is not None and first.strong and len(first.text) < len(unit.text)
