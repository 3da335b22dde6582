"""No general terms are attached to the lease.

Checks: that the case names the general terms of the lease.
Why: the judge tests lease and general terms of his own motion, and cannot without the text.
Source: Richtlijn 93/13/EEG; art. 85 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "BDG102"
NAME = "voorwaarden-ontbreken"
LEVEL = Level.WARNING
SOURCE = "Richtlijn 93/13/EEG; art. 85 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {
        "huurovereenkomst.algemene_voorwaarden": None,
        "huurovereenkomst.productie_voorwaarden": None,
        "kinderen.productie": "voorwaarden",
        "schuldhulptraject.productie": "wijkteam",
    },
)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the lease stands alone."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    if case.huurovereenkomst.algemene_voorwaarden is None:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("No general terms are attached to the lease."),
            facts.place("huurovereenkomst.algemene_voorwaarden"),
            message("Add them as an exhibit. Are there none? Then the summons says so."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
