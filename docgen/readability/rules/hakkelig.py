"""The text is choppy.

Checks:
    From ten sentences on: a mean below six words, and fewer than one word such as `want`, `dus` or
    `daarom` in five sentences.

Why:
    Loose short sentences do not say how things hang together. Pupils understood such texts less well.

Source:
    Land 2009, on chopped texts in vmbo schoolbooks; docgen's readability study, November 2026, par. 2.6
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading

CODE = "ZIN106"
NAME = "hakkelig"
LEVEL = Level.INFO
WRONG = (
    (
        "Dit is uw huis. U huurt het. De huur is hoog. U betaalt elke maand. Uw man werkt niet. Hij is "
        "ziek. Uw kind zit op school. Het leert goed. Het speelt veel. Wij bellen u. U krijgt post."
    ),
)
RIGHT = (
    (
        "Dit is uw huis. U huurt het van ons. De huur is hoog, dus u houdt weinig over. Uw man werkt niet, "
        "want hij is ziek. Wij bellen u. U krijgt ook post. Die kunt u rustig lezen. Daarna praten wij "
        "samen. U kiest de dag. Wij komen bij u thuis."
    ),
)

_MARK = Mark(CODE, NAME, LEVEL)

MIN_SENTENCES = 10  # sentences; a mean of fewer says nothing
SHORT_MEAN = 6  # words per sentence; docgen's readability study 2026, par. 3.2
PER_CONNECTIVE = 5  # sentences for each connective; same
_CONNECTIVES = frozenset(
    (
        *("want", "omdat", "doordat", "daardoor", "hierdoor", "dus", "daarom", "zodat", "maar", "toch"),
        *("hoewel", "terwijl", "als", "dan", "daarna", "eerst", "voordat", "nadat", "tot", "totdat"),
        *("ook", "bijvoorbeeld", "zoals", "daarmee", "zo"),
    )
)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield at most one finding, about the whole document."""
    measures = reading.measures
    if measures.sentences < MIN_SENTENCES or measures.mean_length >= SHORT_MEAN:
        return
    linked = sum(
        1 for sentence in reading.prose for word in sentence.analysis.words if word.norm in _CONNECTIVES
    )
    if linked * PER_CONNECTIVE < measures.sentences:
        yield _MARK.overall(
            reading,
            message("many short sentences stand loose from each other"),
            fix=message("say how they hang together: `want`, `dus`, `daarom`"),
        )
