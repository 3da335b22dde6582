"""The court cannot be checked, as the municipality is not known.

Checks: whether the table of municipalities and courts holds the municipality.
Why: only the court of the place of the home may hear the case; a wrong one costs weeks.
Source: art. 103 Rv.
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

CODE = "RBK102"
NAME = "gemeente-onbekend"
LEVEL = Level.WARNING
SOURCE = "art. 103 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"gemeente.naam": "gemeente Nergenshuizen"},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when nobody can say which court it is."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    try:
        rechtbank(case.gemeente.naam, facts.on)
    except InputError:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The law data does not know to which court this municipality belongs."),
            facts.place("gemeente.naam"),
            message("Write the municipality, not the town, and look up the court on rechtspraak.nl."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
