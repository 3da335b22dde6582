"""The bailiff takes along fewer copies than there are defendants.

Checks: the number of copies against the number of people who are called.
Why: each defendant must get a copy; who gets none is not called.
Source: art. 46 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.aanzegging_medegedaagde_ontbreekt import TWO_TENANTS
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.context.summons_partijen import tenants
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "PRT104"
NAME = "te-weinig-kopieen"
LEVEL = Level.WARNING
SOURCE = "art. 46 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (TWO_TENANTS, {"afschriften": "0"})
RIGHT: tuple[Overrides, ...] = ({}, {**TWO_TENANTS, "afschriften": "2"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when someone would get no copy."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    called = len(tenants(case))
    if case.afschriften < called:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("There are fewer copies than defendants."),
            facts.place("afschriften"),
            message("Take a copy along for each defendant: {number}.", number=called),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
