"""A clause on the rent is relied on, and its surcharge is not told.

Checks: that such a clause has its `opslag`.
Why: the judge looks at the surcharge of his own motion; what the case does not say, docgen cannot check.
Source: HR 29 november 2024, ECLI:NL:HR:2024:1780.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "BDG107"
NAME = "opslag-onbekend"
LEVEL = Level.WARNING
SOURCE = "HR 29 november 2024, ECLI:NL:HR:2024:1780"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"huurovereenkomst.bedingen[0].ingeroepen": "ja"},)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"huurovereenkomst.bedingen[0].ingeroepen": "ja", "huurovereenkomst.bedingen[0].opslag": "0"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each clause on the rent that is relied on without its surcharge."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    for index, clause in enumerate(case.huurovereenkomst.bedingen):
        if clause.onderwerp == "huurwijziging" and clause.ingeroepen and clause.opslag is None:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("The claim relies on this clause, and its surcharge is not told."),
                facts.place(f"huurovereenkomst.bedingen[{index}].opslag"),
                message("Write the most that may come on top of inflation as `opslag`, or 0."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
