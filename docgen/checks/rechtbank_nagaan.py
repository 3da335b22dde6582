"""The court is in another place than the home.

Checks: whether the court sits in the place of the home; which court serves which place is not in docgen.
Why: only the court of the place of the home may hear the case, whatever the parties agreed.
Source: art. 103 en 110 lid 1 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "RBK101"
NAME = "rechtbank-nagaan"
LEVEL = Level.INFO
SOURCE = "art. 103 en 110 lid 1 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"rechtbank.locatie": "Gouda", "huurovereenkomst.gehuurde.plaats": "Voorburg"},
)
RIGHT: tuple[Overrides, ...] = ({"rechtbank.locatie": "Gouda", "huurovereenkomst.gehuurde.plaats": "Gouda"},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the place of the court is not that of the home."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    if case.rechtbank.locatie.casefold() != case.huurovereenkomst.gehuurde.plaats.casefold():
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The court sits in another place than the home."),
            facts.place("rechtbank.locatie"),
            message(
                "Look up on rechtspraak.nl which court serves the place of the home; only that one may judge."
            ),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
