"""There are children, and nothing is said about where they can sleep.

Checks: that a case with children names shelter.
Why: proof of adequate accommodation can be a condition for the eviction; no family is made homeless.
Source: art. 3 lid 1 IVRK; HR in zaak 24/04220; Nationale ombudsman en Kinderombudsman 2023.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.belang_van_het_kind import BelangVanHetKind
from docgen.cases.hulpkaart import Hulpkaart
from docgen.cases.ontruiming import GeplandeOntruiming
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.summons_gezin import Kinderen
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import CHILD_RECORDS, EVICTION_DEEDS, EVICTION_NOTICES, HELP_CARDS, SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "KND102"
NAME = "geen-opvang"
LEVEL = Level.WARNING
SOURCE = "art. 3 lid 1 IVRK; HR in zaak 24/04220"
DOCUMENTS = EVICTION_NOTICES + EVICTION_DEEDS + SUMMONSES + HELP_CARDS + CHILD_RECORDS
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = ({"minderjarige_kinderen": "ja", "opvang": None},)
RIGHT: tuple[Overrides, ...] = ({"leeftijdsgroepen": None, "minderjarige_kinderen": "nee", "opvang": None},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when children live in the home and no shelter is named."""
    match facts.case:
        case GeplandeOntruiming(minderjarige_kinderen="ja", opvang=None):
            field = "opvang"
        case Hulpkaart(minderjarige_kinderen="ja", opvang=None, fase="5" | "6"):
            field = "opvang"
        case DagvaardingHuurachterstand(kinderen=Kinderen(aanwezig="ja", opvang=None)):
            field = "kinderen.opvang"
        case BelangVanHetKind(plek_daarna=None):
            field = "plek_daarna"
        case _:
            return
    yield Finding(
        CODE,
        NAME,
        LEVEL,
        message("Children live in the home, and no shelter is named."),
        facts.place(field),
        message("Ask the municipality where the family can go, and fill it in."),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )
