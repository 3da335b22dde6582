"""The tenant's details went to the municipality before a written reminder.

Checks: that a report to the municipality comes after the first written reminder.
Why: only who reminded in writing, and offered to pass the details on with it, may pass them on.
Source: art. 2 sub c en d Besluit gemeentelijke schuldhulpverlening.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "WGS102"
NAME = "melding-voor-herinnering"
LEVEL = Level.ERROR
SOURCE = "art. 2 sub c en d Besluit gemeentelijke schuldhulpverlening"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"vroegsignalering.melding.datum": "2020-01-01"},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the report comes before the first reminder, or without one."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    report = case.vroegsignalering.melding
    if not report.gedaan or report.datum is None:
        return
    reminders = [one.datum for one in case.vroegsignalering.herinneringen if one.gedaan and one.datum]
    if not reminders or report.datum < min(reminders):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The report to the municipality comes before the first written reminder."),
            facts.place("vroegsignalering.melding.datum"),
            message(
                "Check the dates. If they are right, remind in writing, wait for the answer and report again."
            ),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
