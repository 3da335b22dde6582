"""A sentence holds a list.

Checks:
    In a letter to a reader: a sentence of more than 15 words with three items or more, such as `a, b en
    c`.

Why:
    Items below each other are seen at once, and none is overlooked.

Source:
    docgen's readability study, November 2026, par. 1.4 and 3.2
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from docgen.finding import Level
from docgen.message import message
from docgen.readability.analysis import CACHED_SENTENCES
from docgen.readability.hit import Hit, Mark
from docgen.readability.occasion import addresses_reader
from docgen.readability.reading import Reading, sentence_spot

CODE = "OPB104"
NAME = "opsomming-in-zin"
LEVEL = Level.INFO
WRONG = (
    (
        "U neemt voor het gesprek bij ons op kantoor uw paspoort, uw bankpas, uw laatste loonstrook en uw "
        "huurcontract mee."
    ),
)
RIGHT = (
    (
        "U neemt voor het gesprek bij ons op kantoor mee:\n\n- uw paspoort\n- uw bankpas\n- uw laatste "
        "loonstrook\n- uw huurcontract"
    ),
    "U neemt uw paspoort, uw bankpas en uw huurcontract mee.",
)

_MARK = Mark(CODE, NAME, LEVEL)

MIN_WORDS = 15  # words; a shorter sentence is seen at once; docgen's readability study 2026, par. 3.2
_ITEMS = re.compile(
    r"(?<![^\s,;:])[^\s,;:]+(?:,\s+(?!(?:dan|dat|die|want|maar|als|omdat|u|je|wij|we)\b)[^\s,;:]+(?:\s+[^\s,;:]+){0,4}?){1,30}"
    r",?\s+(?:en|of)\s+(?!(?:u|je|wij|we|dat|die|dan|als)\b)\w"
)
_VERB_FIRST = re.compile(
    r",\s+(?:kunt|kan|moet|mag|hebt|heeft|is|zijn|krijgt|gaat|wordt|worden|bent|zal|wil|wilt|doet)\b"
)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each longer sentence that holds a list."""
    if not addresses_reader(reading):
        return
    for sentence in reading.prose:
        if sentence.length <= MIN_WORDS:
            continue
        if _holds_list(sentence.masked):
            yield _MARK.at(
                reading,
                sentence_spot(sentence),
                message("this sentence holds a list"),
                fix=message("put the items below each other"),
            )


@lru_cache(maxsize=CACHED_SENTENCES)
def _holds_list(masked: str) -> bool:
    items = _ITEMS.search(masked)
    return items is not None and _VERB_FIRST.search(items.group()) is None
