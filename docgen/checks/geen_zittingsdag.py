"""The day in court is no day on which a court sits.

Checks: that the roldatum is no Saturday, Sunday or holiday, and the hour one of the day.
Why: a slip in the date sends a family to a closed door, and may cost them their defence.
Source: Algemene termijnenwet, art. 1 en 3.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.law.uren import mag_betekenen
from docgen.message import message

CODE = "TRM112"
NAME = "geen-zittingsdag"
LEVEL = Level.WARNING
SOURCE = "Algemene termijnenwet, art. 1 en 3"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"roldatum": "2026-12-20"},
    {"roldatum": "2026-12-19"},
    {"roldatum": "2026-12-25"},
    {"roltijd": "22.00"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"roldatum": "2026-12-18", "roltijd": "9.00"})

SATURDAY = 5  # date.weekday()


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for a day or an hour on which courts are closed."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    day = case.roldatum
    if day.weekday() >= SATURDAY or not mag_betekenen(day).value:
        text, field = message("Courts are closed on this day."), "roldatum"
    elif not mag_betekenen(day, case.roltijd).value:
        text, field = message("Courts are closed at this hour."), "roltijd"
    else:
        return
    yield Finding(
        CODE,
        NAME,
        LEVEL,
        text,
        facts.place(field),
        message("Look the day and the hour up at the court."),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )
