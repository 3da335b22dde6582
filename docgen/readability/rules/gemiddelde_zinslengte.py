"""The sentences are long on average.

Checks:
    The mean number of words per sentence, from three sentences on. Above 12 info, above 15 a warning,
    above 18 an error.

Why:
    Plain letters count 11 words per sentence, policy and court texts 18 to 31. Guides for plain Dutch
    ask for 10 to 15.

Source:
    docgen's readability study, November 2026; b1teksten.nl (at most 12 on average), Onze Taal (about 15)
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message, one_decimal
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading

CODE = "ZIN102"
NAME = "gemiddelde-zinslengte"
LEVEL = Level.WARNING
WRONG = (
    (
        "De huur van de woning moet u elke maand op tijd aan ons betalen, ook als u vragen hebt. Dat "
        "kunt u doen met een overboeking naar de rekening van de verhuurder die in het contract staat. "
        "Neem contact op met onze medewerkers als dat u door omstandigheden niet lukt in een maand."
    ),
)
RIGHT = (
    (
        "Betaal de huur elke maand op tijd. Lukt dat een keer niet? Bel ons dan. Wij zoeken samen naar "
        "een oplossing."
    ),
)

_MARK = Mark(CODE, NAME, LEVEL)

MIN_SENTENCES = 3  # sentences; a mean of fewer says nothing
LIMITS = ((18, Level.ERROR), (15, Level.WARNING), (12, Level.INFO))  # words per sentence, highest first


def check(reading: Reading) -> Iterator[Hit]:
    """Yield at most one finding, about the whole document."""
    measures = reading.measures
    level = next((level for limit, level in LIMITS if measures.mean_length > limit), None)
    if level is not None and measures.sentences >= MIN_SENTENCES:
        yield _MARK.overall(
            reading,
            message("sentences have {count} words on average", count=one_decimal(measures.mean_length)),
            fix=message("aim for 10 to 12 words per sentence"),
            level=level,
        )
