"""A month is claimed twice: in the arrears and in the rent until the eviction.

Checks: that the rent from now on starts after the last month of the arrears.
Why: a judge who finds one double month no longer trusts the sum.
Source: art. 111 lid 2 sub d Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "EIS102"
NAME = "dubbele-maanden"
LEVEL = Level.ERROR
SOURCE = "art. 111 lid 2 sub d Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"eis.huur_vanaf": "2026-11-01"},)
RIGHT: tuple[Overrides, ...] = ({}, {"eis.huur_vanaf": "2026-12-01"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the two overlap."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    start = case.eis.huur_vanaf
    if start is not None and start <= case.achterstand.maanden[-1].vervaldag:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("This month is already part of the arrears."),
            facts.place("eis.huur_vanaf"),
            message("Start with the first month that is not in the arrears."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
