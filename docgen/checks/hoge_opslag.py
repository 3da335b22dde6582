"""A clause lets the rent rise by more than three per cent on top of inflation.

Checks: the surcharge of each clause on the rent, unless the landlord himself takes the clause for unfair.
Why: up to three per cent is in principle not unfair; five was held unfair, and then no rise counts.
Source: HR 29 november 2024, ECLI:NL:HR:2024:1780.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.law.dated import load
from docgen.message import message

CODE = "BDG103"
NAME = "hoge-opslag"
LEVEL = Level.WARNING
SOURCE = "HR 29 november 2024, ECLI:NL:HR:2024:1780"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"huurovereenkomst.bedingen[0].opslag": "5"},)
RIGHT: tuple[Overrides, ...] = (
    {"huurovereenkomst.bedingen[0].opslag": "3"},
    {"huurovereenkomst.bedingen[0].opslag": "5", "huurovereenkomst.bedingen[0].oneerlijk": "ja"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each clause with a high surcharge."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    for index, clause in enumerate(case.huurovereenkomst.bedingen):
        if clause.opslag is None or clause.oneerlijk or clause.opslag <= _most(facts.on):
            continue
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("This surcharge on top of inflation is more than courts find fair."),
            facts.place(f"huurovereenkomst.bedingen[{index}].opslag"),
            message("Do not rely on the clause, and give the arrears without these rises as `herberekend`."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )


def _most(on: date) -> Decimal:
    """Return the highest surcharge that is in principle not unfair, in per cent."""
    return load("huuropslag").on(on).number("hoogstens_procent")
