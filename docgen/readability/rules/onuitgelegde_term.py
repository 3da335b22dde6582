"""A legal term that the document does not explain.

Checks:
    Terms of the list `onuitgelegde_term`. A term is explained for the whole document by brackets after
    it, by `dat is`, `heet`, `betekent` or `noemen we` in or next to its sentence, by a word list in the
    document, or by an `uitleg` of that name. First use only.

Why:
    A reader who misses one term of a summons may miss the date. Legally needed terms may stay, with an
    explanation.

Source:
    Raad voor de rechtspraak and KBvG: 55 to 70 % of citizens do not understand a summons; docgen's
    readability study, November 2026, par. 3.4
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.reading import Reading

CODE = "TERM101"
NAME = "onuitgelegde-term"
LEVEL = Level.ERROR
WRONG = (
    "Wij vragen de rechter om ontbinding.",
    "U krijgt een dagvaarding.",
)
RIGHT = (
    "Wij vragen de rechter om het huurcontract te stoppen. Dat heet ontbinding.",
    "U krijgt een dagvaarding (een brief van de deurwaarder).",
    "Een vonnis is de beslissing van de rechter. U krijgt het vonnis thuis.",
)

_MARK = Mark(CODE, NAME, LEVEL)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield the first use of each term that is not explained."""
    for sentence in reading.sentences:
        for match in sentence.analysis.terms:
            if match.entry.phrase not in reading.explained:
                yield _MARK.on_phrase(
                    reading,
                    sentence,
                    match,
                    message("“{term}” is not explained", term=match.entry.phrase),
                    fix=message(
                        "explain it once, for example: {explanation}", explanation=match.entry.advice
                    ),
                    once=match.entry.phrase,
                )
