"""A day that the letter asks the household to act on is over, or comes too late to help.

Checks: that the day to react is after the date of the letter and before the eviction.
Why: a way out that cannot be used any more is no way out.
Source: Nationale ombudsman en Kinderombudsman 2023, bijlage 1 (a recommendation: date on time).
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.notices import AankondigingOntruiming
from docgen.cases.ontruiming_verandert import OntruimingUitgesteld
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_NOTICES, POSTPONEMENTS
from docgen.checks.ontruimingen import planned
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "TRM107"
NAME = "datum-voorbij"
LEVEL = Level.ERROR
SOURCE = "Nationale ombudsman en Kinderombudsman 2023, bijlage 1"
DOCUMENTS = EVICTION_NOTICES + POSTPONEMENTS
MAY_ACCEPT = False
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = (
    {"datum": "2026-12-07", "uiterste_reactiedatum": "2026-12-07", "ontruiming.datum": "2027-01-12"},
    {"datum": "2026-12-07", "uiterste_reactiedatum": "2027-01-12", "ontruiming.datum": "2027-01-12"},
)
RIGHT: tuple[Overrides, ...] = (
    {"datum": "2026-12-07", "uiterste_reactiedatum": "2026-12-08", "ontruiming.datum": "2027-01-12"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the day to react is of no use."""
    case = facts.case
    if not isinstance(case, AankondigingOntruiming | OntruimingUitgesteld):
        return
    last = case.uiterste_reactiedatum
    for plan in planned(case):
        if last is not None and not case.datum < last < plan.when.datum:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("The last day to react is not between the date of the letter and the eviction."),
                facts.place("uiterste_reactiedatum"),
                message("Choose a day on which people can still call and something can still be done."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
