"""A formal word where a plain one means the same.

Checks:
    Words and phrases of the list `formeel_woord`, each with a plainer one. Each is a warning; more than
    1.5 per 100 words is an error for the document, when they are three different ones or more: one term
    that comes back is one thing to mend.

Why:
    Law and collection letters use four formal words per 100, plain texts none. Word frequency does not
    find them: newspapers use them too. Editors removed 89 %.

Source:
    docgen's readability study, November 2026, on Amsterdam municipal texts before and after editing
    (Vlantis et al. 2024); each entry of the list names its own
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message, one_decimal
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading
from docgen.readability.score import MAX_FORMAL_RATE, MIN_WORDS

CODE = "WRD101"
NAME = "formeel-woord"
LEVEL = Level.WARNING
WRONG = (
    "U dient de huur te betalen.",
    "Derhalve schrijven wij u.",
    "De huur welke u moet betalen, is hoog.",
    "Ik heb mijn exploot doende gesproken met de buurman.",
)
RIGHT = (
    "U moet de huur betalen.",
    "Daarom schrijven wij u.",
    "Welke rechten hebt u?",
    "Weet u welke papieren u nodig hebt?",
    "Dien uw plan in om mee te doen.",
)

_MARK = Mark(CODE, NAME, LEVEL)

MIN_DIFFERENT = 3  # different formal words; fewer are no way of writing


def check(reading: Reading) -> Iterator[Hit]:
    """Yield each formal word, and one finding for the document when there are many."""
    for sentence in reading.sentences:
        for match in sentence.analysis.formal:
            yield _MARK.on_phrase(
                reading, sentence, match, message("“{word}” is a formal word", word=match.entry.phrase)
            )
    measures = reading.measures
    different = {match.entry.phrase for sentence in reading.prose for match in sentence.analysis.formal}
    if len(different) < MIN_DIFFERENT:
        return
    if measures.words >= MIN_WORDS and measures.formal_rate > MAX_FORMAL_RATE:
        yield _MARK.overall(
            reading,
            message("{count} formal words per 100 words", count=one_decimal(measures.formal_rate)),
            fix=message("replace the formal words below"),
            level=Level.ERROR,
        )
