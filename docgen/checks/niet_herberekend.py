"""The arrears without the rises by a clause are not told.

Checks: that a case with such a rise has `herberekend`, and that it is not above the arrears.
Why: when the judge sets the clause aside, the rent falls back; without that sum the whole claim may fail.
Source: Richtlijn 93/13/EEG; art. 21 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "BDG108"
NAME = "niet-herberekend"
LEVEL = Level.WARNING
SOURCE = "Richtlijn 93/13/EEG; art. 21 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
_CLAUSE: Overrides = {
    "huurovereenkomst.huurwijzigingen[0].grond": "beding",
    "huurovereenkomst.bedingen[0].ingeroepen": "ja",
    "huurovereenkomst.bedingen[0].opslag": "3",
}
WRONG: tuple[Overrides, ...] = (_CLAUSE, {**_CLAUSE, "achterstand.herberekend": "2.428,38"})
RIGHT: tuple[Overrides, ...] = ({}, {**_CLAUSE, "achterstand.herberekend": "2.370,00"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when that sum is missing or cannot be right."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    without = case.achterstand.herberekend
    if without is None:
        if all(change.grond != "beding" for change in case.huurovereenkomst.huurwijzigingen):
            return
        text = message("The rent rose by a clause, and the arrears without that rise are not told.")
    elif without > case.achterstand.hoofdsom:
        text = message("The arrears without the rises are higher than the arrears themselves.")
    else:
        return
    yield Finding(
        CODE,
        NAME,
        LEVEL,
        text,
        facts.place("achterstand.herberekend"),
        message("Count the months again with the rent before the rises, and write the sum as `herberekend`."),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )
