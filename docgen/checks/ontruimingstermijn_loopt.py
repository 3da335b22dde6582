"""The tenant may still leave by choice on the day of the eviction.

Checks: that the eviction is not before the first day after the term that the judge gave.
Why: until that term is over there is nothing to enforce.
Source: art. 555 Rv; the judgment itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.ontruiming import GeplandeOntruiming
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS, EVICTION_NOTICES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "TRM106"
NAME = "ontruimingstermijn-loopt"
LEVEL = Level.ERROR
SOURCE = "art. 555 Rv; het vonnis"
DOCUMENTS = EVICTION_NOTICES + EVICTION_DEEDS
MAY_ACCEPT = False
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = ({"vonnis.ontruimen_vanaf": "2027-01-13", "ontruiming.datum": "2027-01-12"},)
RIGHT: tuple[Overrides, ...] = (
    {"vonnis.ontruimen_vanaf": "2027-01-12", "ontruiming.datum": "2027-01-12"},
    {"vonnis.ontruimen_vanaf": None},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the term of the judgment is not over."""
    case = facts.case
    if not isinstance(case, GeplandeOntruiming) or case.vonnis.ontruimen_vanaf is None:
        return
    if case.ontruiming.datum < case.vonnis.ontruimen_vanaf:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The term that the judge gave to leave the home is not over on the day of the eviction."),
            facts.place("ontruiming.datum"),
            message("Choose {date} or a later day.", date=case.vonnis.ontruimen_vanaf.isoformat()),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
