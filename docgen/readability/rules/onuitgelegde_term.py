"""A legal term that the document does not explain.

Checks:
    Terms of the list `onuitgelegde_term`. A term is explained for the whole document by brackets after
    it, by `dat is`, `heet`, `betekent` or `noemen we` in or next to its sentence, by a word list in the
    document, or by an `uitleg` of that name. First use only. A term that is an everyday word too (the list
    `alledaags`) gives a warning. A term inside the name of a law,
    a fund or a register is part of a name.

Why:
    A reader who misses one term of a summons may miss the date. Legally needed terms may stay, with an
    explanation.

Source:
    Raad voor de rechtspraak and KBvG: 55 to 70 % of citizens do not understand a summons; docgen's
    readability study, November 2026, par. 3.4
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.lists import Match, read_data
from docgen.readability.reading import Reading
from docgen.readability.units import Sentence

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
    "Dat staat in de Algemene verordening gegevensbescherming.",
    "De gemeente helpt u volgens de Wet gemeentelijke schuldhulpverlening.",
)

_MARK = Mark(CODE, NAME, LEVEL)
_LIGHT = Mark(CODE, NAME, Level.WARNING)

_NAMES = frozenset(
    ("Wet", "Algemene", "Besluit", "Regeling", "Richtlijn", "Wetboek", "Verordening", "Basisregistratie")
)
_KINDS = ("model", "fonds", "register", "programma", "project", "stichting", "bureau", "loket", "team", "wet")
_NAME_REACH = 3  # words: `Wet op de gemeentelijke schuldhulpverlening`


@lru_cache(maxsize=1)
def _everyday() -> frozenset[str]:
    return frozenset(read_data("onuitgelegde_term")["alledaags"])


def check(reading: Reading) -> Iterator[Hit]:
    """Yield the first use of each term that is not explained."""
    for sentence in reading.sentences:
        for match in sentence.analysis.terms:
            if match.entry.phrase not in reading.explained and not _is_in_name(sentence, match):
                mark = _LIGHT if match.entry.phrase in _everyday() else _MARK
                yield mark.on_phrase(
                    reading,
                    sentence,
                    match,
                    message("“{term}” is not explained", term=match.entry.phrase),
                    fix=message(
                        "explain it once, for example: {explanation}", explanation=match.entry.advice
                    ),
                    once=match.entry.phrase,
                )


def _is_in_name(sentence: Sentence, match: Match) -> bool:
    """Say whether a term is part of a name: of a law (`Wet …`), or between other words with a capital."""
    words = sentence.analysis.words
    before = [word.text for word in words[max(0, match.first - _NAME_REACH) : match.first]]
    if any(word in _NAMES for word in before):
        return True
    if (
        before
        and before[-1].lower().endswith(_KINDS)
        and any(word.text[0].isupper() for word in words[max(0, match.first - 1) : match.first + 1])
    ):
        return True
    if not words[match.first].text[0].isupper() or match.first == 0:
        return sentence.masked.startswith(" (EU)", words[match.last].end)
    around = (*before[-1:], *(word.text for word in words[match.last + 1 : match.last + 2]))
    return any(word[0].isupper() for word in around)
