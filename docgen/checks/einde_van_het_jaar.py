"""The eviction is in the last days of the year.

Checks: that the eviction is not from 24 to 31 December.
Why: offices and shelters are closed, and landlords by custom do not evict in these days.
Source: practice of landlords; Nationale ombudsman en Kinderombudsman 2023, bijlage 1.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS, EVICTION_NOTICES, POSTPONEMENTS
from docgen.checks.ontruimingen import planned
from docgen.finding import Finding, Level
from docgen.law.dated import load
from docgen.message import message

CODE = "UUR102"
NAME = "einde-van-het-jaar"
LEVEL = Level.WARNING
SOURCE = "gebruik van verhuurders (geen wet)"
DOCUMENTS = EVICTION_NOTICES + EVICTION_DEEDS + POSTPONEMENTS
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = (
    {"ontruiming.datum": "2027-12-24", "ontruiming.bevel_betekend_op": None},
    {"ontruiming.datum": "2027-12-31", "ontruiming.bevel_betekend_op": None},
)
RIGHT: tuple[Overrides, ...] = ({"ontruiming.datum": "2027-12-23", "ontruiming.bevel_betekend_op": None},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the eviction is at the end of the year."""
    for plan in planned(facts.case):
        day = plan.when.datum
        period = load("zorgvuldige_ontruiming").on(day).values["einde_jaar"]
        if day.month == period["maand"] and period["eerste_dag"] <= day.day <= period["laatste_dag"]:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message(
                    "The eviction is in the last days of the year, when help and shelter are hard to reach."
                ),
                facts.place(plan.day_field),
                message("Choose a day after the first week of January."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
