"""The text demands.

Checks:
    Words of the list `eis`, such as `sommeren`, `onverwijld` and `per direct`.

Why:
    Such words push without saying until when. A date helps the reader to plan.

Source:
    docgen's readability study, November 2026, par. 4
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading

CODE = "TOON102"
NAME = "eis"
LEVEL = Level.WARNING
WRONG = (
    "Wij sommeren u het bedrag onverwijld over te maken.",
    "Betaal per direct.",
)
RIGHT = ("Betaal het bedrag voor 17 april. Lukt dat niet? Bel ons.",)

_MARK = Mark(CODE, NAME, LEVEL)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each demand."""
    for sentence in reading.sentences:
        for match in sentence.analysis.phrases["eis"]:
            yield _MARK.on_phrase(
                reading, sentence, match, message("“{words}” is a demand", words=match.entry.phrase)
            )
