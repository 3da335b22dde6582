"""There are children in the home, and the letter has no page for them.

Checks: that a letter about an eviction, when children live in the home, names the Kindertelefoon.
Why: children may know what happens and where they can ask; a version for them is part of a careful notice.
Source: Nationale ombudsman en Kinderombudsman 2023, bijlage 1 (a recommendation, no law).
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.ontruiming import GeplandeOntruiming
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS, EVICTION_NOTICES
from docgen.checks.wording import holds
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "KND103"
NAME = "kinderpagina-ontbreekt"
LEVEL = Level.ERROR
SOURCE = "Nationale ombudsman en Kinderombudsman 2023, bijlage 1 (aanbeveling)"
DOCUMENTS = EVICTION_NOTICES + EVICTION_DEEDS
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
LEFT_OUT = ("Kindertelefoon",)
WRONG: tuple[Overrides, ...] = ({"minderjarige_kinderen": "ja"},)
RIGHT: tuple[Overrides, ...] = (
    {"minderjarige_kinderen": "ja"},
    {"leeftijdsgroepen": None, "minderjarige_kinderen": "nee"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the page for children is missing."""
    case = facts.case
    if not isinstance(case, GeplandeOntruiming) or case.minderjarige_kinderen != "ja":
        return
    if facts.document is not None and not holds(facts.document, "Kindertelefoon"):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("Children live in the home, and the letter has no page for them."),
            facts.place("minderjarige_kinderen"),
            message("Put the page for children in the template, with the Kindertelefoon."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
