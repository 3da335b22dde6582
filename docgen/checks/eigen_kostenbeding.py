"""The claim rests on a clause about interest or collection costs instead of the law.

Checks: that no clause on interest or collection costs is relied on.
Why: the judge tests such a clause first; an unfair one takes the whole claim with it.
Source: Richtlijn 93/13/EEG; art. 6:96 lid 5 en 6:119 BW.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "BDG105"
NAME = "eigen-kostenbeding"
LEVEL = Level.WARNING
SOURCE = "Richtlijn 93/13/EEG; art. 6:96 lid 5 en 6:119 BW"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"huurovereenkomst.bedingen[1].ingeroepen": "ja"},
    {"huurovereenkomst.bedingen[1].onderwerp": "rente", "huurovereenkomst.bedingen[1].ingeroepen": "ja"},
)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each such clause that is relied on."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    for index, clause in enumerate(case.huurovereenkomst.bedingen):
        if clause.onderwerp in ("rente", "incassokosten") and clause.ingeroepen:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("The claim relies on a clause about interest or collection costs."),
                facts.place(f"huurovereenkomst.bedingen[{index}].ingeroepen"),
                message(
                    "Rely on the law only: write nee, and say in `toelichting` why the clause is not needed."
                ),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
