"""A paragraph is long.

Checks:
    In a letter to a reader: a paragraph of more than 6 sentences or more than 80 words. Above 80 words a
    warning. More than 6 sentences in fewer words stay a hint (seven short sentences are four lines), and so
    does all of it in a text without the form of a letter: such a file often lost its empty lines (29 of
    29 plain texts then give this finding).

Why:
    A block of text looks hard before anyone reads it, and mostly holds more than one subject.

Source:
    docgen's readability study, November 2026, par. 1.4 and 3.2: guides for plain Dutch ask for one subject
    per paragraph
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.document.blocks import Paragraph
from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.occasion import addresses_reader, has_form_of_letter
from docgen.readability.reading import Reading, Spot
from docgen.readability.units import Sentence

CODE = "OPB103"
NAME = "lange-alinea"
LEVEL = Level.WARNING
WRONG = (
    (
        "U kunt een nieuwe keuken krijgen. De keuken is kleiner en lichter. Wij komen eerst meten. Dat "
        "duurt een uur. U bent dan thuis. Het werk zelf duurt drie dagen. U hebt in die tijd geen water."
    ),
)
RIGHT = (
    (
        "U kunt een nieuwe keuken krijgen. De keuken is kleiner en lichter.\n\nWij komen eerst meten. Dat "
        "duurt een uur. U bent dan thuis. Het werk zelf duurt drie dagen. U hebt in die tijd geen water."
    ),
)

_MARK = Mark(CODE, NAME, LEVEL)

MAX_SENTENCES = 6  # sentences a paragraph; docgen's readability study 2026, par. 3.2
MAX_WORDS = 80  # words a paragraph; same


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each long paragraph."""
    if not addresses_reader(reading):
        return
    paragraphs: dict[int, list[Sentence]] = {}
    for sentence in reading.prose:
        if isinstance(sentence.unit.line.block, Paragraph):
            paragraphs.setdefault(sentence.unit.index, []).append(sentence)
    for sentences in paragraphs.values():
        words = sum(sentence.length for sentence in sentences)
        if len(sentences) > MAX_SENTENCES or words > MAX_WORDS:
            unit = sentences[0].unit
            yield _MARK.at(
                reading,
                Spot(unit, 0, len(unit.text)),
                message(
                    "this paragraph has {sentences} sentences and {words} words",
                    sentences=len(sentences),
                    words=words,
                ),
                fix=message("make it two paragraphs, each with one subject"),
                level=LEVEL if words > MAX_WORDS and has_form_of_letter(reading) else Level.INFO,
            )
