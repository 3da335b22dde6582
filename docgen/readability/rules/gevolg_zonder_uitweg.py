"""A consequence stands without a way out.

Checks:
    In a letter of three sentences or more to a reader: a sentence about costs, the bailiff, the court or
    leaving the home has an offer (an arrangement, help, contact) within six sentences before or after it.
    Not in an `uitleg`, where consequences are the subject.

Why:
    Fear without a way out makes people put a letter away. With an offer beside it they answer.

Source:
    docgen's readability study, November 2026, par. 4; field test of RUG and Incassade, more than 6,800
    debtors
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.document.role import Role
from docgen.finding import Level
from docgen.message import message
from docgen.readability.hit import Hit, Mark
from docgen.readability.occasion import addresses_reader
from docgen.readability.reading import Reading, sentence_spot
from docgen.readability.units import Sentence

CODE = "TOON106"
NAME = "gevolg-zonder-uitweg"
LEVEL = Level.INFO
WRONG = ("U hebt de huur niet betaald. Betaalt u niet? Dan gaan wij naar de rechter.",)
RIGHT = (
    (
        "U hebt de huur niet betaald. Betaalt u niet? Dan gaan wij naar de rechter. Bel ons, dan maken wij "
        "samen een afspraak."
    ),
)

_MARK = Mark(CODE, NAME, LEVEL)

MIN_SENTENCES = 3  # sentences; fewer are a remark and no letter
NEAR = 6  # sentences; docgen's readability study 2026, par. 4
_CONSEQUENCE = re.compile(
    r"\b(?:incassokosten|incassobureau|deurwaarder|rechtbank|kantonrechter|ontrui\w+|dwangsom|beslag)\b"
    r"|\bnaar de rechter\b|\b(?:extra|meer) (?:geld|kosten)\b|\bkosten betalen\b"
    r"|\b(?:huis|woning) (?:uit|kwijt|verlaten)\b",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"regeling|in termijnen|in delen|spreiden|afspra|oplossing|samen\b|\bhulp\b|\bhelp\w*|contact|uitstel"
    r"|\bbel(?:t|len)?\b|\bmail(?:t|en)?\b|bezwaar",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield the first consequence that has no offer near it."""
    if len(reading.prose) < MIN_SENTENCES or not addresses_reader(reading):
        return
    offers = [at for at, sentence in _numbered(reading) if _OFFER.search(sentence.masked)]
    for at, sentence in _numbered(reading):
        is_consequence = sentence.is_prose and _CONSEQUENCE.search(sentence.masked) is not None
        if is_consequence and not any(abs(offer - at) <= NEAR for offer in offers):
            yield _MARK.at(
                reading,
                sentence_spot(sentence),
                message("a consequence without a way out near it"),
                fix=message("offer a way out beside it: `Bel ons, dan zoeken wij samen een oplossing.`"),
                once="document",
            )


def _numbered(reading: Reading) -> Iterator[tuple[int, Sentence]]:
    """Yield each line outside an `uitleg` with its number; headings and labels do not count along."""
    number = 0
    for sentence in reading.sentences:
        if sentence.unit.line.role is not Role.UITLEG:
            number += sentence.is_prose
            yield number, sentence
