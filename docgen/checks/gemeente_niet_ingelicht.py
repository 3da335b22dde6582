"""The municipality was not told of the eviction.

Checks: that the case says when the municipality was told.
Why: the bailiff tells it as soon as possible before the day, so that somebody looks for shelter.
Source: art. 14 Gerechtsdeurwaarderswet.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.notices import AankondigingOntruiming
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_NOTICES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "TRM110"
NAME = "gemeente-niet-ingelicht"
LEVEL = Level.WARNING
SOURCE = "art. 14 Gerechtsdeurwaarderswet"
DOCUMENTS = EVICTION_NOTICES
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = ({"ontruiming.kennisgeving_gemeente_op": None},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when that day is missing."""
    case = facts.case
    if not isinstance(case, AankondigingOntruiming):
        return
    if case.ontruiming.kennisgeving_gemeente_op is None:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The case does not say that the municipality was told."),
            facts.place("ontruiming.kennisgeving_gemeente_op"),
            message("Tell the municipality now, and write the day."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
