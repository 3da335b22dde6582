"""Nobody knows whether children live in the home.

Checks: that the answer is yes or no; in a summons, an unknown answer needs what was done to find out.
Why: the judge must find out of his own motion whether children live there and what is best for them.
Source: art. 3 lid 1 IVRK; HR in zaak 24/04220; Nationale ombudsman en Kinderombudsman 2023.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.ontruiming import GeplandeOntruiming
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.summons_gezin import Kinderen
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS, EVICTION_NOTICES, SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "KND101"
NAME = "kinderen-onbekend"
LEVEL = Level.WARNING
SOURCE = "art. 3 lid 1 IVRK; HR in zaak 24/04220"
DOCUMENTS = EVICTION_NOTICES + EVICTION_DEEDS + SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = ({"leeftijdsgroepen": None, "minderjarige_kinderen": "onbekend"},)
RIGHT: tuple[Overrides, ...] = (
    {"leeftijdsgroepen": None, "minderjarige_kinderen": "nee"},
    {"minderjarige_kinderen": "ja"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the answer is unknown and nothing tells what was done about it."""
    match facts.case:
        case GeplandeOntruiming(minderjarige_kinderen="onbekend"):
            field = "minderjarige_kinderen"
        case DagvaardingHuurachterstand(kinderen=Kinderen(aanwezig="onbekend", gedaan=None)):
            field = "kinderen.gedaan"
        case _:
            return
    yield Finding(
        CODE,
        NAME,
        LEVEL,
        message("It is not known whether children live in the home."),
        facts.place(field),
        message(
            "Ask the household or the municipality, and fill in ja or nee; or tell what was done to find out."
        ),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )
