"""A letter about arrears does not put its reader at ease.

Checks:
    A letter that speaks to a reader about arrears holds a line such as `dat kan gebeuren` or `u staat er
    niet alleen voor`.

Why:
    Shame keeps people from asking for help. One line that says it happens to more people makes calling
    easier.

Source:
    docgen's readability study, November 2026, par. 4
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.occasion import is_about_arrears
from docgen.readability.reading import Reading

CODE = "TOON109"
NAME = "geruststelling"
LEVEL = Level.INFO
WRONG = ("U hebt een achterstand van € 712,45. Bel ons, dan zoeken wij met u een oplossing.",)
RIGHT = (
    "U hebt een achterstand van € 712,45. Dat kan gebeuren. Bel ons, dan zoeken wij met u een oplossing.",
)

_MARK = Mark(CODE, NAME, LEVEL)

_AT_EASE = re.compile(
    r"\b(?:kan|kunnen) (?:iedereen |altijd |een keer )?(?:gebeuren|overkomen)\b|niet (?:de enige|alleen)\b"
    r"|\b(?:meer|veel|andere) (?:mensen|huurders)\b|\bnog (?:steeds )?op tijd\b|\bwij (?:helpen|denken) u\b"
    r"|\bwij (?:willen|helpen) (?:u )?graag\b|\bgeen zorgen\b|\bis geen schande\b|\bwij begrijpen\b"
    r"|\bbel (?:ons )?gerust\b",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield at most one finding, about the whole document."""
    if is_about_arrears(reading) and not reading.holds(_AT_EASE):
        yield _MARK.overall(
            reading,
            message("no line puts the reader at ease"),
            fix=message("add: `Dat kan gebeuren. U staat er niet alleen voor.`"),
        )
