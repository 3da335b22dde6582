"""The rent from the start of the lease does not lead to the rent of now.

Checks: that each percentage leads to the new rent, and that the last new rent is the rent of now.
Why: the judge counts the rent again from the start; a step that does not fit puts every month in doubt.
Source: art. 21 en 111 lid 2 sub d Rv.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import Message, message
from docgen.place import Place

CODE = "BDR104"
NAME = "huurverloop-klopt-niet"
LEVEL = Level.WARNING
SOURCE = "art. 21 en 111 lid 2 sub d Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"huurovereenkomst.huurprijs": "800,00"},
    {"huurovereenkomst.huurwijzigingen[1].procent": "8,1"},
    {"huurovereenkomst.aanvangshuur": "600,00"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"huurovereenkomst.huurwijzigingen[1].procent": None})

CENT = Decimal("0.01")  # euro; each rent is rounded to it


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each step that does not fit."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    lease = case.huurovereenkomst
    rent = lease.aanvangshuur
    for index, change in enumerate(lease.huurwijzigingen):
        if change.ingangsdatum > facts.on:
            break
        if change.procent is not None and not _leads_to(rent, change.procent, change.nieuwe_huur):
            yield _finding(
                message("This percentage does not lead from the rent before to the new rent."),
                facts.place(f"huurovereenkomst.huurwijzigingen[{index}].procent"),
            )
        rent = change.nieuwe_huur
    if rent != lease.huurprijs:
        yield _finding(
            message("The last change of the rent does not lead to the rent of now."),
            facts.place("huurovereenkomst.huurprijs"),
        )


def _leads_to(rent: Decimal, percent: Decimal, new_rent: Decimal) -> bool:
    """Return whether a rise gives the new rent; the percentage itself may have been rounded."""
    exponent = percent.as_tuple().exponent
    rounding = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0) / 2
    room = rent * rounding / 100 + CENT
    return abs(rent * (1 + percent / 100) - new_rent) <= room


def _finding(text: Message, place: Place) -> Finding:
    fix = message("Look up the letters about the rent. Write every change, and each rent with service costs.")
    return Finding(CODE, NAME, LEVEL, text, place, fix, SOURCE, may_accept=MAY_ACCEPT)
