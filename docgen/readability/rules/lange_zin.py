"""A sentence has more than 20 words.

Checks:
    The number of words of each sentence; an amount, a date, a name or an article counts as one word.
    Above 20 words a warning, above 25 an error. Without an end mark (`. ? ! : ;`) it is never an error.
    With a capital inside, at which a new sentence may begin, only the longest part decides: a file that
    lost its layout joins a heading, a menu or a table to what follows. On texts that were read as bare
    text one error in seven was such a join.

Why:
    Sentence length is the best single sign of a hard text. Editors of municipal letters split 93 % of
    the sentences above 20 words and 96 % of those above 25.

Source:
    docgen's readability study, November 2026, on Amsterdam municipal texts before and after editing
    (Vlantis et al. 2024)
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.glued import is_closed, longest_part
from docgen.readability.hit import Hit, Mark
from docgen.readability.measures import LONG, VERY_LONG
from docgen.readability.reading import Reading, sentence_spot
from docgen.readability.units import Sentence

CODE = "ZIN101"
NAME = "lange-zin"
LEVEL = Level.WARNING
WRONG = (
    (
        "Wij vragen u om het bedrag dat nog open staat, en dat is ontstaan doordat u de huur van maart "
        "en april niet hebt betaald, voor 17 april te betalen."
    ),
)
RIGHT = ("U hebt de huur van maart niet betaald. Het gaat om € 712,45. Betaal dit bedrag voor 17 april.",)

_MARK = Mark(CODE, NAME, LEVEL)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each sentence that is too long."""
    for sentence in reading.prose:
        if sentence.length > LONG:
            yield _MARK.at(
                reading,
                sentence_spot(sentence),
                message("this sentence has {count} words", count=sentence.length),
                fix=message("make it two or three sentences, each with one message"),
                level=_level(sentence),
            )


def _level(sentence: Sentence) -> Level:
    """Return the level for the words that are surely one sentence; without an end mark never an error."""
    sure = longest_part(sentence)
    if sure <= LONG:
        return Level.INFO
    return Level.ERROR if sure > VERY_LONG and is_closed(sentence) else LEVEL
