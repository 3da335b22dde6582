"""The tenant's details went to the municipality although the tenant refused.

Checks: that there is no report when the answer to the offer was a refusal.
Why: after a refusal the landlord may not pass the details on under this article.
Source: art. 2 sub d Besluit gemeentelijke schuldhulpverlening.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "WGS103"
NAME = "doorgegeven-na-weigering"
LEVEL = Level.ERROR
SOURCE = "art. 2 sub d Besluit gemeentelijke schuldhulpverlening"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"vroegsignalering.aanbod_contactgegevens.antwoord": "geweigerd"},)
RIGHT: tuple[Overrides, ...] = (
    {"vroegsignalering.aanbod_contactgegevens.antwoord": "geen_reactie"},
    {
        "vroegsignalering.aanbod_contactgegevens.antwoord": "geweigerd",
        "vroegsignalering.melding.gedaan": "nee",
        "vroegsignalering.melding.reden": "De huurder wilde dit niet.",
    },
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when a report follows a refusal."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    steps = case.vroegsignalering
    if steps.melding.gedaan and steps.aanbod_contactgegevens.antwoord == "geweigerd":
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The tenant refused, and the details were passed on all the same."),
            facts.place("vroegsignalering.melding.gedaan"),
            message("Check the answer and the report with the landlord; do not go to court on this report."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
