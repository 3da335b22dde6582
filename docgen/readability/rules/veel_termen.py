"""The document holds many legal terms.

Checks:
    How many different terms of the list `onuitgelegde_term` the document holds. Above two info, above
    five a warning. A term that the document explains counts for info only: a summons needs some twenty,
    and explains each of them.

Why:
    A reader learns one or two new words from a letter, also when each one is explained.

Source:
    docgen's readability study, November 2026, par. 1.4 and 3.2: guides for plain Dutch name about two new
    terms a text
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading

CODE = "TERM102"
NAME = "veel-termen"
LEVEL = Level.WARNING
WRONG = (
    "Na de dagvaarding en het verstek volgt een vonnis. Verzet, hoger beroep en cassatie staan daarna open.",
)
RIGHT = ("De rechter beslist. Die beslissing heet een vonnis. Daarna kunt u naar een andere rechter.",)

_MARK = Mark(CODE, NAME, LEVEL)

SOME = 2  # different terms; above this info
MANY = 5  # different terms without explanation; above this a warning


def check(reading: Reading) -> Iterator[Hit]:
    """Yield at most one finding, about the whole document."""
    used = {match.entry.phrase for sentence in reading.sentences for match in sentence.analysis.terms}
    if len(used) > SOME:
        yield _MARK.overall(
            reading,
            message("the document holds {count} legal terms", count=len(used)),
            fix=message("leave out the terms that the reader does not need"),
            level=LEVEL if len(used - reading.explained) > MANY else Level.INFO,
        )
