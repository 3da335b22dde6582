"""A sentence denies twice.

Checks:
    Two or more negations in one sentence, such as `niet` with `zonder`, `geen` or `onmogelijk`.

Why:
    The reader must work out what does hold. Editors removed every double negation.

Source:
    docgen's readability study, November 2026, on Amsterdam municipal texts before and after editing
    (Vlantis et al. 2024)
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.measures import TWO_NEGATIONS
from docgen.readability.reading import Reading, sentence_spot

CODE = "ZIN104"
NAME = "dubbele-ontkenning"
LEVEL = Level.WARNING
WRONG = (
    "Het is niet onmogelijk dat u uitstel krijgt.",
    "Wij doen niets zonder dat u geen nee zegt.",
)
RIGHT = (
    "Misschien krijgt u uitstel.",
    "Wij vragen het u altijd eerst.",
    "Laat ons weten of u wel of niet komt.",
)

_MARK = Mark(CODE, NAME, LEVEL)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each sentence with two negations."""
    for sentence in reading.prose:
        count = len(sentence.analysis.negations)
        if count >= TWO_NEGATIONS:
            yield _MARK.at(
                reading,
                sentence_spot(sentence),
                message("this sentence has {count} negations", count=count),
                fix=message("say what does hold, or make two sentences"),
            )
