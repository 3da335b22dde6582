"""The roldatum comes too soon after service.

Checks: that a full week lies between service and the roldatum, for a defendant abroad 4 weeks or 3 months,
    and with leave of the kantonrechter the term of that order; neither day counts.
Why: a summons on too short a term is void, and the tenant had too little time to look for help.
Source: art. 114, 115, 117, 119 en 120 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.context.summons_partijen import residence
from docgen.finding import Finding, Level
from docgen.law.dagvaardingstermijn import vroegste_roldatum, vroegste_roldatum_verkort
from docgen.message import message

CODE = "TRM101"
NAME = "roldatum-te-vroeg"
LEVEL = Level.ERROR
SOURCE = "art. 114, 115, 117 en 119 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
ABROAD: Overrides = {
    "huurder.buitenland.adres": "Rue des Lilas 12, 1000",
    "huurder.buitenland.plaats": "Brussel",
    "huurder.buitenland.land": "België",
    "huurder.buitenland.gebied": "europa",
}
SHORTER: Overrides = {
    "termijnverkorting.datum": "2026-11-19",
    "termijnverkorting.dagen": "3",
    "termijnverkorting.beslissing": "De termijn wordt drie dagen.",
}
FAR: Overrides = {**ABROAD, "huurder.buitenland.gebied": "buiten_europa"}
WRONG: tuple[Overrides, ...] = (
    {"betekening": "2027-01-05", "roldatum": "2027-01-12"},
    {**ABROAD, "betekening": "2027-01-05", "roldatum": "2027-02-02"},
    {
        **ABROAD,
        "huurder.buitenland.gebied": "buiten_europa",
        "betekening": "2027-01-05",
        "roldatum": "2027-04-05",
    },
    {**SHORTER, "betekening": "2027-01-05", "roldatum": "2027-01-08"},
)
RIGHT: tuple[Overrides, ...] = (
    {"betekening": "2027-01-05", "roldatum": "2027-01-13"},
    {**ABROAD, "betekening": "2027-01-05", "roldatum": "2027-02-03"},
    {
        **ABROAD,
        "huurder.buitenland.gebied": "buiten_europa",
        "betekening": "2027-01-05",
        "roldatum": "2027-04-06",
    },
    {**SHORTER, "betekening": "2027-01-05", "roldatum": "2027-01-09"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the roldatum is before the first lawful day."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    leave = case.termijnverkorting
    earliest = (
        vroegste_roldatum_verkort(case.betekening, leave.dagen).value
        if leave
        else vroegste_roldatum(case.betekening, residence(case)).value
    )
    if case.roldatum < earliest:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The roldatum is too soon: the term of the summons is not over."),
            facts.place("roldatum"),
            message(
                "Choose {date} or later, or serve earlier; leave of the judge goes in `termijnverkorting`.",
                date=earliest.isoformat(),
            ),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
