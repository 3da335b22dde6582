"""The rent rose by a clause that the claim does not rely on.

Checks: that a rise with the ground `beding` has its clause in the table, and that the claim relies on it.
Why: who claims a rent that rose by a clause relies on it, whatever the table says; an unfair one is void.
Source: Richtlijn 93/13/EEG; art. 21 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "BDG106"
NAME = "verhoging-zonder-beding"
LEVEL = Level.ERROR
SOURCE = "Richtlijn 93/13/EEG; art. 21 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"huurovereenkomst.huurwijzigingen[0].grond": "beding"},)
RIGHT: tuple[Overrides, ...] = (
    {},
    {
        "huurovereenkomst.huurwijzigingen[0].grond": "beding",
        "huurovereenkomst.bedingen[0].ingeroepen": "ja",
    },
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each such rise without a clause that is relied on."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    lease = case.huurovereenkomst
    if any(clause.onderwerp == "huurwijziging" and clause.ingeroepen for clause in lease.bedingen):
        return
    for index, change in enumerate(lease.huurwijzigingen):
        if change.grond == "beding":
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("The rent rose by a clause, and the claim relies on no clause about the rent."),
                facts.place(f"huurovereenkomst.huurwijzigingen[{index}].grond"),
                message("Put the clause in `bedingen` with `ingeroepen: ja`, or claim without this rise."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
