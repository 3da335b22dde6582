"""A sentence may be passive: `zijn` with a participle and `door`.

Checks:
    A form of `zijn`, `door` and a participle in the same clause. Without `door` most are no passive: of 40
    of such wordings in texts of offices 15 could be active, the others say how things are (`is verplicht`,
    `is gebeurd`, `bent verhuisd`).

Why:
    It often hides who does what. It may also be a plain past, so this is a hint only.

Source:
    docgen's readability study, November 2026, par. 2.5
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading, word_spot

CODE = "LIJD102"
NAME = "lijdende-vorm-met-zijn"
LEVEL = Level.INFO
WRONG = ("De brief is door ons gestuurd.",)
RIGHT = (
    "Wij hebben de brief gestuurd.",
    "U bent verhuisd.",
)

_MARK = Mark(CODE, NAME, LEVEL)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each such sentence."""
    for sentence in reading.prose:
        for first, last in sentence.analysis.zijn_passives:
            yield _MARK.at(
                reading,
                word_spot(sentence, first, last),
                message("this sentence may be passive"),
                fix=message("start with who does it: `Wij hebben de brief gestuurd`"),
            )
