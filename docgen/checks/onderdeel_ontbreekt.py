"""A part that the law wants in a summons is missing from the text.

Checks: art. 45 lid 3 and 5, art. 111 lid 2 and 3 and art. 85 Rv, one by one, by the words and by the data of
    the case; the notice of sub j has a check of its own.
Why: without a part of art. 45 or 111 lid 2 the summons is void; the tenant may not know what to do and when.
Source: art. 45, 85, 111 en 120 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.checks.exploot import missing_parts
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "EXP101"
NAME = "onderdeel-ontbreekt"
LEVEL = Level.ERROR
SOURCE = "art. 45, 85, 111 en 120 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
LEFT_OUT = ("onrechtmatig of ongegrond",)
WRONG: tuple[Overrides, ...] = ({},)
RIGHT: tuple[Overrides, ...] = ({}, {"gemachtigde": None})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each part, with its article as source."""
    if not isinstance(facts.case, DagvaardingHuurachterstand) or facts.document is None:
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
