"""The roldatum comes too soon after service.

Checks: that at least a full week lies between the day of service and the roldatum; neither day counts.
Why: a summons on too short a term is void, and the tenant had too little time to look for help.
Source: art. 114, 117, 119 en 120 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.law.dagvaardingstermijn import vroegste_roldatum
from docgen.message import message

CODE = "TRM101"
NAME = "roldatum-te-vroeg"
LEVEL = Level.ERROR
SOURCE = "art. 114, 117 en 119 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"betekening": "2027-01-05", "roldatum": "2027-01-12"},)
RIGHT: tuple[Overrides, ...] = ({"betekening": "2027-01-05", "roldatum": "2027-01-13"},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the roldatum is before the first lawful day."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    earliest = vroegste_roldatum(case.betekening).value
    if case.roldatum < earliest:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The roldatum is too soon: the tenant gets less than a full week after service."),
            facts.place("roldatum"),
            message(
                "Choose {date} or later, or serve earlier. Accept only with leave of the kantonrechter.",
                date=earliest.isoformat(),
            ),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
