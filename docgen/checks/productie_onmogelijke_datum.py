"""An exhibit is of a day on which it cannot be what it is said to be.

Checks: that no exhibit is later than the summons, and that the proof of a step is not older than the step.
Why: a judge who finds one wrong date doubts the others; a letter of May proves no call of June.
Source: art. 21 en 85 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.checks.stappen import all_steps
from docgen.finding import Finding, Level
from docgen.message import Message, message

CODE = "PRD103"
NAME = "productie-onmogelijke-datum"
LEVEL = Level.ERROR
SOURCE = "art. 21 en 85 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"producties[0].datum": "2026-11-21"},
    {"vroegsignalering.herinneringen[0].datum": "2026-08-11"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"producties[0].datum": "2026-11-20"}, {"producties[4].datum": None})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each exhibit with such a date."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    for path, text in _impossible(case):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            text,
            facts.place(path),
            message("Look at the paper itself, and correct the date that is wrong."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )


def _impossible(case: DagvaardingHuurachterstand) -> Iterator[tuple[str, Message]]:
    for index, one in enumerate(case.producties):
        if one.datum is not None and one.datum > case.datum:
            yield f"producties[{index}].datum", message("This exhibit is of a later day than the summons.")
    dated = {one.id: one.datum for one in case.producties}
    for field, step in all_steps(case.vroegsignalering):
        proof = dated.get(step.productie or "")
        if step.gedaan and step.datum is not None and proof is not None and proof < step.datum:
            yield f"{field}.datum", message("The exhibit of this step is of an earlier day than the step.")
