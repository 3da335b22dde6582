"""The lease holds a penalty clause.

Checks: each clause on a penalty, unless the landlord himself takes it for unfair and does not rely on it.
Why: a penalty far above the legal interest is held unfair, and then the legal interest may fall away too.
Source: Richtlijn 93/13/EEG; Rb. Amsterdam, ECLI:NL:RBAMS:2025:2663.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "BDG104"
NAME = "boetebeding"
LEVEL = Level.WARNING
SOURCE = "Richtlijn 93/13/EEG; Rb. Amsterdam, ECLI:NL:RBAMS:2025:2663"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"huurovereenkomst.bedingen[1].onderwerp": "boete"},)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"huurovereenkomst.bedingen[1].onderwerp": "boete", "huurovereenkomst.bedingen[1].oneerlijk": "ja"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each penalty clause that is not given up."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    for index, clause in enumerate(case.huurovereenkomst.bedingen):
        if clause.onderwerp == "boete" and (clause.ingeroepen or not clause.oneerlijk):
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("The lease holds a penalty clause; courts hold these unfair."),
                facts.place(f"huurovereenkomst.bedingen[{index}].onderwerp"),
                message("Say that the landlord does not rely on it, and takes it for unfair."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
