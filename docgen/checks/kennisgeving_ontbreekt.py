"""The order to leave a home goes out, and the municipality was not told.

Checks: that the case of the order says when the municipality was told.
Why: the bailiff tells it as soon as possible before the day; with the order the day is certain, so nothing
    stands in the way, and somebody must look for shelter.
Source: art. 14 Gerechtsdeurwaarderswet.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.aanzegging_ontruiming import AanzeggingOntruiming
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "TRM113"
NAME = "kennisgeving-ontbreekt"
LEVEL = Level.ERROR
SOURCE = "art. 14 Gerechtsdeurwaarderswet"
DOCUMENTS = EVICTION_DEEDS
MAY_ACCEPT = True
EXAMPLE = "notices/aanzegging-ontruiming"
WRONG: tuple[Overrides, ...] = ({"ontruiming.kennisgeving_gemeente_op": None},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when that day is missing."""
    case = facts.case
    if isinstance(case, AanzeggingOntruiming) and case.ontruiming.kennisgeving_gemeente_op is None:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The case of this order does not say that the municipality was told."),
            facts.place("ontruiming.kennisgeving_gemeente_op"),
            message("Tell the municipality now with `notices/kennisgeving-ontruiming`, and write the day."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
