"""The eviction is in a month in which the weather may be bad.

Checks: whether the eviction is from November to March.
Why: nobody is put out in heavy rain or cold; someone must look at the weather the day before.
Source: Nationale ombudsman en Kinderombudsman 2023, bijlage 1 (a recommendation, no law).
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.notices import AankondigingOntruiming
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_NOTICES
from docgen.finding import Finding, Level
from docgen.law.dated import load
from docgen.message import message

CODE = "UUR103"
NAME = "wintermaand"
LEVEL = Level.INFO
SOURCE = "Nationale ombudsman en Kinderombudsman 2023, bijlage 1 (aanbeveling)"
DOCUMENTS = EVICTION_NOTICES
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
    case = facts.case
    if not isinstance(case, AankondigingOntruiming):
        return
    day = case.ontruiming.datum
    if day.month in load("zorgvuldige_ontruiming").on(day).values["wintermaanden"]:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The eviction is in a month with cold or wet weather."),
            facts.place("ontruiming.datum"),
            message("Look at the weather the day before, and put the eviction off in cold or heavy rain."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
