"""The letter asks to keep too much in mind.

Checks:
    In a letter to a reader: more than 5 different amounts, more than 3 different dates, or more than 2
    different days by which something must be done (`voor 3 mei`, `uiterlijk 3 mei`).

Why:
    Stress makes the working memory small. What does not fit goes lost, and it may be the one date that
    counts.

Source:
    docgen's readability study, November 2026, par. 4
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from docgen.finding import Level
from docgen.message import message
from docgen.readability.analysis import holds
from docgen.readability.facts import Fact, FactKind, facts_in
from docgen.readability.hit import Hit, Mark
from docgen.readability.masks import MASKED
from docgen.readability.occasion import addresses_reader
from docgen.readability.reading import Reading

CODE = "TOON108"
NAME = "te-veel-tegelijk"
LEVEL = Level.WARNING
WRONG = (
    "U belt ons op 1 mei. U komt langs op 3 mei. U krijgt een brief op 9 mei. Wij bellen u op 12 mei.",
    "U betaalt voor 1 mei. U stuurt uw papieren voor 5 mei. U belt ons uiterlijk 9 mei.",
)
RIGHT = (
    "Bel ons voor 3 mei. Dan spreken wij een dag af waarop u langskomt.",
    "U betaalt voor 1 mei. Daarna hoort u van ons wat u nog moet doen.",
)

_MARK = Mark(CODE, NAME, LEVEL)

MAX_AMOUNTS = 5  # different amounts; docgen's readability study 2026, par. 4
MAX_DATES = 3  # different dates; same
MAX_DEADLINES = 2  # different days by which something must be done; same
_BY_DAY = re.compile(
    r"\b(?:voor|vóór|uiterlijk|tot|tot en met)[ \u00a0](?:op[ \u00a0])?"
    r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag[ \u00a0])?"
    r"(?:\d{1,2}[ \u00a0][a-z]+|\d{1,2}-\d{1,2}-\d{4})",
    re.IGNORECASE,
)


def check(reading: Reading) -> Iterator[Hit]:
    """Yield one finding for each kind of fact of which there are too many."""
    if not addresses_reader(reading):
        return
    texts = [
        sentence.unit.text[sentence.start : sentence.end]
        for sentence in reading.prose
        if holds(sentence.masked, MASKED)
    ]
    amounts = _count((facts_in(text, FactKind.BEDRAG) for text in texts), FactKind.BEDRAG)
    dates = _count((facts_in(text, FactKind.DATUM) for text in texts), FactKind.DATUM)
    days = (day for text in texts for day in _BY_DAY.findall(text))
    deadlines = _count((facts_in(day, FactKind.DATUM) for day in days), FactKind.DATUM)
    if amounts > MAX_AMOUNTS:
        what = message(
            "the letter names {count} amounts; {limit} is the limit", count=amounts, limit=MAX_AMOUNTS
        )
        yield _MARK.overall(reading, what, fix=message("put the amounts in a table, and name the total"))
    if dates > MAX_DATES:
        what = message("the letter names {count} dates; {limit} is the limit", count=dates, limit=MAX_DATES)
        yield _MARK.overall(reading, what, fix=message("put the dates below each other, in a table"))
    if deadlines > MAX_DEADLINES:
        what = message(
            "the letter sets {count} days by which to act; {limit} is the limit",
            count=deadlines,
            limit=MAX_DEADLINES,
        )
        yield _MARK.overall(reading, what, fix=message("name the first step; tell the next one later"))


def _count(found: Iterable[frozenset[Fact]], kind: FactKind) -> int:
    """Return how many different facts of a kind there are; a date with and without its year is one."""
    length = len("01-01") if kind is FactKind.DATUM else None
    return len({fact.value[:length] for facts in found for fact in facts})
