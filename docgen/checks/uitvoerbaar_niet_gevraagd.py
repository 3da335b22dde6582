"""The summons does not ask that the judgment may be carried out at once.

Checks: that the claim asks for it.
Why: without it an objection or an appeal suspends the judgment; that may be meant, or forgotten.
Source: art. 233, 145 en 350 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "EIS101"
NAME = "uitvoerbaar-niet-gevraagd"
LEVEL = Level.WARNING
SOURCE = "art. 233, 145 en 350 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"eis.uitvoerbaar_bij_voorraad": "nee"},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when it is not asked."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    if not case.eis.uitvoerbaar_bij_voorraad:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The judgment could not be carried out while there is an objection or an appeal."),
            facts.place("eis.uitvoerbaar_bij_voorraad"),
            message("Write ja if that must be possible; leave it when waiting is meant."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
