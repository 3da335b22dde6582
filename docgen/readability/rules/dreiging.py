"""The text threatens.

Checks:
    Frames of the list `dreiging`, everywhere but in fixed legal wording. Not where the sentence denies
    them (`u komt niet op straat`), quotes them, asks about them as the reader would, or tells how to get
    a last chance.

Why:
    Stress makes people live by the day and put letters away. 82 % of formal collection letters threaten,
    9 % of help texts; letters that motivate get 12 to 27 % more response.

Source:
    docgen's readability study, November 2026, par. 4; field test of RUG and Incassade, more than 6,800
    debtors; Intrum 2017
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.analysis import holds
from docgen.readability.denied import is_not_meant
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading

CODE = "TOON101"
NAME = "dreiging"
LEVEL = Level.ERROR
WRONG = (
    "Zonder nadere aankondiging nemen wij rechtsmaatregelen.",
    "Dit is uw laatste waarschuwing.",
    "Anders staat u met uw gezin op straat.",
)
RIGHT = (
    "Betaalt u niet? Dan kunnen wij naar de rechter gaan. Bel ons, dan zoeken wij samen een oplossing.",
    "Zet het afval op straat.",
    "Wij zorgen dat u niet op straat komt te staan.",
    "Staat er “laatste waarschuwing” op de brief? Bel ons.",
    "Vraag de rechter om een laatste kans.",
)

_MARK = Mark(CODE, NAME, LEVEL)

_SOUGHT = re.compile(
    r"\b(?:vraag|vragen|vraagt|krijg|krijgen|kreeg|aanvragen|verzoek)\b.{0,200}"
    r"\blaatste (?:kans|mogelijkheid)\b",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each threat."""
    for sentence in reading.sentences:
        if holds(sentence.masked, _SOUGHT):
            continue
        for match in sentence.analysis.phrases["dreiging"]:
            if is_not_meant(sentence, match):
                continue
            yield _MARK.on_phrase(
                reading,
                sentence,
                match,
                message("“{words}” is a threat", words=match.entry.phrase),
                fix=message(
                    "say what happens, under which condition and who decides: {plain}",
                    plain=match.entry.advice,
                ),
            )
