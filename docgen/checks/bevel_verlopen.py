"""The bevel is older than a year on the day of the eviction.

Checks: that the eviction is within a year after the bevel was served.
Why: after a year the order to leave must be served again.
Source: art. 503 en 555 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.ontruiming import Huishouden
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS, EVICTION_NOTICES, POSTPONEMENTS
from docgen.checks.ontruimingen import planned
from docgen.finding import Finding, Level
from docgen.law.ontruiming import laatste_ontruiming
from docgen.message import message

CODE = "TRM104"
NAME = "bevel-verlopen"
LEVEL = Level.ERROR
SOURCE = "art. 503 en 555 Rv"
DOCUMENTS = EVICTION_NOTICES + EVICTION_DEEDS + POSTPONEMENTS
MAY_ACCEPT = False
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = (
    {
        "vonnis.datum": "2025-11-03",
        "vonnis.betekend_op": "2025-11-10",
        "vonnis.ontruimen_vanaf": "2025-11-25",
        "ontruiming.bevel_betekend_op": "2026-01-11",
        "ontruiming.bevel_uiterlijk": None,
        "ontruiming.datum": "2027-01-12",
    },
)
RIGHT: tuple[Overrides, ...] = (
    {
        "vonnis.datum": "2025-11-03",
        "vonnis.betekend_op": "2025-11-10",
        "vonnis.ontruimen_vanaf": "2025-11-25",
        "ontruiming.bevel_betekend_op": "2026-01-12",
        "ontruiming.bevel_uiterlijk": None,
        "ontruiming.datum": "2027-01-12",
    },
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the bevel may no longer be used on the day of the eviction."""
    case = facts.case
    if not isinstance(case, Huishouden) or case.ontruiming.bevel_betekend_op is None:
        return
    last = laatste_ontruiming(case.ontruiming.bevel_betekend_op).value
    if any(plan.when.datum > last for plan in planned(case)):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The bailiff's order to leave is older than a year on the day of the eviction."),
            facts.place("ontruiming.bevel_betekend_op"),
            message("Have a new order served first, and fill in its date."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
