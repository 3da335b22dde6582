"""The months do not add up to the arrears that are claimed.

Checks: that rent minus payments over all months is the principal, to the cent.
Why: a claim that does not follow from its own account fails, and a tenant cannot check it.
Source: art. 21 Rv; art. 6:43 en 6:44 BW.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.dossier import Dossier
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import ARREARS_LETTERS, SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "BDR101"
NAME = "achterstand-telt-niet-op"
LEVEL = Level.ERROR
SOURCE = "art. 21 Rv; art. 6:43 en 6:44 BW"
DOCUMENTS = SUMMONSES + ARREARS_LETTERS
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"achterstand.hoofdsom": "0,01"},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the sum of the months is not the principal."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand | Dossier):
        return
    if sum(month.open for month in case.achterstand.maanden) != case.achterstand.hoofdsom:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The months, less the payments, do not add up to the arrears that are claimed."),
            facts.place("achterstand.hoofdsom"),
            message("Check the rent and the payments of each month, and then the total."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
