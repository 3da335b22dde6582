"""A part that the law wants in the order to leave a home is missing from the text.

Checks: art. 45 lid 3 and 5, and art. 430, 502 and 555 Rv, one by one, by the words and by the data of the
    case.
Why: an order without one of these parts is void, and an eviction on it is unlawful.
Source: art. 45, 430, 502 en 555 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.aanzegging_ontruiming import AanzeggingOntruiming
from docgen.checks.bevel import missing_parts
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "EXP103"
NAME = "bevel-onvolledig"
LEVEL = Level.ERROR
SOURCE = "art. 45, 430, 502 en 555 Rv"
DOCUMENTS = EVICTION_DEEDS
MAY_ACCEPT = False
EXAMPLE = "notices/aanzegging-ontruiming"
LEFT_OUT = ("kiest voor deze ontruiming woonplaats",)
WRONG: tuple[Overrides, ...] = ({},)
RIGHT: tuple[Overrides, ...] = ({}, {"reden": "overlast"}, {"vonnis.betekend_op": "2027-03-04"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each part, with its article as source."""
    if not isinstance(facts.case, AanzeggingOntruiming) or facts.document is None:
        return
    for article, what in missing_parts(facts.case, facts.document):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The text lacks what {article} asks for: {what}.", article=article, what=what),
            facts.place("document"),
            message("Put it in the template; the text of docgen shows one way to say it."),
            article,
            may_accept=MAY_ACCEPT,
        )
