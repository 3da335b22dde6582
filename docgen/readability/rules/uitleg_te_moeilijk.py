"""The explanation of legal wording is hard itself.

Checks:
    Each `uitleg` on its own: a score of at most 12 points, no sentence above 20 words. Below 80 words
    the score goes without word frequency, which says little about so few words.

Why:
    An explanation that must be explained is none.

Source:
    docgen's readability study, November 2026, par. 3.2 and 3.4
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.document.role import Role
from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.measures import LONG
from docgen.readability.reading import Reading
from docgen.readability.score import GREEN, own_score

CODE = "WET102"
NAME = "uitleg-te-moeilijk"
LEVEL = Level.ERROR
WRONG = (
    (
        "::: wettekst verstek\nDe rechter verleent verstek.\n:::\n\n::: uitleg verstek\nIndien u verzuimt te "
        "verschijnen, wordt derhalve door de rechter verstek verleend.\n:::"
    ),
)
RIGHT = (
    (
        "::: wettekst verstek\nDe rechter verleent verstek.\n:::\n\n::: uitleg verstek\nKomt u niet? Dan "
        "beslist de rechter zonder u.\n:::"
    ),
)

_MARK = Mark(CODE, NAME, LEVEL)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each explanation that is too hard, once for its score and once for its longest sentence."""
    for section in reading.sections(Role.UITLEG):
        part = reading.part(section)
        longest = max((sentence.length for sentence in part.prose), default=0)
        points = own_score(part.measures)
        if points > GREEN:
            yield _MARK.on_section(
                reading,
                section,
                message(
                    "this explanation scores {points} points; {limit} is the limit",
                    points=round(points),
                    limit=int(GREEN),
                ),
                fix=message("write shorter sentences and plainer words"),
            )
        if longest > LONG:
            yield _MARK.on_section(
                reading,
                section,
                message(
                    "this explanation has a sentence of {count} words; {limit} is the limit",
                    count=longest,
                    limit=LONG,
                ),
                fix=message("make it two sentences"),
            )
