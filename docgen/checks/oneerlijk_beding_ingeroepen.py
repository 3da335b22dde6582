"""The claim relies on a clause that the landlord himself calls unfair.

Checks: that no clause is both marked as unfair and relied on.
Why: an unfair clause is void from the start, and the judge tests this of his own motion.
Source: Richtlijn 93/13/EEG, art. 6; RBAMS:2025:2663.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "BDG101"
NAME = "oneerlijk-beding-ingeroepen"
LEVEL = Level.ERROR
SOURCE = "Richtlijn 93/13/EEG; RBAMS:2025:2663"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"huurovereenkomst.bedingen[0].ingeroepen": "ja", "huurovereenkomst.bedingen[0].oneerlijk": "ja"},
)
RIGHT: tuple[Overrides, ...] = (
    {"huurovereenkomst.bedingen[0].ingeroepen": "nee", "huurovereenkomst.bedingen[0].oneerlijk": "ja"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each unfair clause that is relied on."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    for number, clause in enumerate(case.huurovereenkomst.bedingen):
        if clause.ingeroepen and clause.oneerlijk:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("The claim relies on a clause that is marked as unfair."),
                facts.place(f"huurovereenkomst.bedingen[{number}].ingeroepen"),
                message("Do not rely on it, and calculate the claim again without it."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
