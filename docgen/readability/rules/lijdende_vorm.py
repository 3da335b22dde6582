"""A sentence is passive.

Checks:
    A form of `worden` with a participle in the same clause. Each is a warning. When more than 10 % of
    the sentences are passive the document gets a warning too, above 25 % an error.

Why:
    A passive sentence hides who does what. Editors made 99 % of these sentences active.

Source:
    docgen's readability study, November 2026, on Amsterdam municipal texts before and after editing
    (Vlantis et al. 2024)
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading, word_spot
from docgen.readability.score import MAX_PASSIVE_SHARE

CODE = "LIJD101"
NAME = "lijdende-vorm"
LEVEL = Level.WARNING
WRONG = (
    "De woning wordt op dinsdag ontruimd.",
    "Als de huur niet betaald wordt, bellen wij u.",
    "Het bedrag moet worden overgemaakt.",
)
RIGHT = (
    "De deurwaarder maakt de woning op dinsdag leeg.",
    "U wordt ziek.",
    "Het wordt duur.",
    "Mijn zoon wil kok worden.",
)

_MARK = Mark(CODE, NAME, LEVEL)

SOME_SHARE = 0.10  # share of sentences; Yoast and docgen's readability study, par. 1.4 and 3.2
MIN_SENTENCES = 8  # sentences; a share of fewer says nothing


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each passive, and one finding for the document when there are many."""
    for sentence in reading.prose:
        for first, last in sentence.analysis.passives:
            yield _MARK.at(
                reading,
                word_spot(sentence, first, last),
                message("this sentence is passive"),
                fix=message(
                    "say who does it: `De deurwaarder maakt de woning leeg`, not `De woning wordt ontruimd`"
                ),
            )
    measures = reading.measures
    if measures.sentences >= MIN_SENTENCES and measures.share_passive > SOME_SHARE:
        yield _MARK.overall(
            reading,
            message("{percent} % of the sentences are passive", percent=round(100 * measures.share_passive)),
            fix=message("make at least nine in ten sentences active"),
            level=Level.ERROR if measures.share_passive > MAX_PASSIVE_SHARE else LEVEL,
        )
