"""The eviction is in a month in which the weather may be bad.

Checks: whether the eviction is from November to March.
Why: nobody is put out in heavy rain or cold; someone must look at the weather the day before.
Source: Nationale ombudsman en Kinderombudsman 2023, bijlage 1 (a recommendation, no law).
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS, EVICTION_NOTICES, POSTPONEMENTS
from docgen.checks.ontruimingen import planned
from docgen.finding import Finding, Level
from docgen.law.dated import load
from docgen.message import message

CODE = "UUR103"
NAME = "wintermaand"
LEVEL = Level.INFO
SOURCE = "Nationale ombudsman en Kinderombudsman 2023, bijlage 1 (aanbeveling)"
DOCUMENTS = EVICTION_NOTICES + EVICTION_DEEDS + POSTPONEMENTS
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = (
    {"ontruiming.datum": "2027-03-31", "ontruiming.bevel_betekend_op": None},
    {"ontruiming.datum": "2027-11-01", "ontruiming.bevel_betekend_op": None},
)
RIGHT: tuple[Overrides, ...] = (
    {"ontruiming.datum": "2027-04-01", "ontruiming.bevel_betekend_op": None},
    {"ontruiming.datum": "2027-10-29", "ontruiming.bevel_betekend_op": None},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the eviction is in a winter month."""
    for plan in planned(facts.case):
        day = plan.when.datum
        if day.month in load("zorgvuldige_ontruiming").on(day).values["wintermaanden"]:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("The eviction is in a month with cold or wet weather."),
                facts.place(plan.day_field),
                message(
                    "Look at the weather the day before, and put the eviction off in cold or heavy rain."
                ),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
