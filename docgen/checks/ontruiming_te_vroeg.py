"""The eviction comes before the term of the bevel is over.

Checks: that the eviction is on or after the first day that the three-day bevel allows, with two working days.
Why: an eviction within the term is unlawful, and takes days in which people can still find help.
Source: art. 502, 503 en 555 Rv; art. 1, 2 en 3 Algemene termijnenwet.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.notices import AankondigingOntruiming
from docgen.cases.ontruiming import GeplandeOntruiming
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS, EVICTION_NOTICES
from docgen.finding import Finding, Level
from docgen.law.ontruiming import aanbevolen_ontruiming, vroegste_ontruiming
from docgen.message import message

CODE = "TRM103"
NAME = "ontruiming-te-vroeg"
LEVEL = Level.ERROR
SOURCE = "art. 502 en 555 Rv; art. 1, 2 en 3 Algemene termijnenwet"
DOCUMENTS = EVICTION_NOTICES + EVICTION_DEEDS
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = (
    {
        "ontruiming.bevel_uiterlijk": None,
        "ontruiming.bevel_betekend_op": "2027-01-07",
        "ontruiming.datum": "2027-01-11",
    },
    {"ontruiming.bevel_uiterlijk": "2027-04-12"},
)
RIGHT: tuple[Overrides, ...] = (
    {
        "ontruiming.bevel_uiterlijk": None,
        "ontruiming.bevel_betekend_op": "2027-01-07",
        "ontruiming.datum": "2027-01-12",
    },
    {"ontruiming.bevel_betekend_op": None},
    {"ontruiming.bevel_uiterlijk": "2027-04-06"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the eviction is before the first lawful day."""
    case = facts.case
    if not isinstance(case, GeplandeOntruiming):
        return
    bevel = case.ontruiming.bevel_betekend_op
    if bevel is None and isinstance(case, AankondigingOntruiming):
        bevel = case.ontruiming.bevel_uiterlijk
    if bevel is None:
        return
    if case.ontruiming.datum < vroegste_ontruiming(bevel).value:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The eviction is before the end of the term that the bailiff's order gives."),
            facts.place("ontruiming.datum"),
            message(
                "Choose {date} or a later working day. Accept only with leave of the judge.",
                date=aanbevolen_ontruiming(bevel).value.isoformat(),
            ),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
