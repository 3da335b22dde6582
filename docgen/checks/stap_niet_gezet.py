"""A step of early warning was not taken.

Checks: each step of art. 2 Bgs and the report to the municipality.
Why: the summons states it with the reason; the judge may reject the eviction because of it.
Source: art. 2 Besluit gemeentelijke schuldhulpverlening; case law since 2021.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.checks.stappen import steps_before_court
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "WGS101"
NAME = "stap-niet-gezet"
LEVEL = Level.INFO
SOURCE = "art. 2 Besluit gemeentelijke schuldhulpverlening"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {
        "vroegsignalering.schuldhulpverlening.gedaan": "nee",
        "vroegsignalering.schuldhulpverlening.reden": "De huurder had al hulp van de gemeente.",
    },
)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each step that was not taken."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    for field, step in steps_before_court(case.vroegsignalering):
        if not step.gedaan:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("This step of early warning was not taken; the summons says so with the reason."),
                facts.place(f"{field}.reden"),
                message("Take the step first if there is still time."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
