"""A letter is legal wording for the most part.

Checks:
    In anything but a summons: more than 40 % of the words are fixed legal wording (`wettekst`), from 80
    words on.

Why:
    Legal wording is not scored. A letter that is full of it would seem plain and be hard to read.

Source:
    docgen's readability study, November 2026, par. 3.2
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.document.blocks import Layout
from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading
from docgen.readability.score import MIN_WORDS

CODE = "WET104"
NAME = "veel-wettekst"
LEVEL = Level.WARNING
WRONG = (
    "U hebt bedenktijd.\n\n::: wettekst bedenktijd\n"
    + "De huurder heeft het recht de overeenkomst zonder opgaaf van redenen te ontbinden. " * 7
    + "\n:::\n\n::: uitleg bedenktijd\nU mag nog van de huur af.\n:::",
)
RIGHT = (
    "U mag nog van de huur af. Bel ons dan binnen veertien dagen en wij regelen het. "
    * 8
    + "\n\n::: wettekst bedenktijd\nDe huurder heeft het recht de overeenkomst te ontbinden.\n:::\n\n"
    "::: uitleg bedenktijd\nU mag binnen veertien dagen nog van de huur af.\n:::",
)

_MARK = Mark(CODE, NAME, LEVEL)

MAX_SHARE = 0.40  # share of the words; docgen's readability study 2026, par. 3.2


def check(reading: Reading) -> Iterator[Hit]:
    """Yield at most one finding, about the whole document."""
    legal = reading.legal_words
    words = legal + sum(sentence.length for sentence in reading.sentences)
    if reading.document.layout is Layout.DAGVAARDING or words < MIN_WORDS:
        return
    if legal > MAX_SHARE * words:
        yield _MARK.overall(
            reading,
            message("{percent} % of the words are fixed legal wording", percent=round(100 * legal / words)),
            fix=message("keep only the wording that the law prescribes"),
        )
