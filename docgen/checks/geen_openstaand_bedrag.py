"""A month or a claim in the arrears is zero or below.

Checks: that something is open of each month in the account, and that the claim is above zero.
Why: a month that is paid does not belong in the account; one below zero hides a payment for another month.
Source: art. 21 Rv; art. 6:43 BW.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.dossier import Dossier
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import ARREARS_LETTERS, SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "BDR103"
NAME = "geen-openstaand-bedrag"
LEVEL = Level.ERROR
SOURCE = "art. 21 Rv; art. 6:43 BW"
DOCUMENTS = SUMMONSES + ARREARS_LETTERS
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"achterstand.hoofdsom": "0,00"},
    {"achterstand.maanden[0].verschuldigd": "0,00"},
)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for the claim and for each month that is not above zero."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand | Dossier):
        return
    arrears = case.achterstand
    fields = ["achterstand.hoofdsom"] if arrears.hoofdsom <= 0 else []
    fields += [f"achterstand.maanden[{n}]" for n, month in enumerate(arrears.maanden) if month.open <= 0]
    for field in fields:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("Nothing is open here: the amount is zero or below."),
            facts.place(field),
            message("Leave out a month that is paid; put a payment with the month it was meant for."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
