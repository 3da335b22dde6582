"""The court is not that of the home.

Checks: the court against the table of municipalities; the municipality is the one of the desk for debt help.
Why: only the court of the place of the home may hear the case, whatever the parties agreed.
Source: art. 103 en 110 lid 1 Rv; Wet op de rechterlijke indeling.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.errors import InputError
from docgen.finding import Finding, Level
from docgen.law.rechtbank import rechtbank
from docgen.message import message

CODE = "RBK101"
NAME = "rechtbank-onjuist"
LEVEL = Level.ERROR
SOURCE = "art. 103 en 110 lid 1 Rv; Wet op de rechterlijke indeling"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"rechtbank.naam": "rechtbank Rotterdam"},
    {"gemeente.naam": "gemeente Utrecht"},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"rechtbank.naam": "Rechtbank den haag", "gemeente.naam": "Leiden"},
    {"gemeente.naam": "gemeente Nergenshuizen"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the municipality of the home belongs to another court."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    try:
        court = rechtbank(case.gemeente.naam, facts.on).value
    except InputError:
        return
    if case.rechtbank.naam.casefold() != court.casefold():
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The municipality of the home belongs to another court."),
            facts.place("rechtbank.naam"),
            message("See `docgen law rechtbank`; accept only what you looked up on rechtspraak.nl."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
