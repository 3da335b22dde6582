"""An exhibit is of a day on which it could not be there yet.

Checks: that no exhibit is of a later day than the summons that names it.
Why: a judge who finds one wrong date doubts the others.
Source: art. 21 en 85 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "PRD103"
NAME = "productie-onmogelijke-datum"
LEVEL = Level.ERROR
SOURCE = "art. 21 en 85 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"producties[10].datum": "2026-11-21"},)
RIGHT: tuple[Overrides, ...] = ({}, {"producties[10].datum": "2026-11-20"}, {"producties[4].datum": None})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each exhibit with such a date."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    for index, one in enumerate(case.producties):
        if one.datum is not None and one.datum > case.datum:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("This exhibit is of a later day than the summons."),
                facts.place(f"producties[{index}].datum"),
                message("Look at the paper itself, and correct the date that is wrong."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
