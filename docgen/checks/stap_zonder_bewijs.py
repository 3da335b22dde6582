"""A step of early warning has no proof.

Checks: that each step that was taken names its exhibit.
Why: courts ask for proof of the steps with the summons; without it the claim can be rejected.
Source: art. 85 Rv; practice of courts since 2021.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.checks.stappen import all_steps
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "WGS105"
NAME = "stap-zonder-bewijs"
LEVEL = Level.WARNING
SOURCE = "art. 85 Rv; praktijk van rechtbanken sinds 2021"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"vroegsignalering.herinneringen[0].productie": None},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each step that was taken and has no exhibit."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    for field, step in all_steps(case.vroegsignalering):
        if step.gedaan and step.productie is None:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("This step was taken, but no exhibit proves it."),
                facts.place(f"{field}.productie"),
                message("Add the letter, the note of the call or the report as an exhibit."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
