"""A sentence has two or more subordinate clauses.

Checks:
    Words that open a subordinate clause (`omdat`, `als`, `waarbij`, `dat`, `die`). Two give info, three
    or more a warning.

Why:
    Editors removed every sentence with three such words. One sentence carries one message.

Source:
    docgen's readability study, November 2026, on Amsterdam municipal texts before and after editing
    (Vlantis et al. 2024)
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.measures import MANY_SUBORDINATORS
from docgen.readability.reading import Reading, sentence_spot

CODE = "ZIN103"
NAME = "bijzinnen"
LEVEL = Level.WARNING
WRONG = ("Als u, omdat u ziek was, niet hebt kunnen bellen terwijl dat wel moest, laat het ons weten.",)
RIGHT = ("Was u ziek? En kon u niet bellen? Laat het ons weten.",)

_MARK = Mark(CODE, NAME, LEVEL)

SOME = 2  # words that open a subordinate clause, in one sentence


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each sentence with many subordinate clauses."""
    for sentence in reading.prose:
        count = len(sentence.analysis.subordinators)
        if count >= SOME:
            yield _MARK.at(
                reading,
                sentence_spot(sentence),
                message("this sentence has {count} subordinate clauses", count=count),
                fix=message("one message per sentence; ask a short question instead of `als`"),
                level=LEVEL if count >= MANY_SUBORDINATORS else Level.INFO,
            )
