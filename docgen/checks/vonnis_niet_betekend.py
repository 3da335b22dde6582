"""A date of eviction is told, but the judgment was not served.

Checks: that the case says when the judgment was served.
Why: without service nobody may carry out a judgment; the date would be void.
Source: art. 430 lid 3 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.ontruiming import GeplandeOntruiming
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS, EVICTION_NOTICES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "TRM109"
NAME = "vonnis-niet-betekend"
LEVEL = Level.ERROR
SOURCE = "art. 430 lid 3 Rv"
DOCUMENTS = EVICTION_NOTICES + EVICTION_DEEDS
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = ({"vonnis.betekend_op": None},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the day of service is missing."""
    case = facts.case
    if not isinstance(case, GeplandeOntruiming):
        return
    if case.vonnis.betekend_op is None:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The case does not say that the judgment was served."),
            facts.place("vonnis.betekend_op"),
            message("Have it served first, and write the day as `betekend_op`."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
