"""The letter does not tell how the eviction can be stopped at a court.

Checks: that the text names verzet or hoger beroep, and for rent arrears the moratorium.
Why: who does not know a way out cannot take it; the law gives it until the last day.
Source: art. 143, 339 en 438 Rv; art. 287b Fw.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.ontruiming import GeplandeOntruiming
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_DEEDS, EVICTION_NOTICES
from docgen.checks.wording import holds
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "HLP102"
NAME = "rechtsmiddel-ontbreekt"
LEVEL = Level.ERROR
SOURCE = "art. 143, 339 en 438 Rv; art. 287b Fw"
DOCUMENTS = EVICTION_NOTICES + EVICTION_DEEDS
MAY_ACCEPT = False
EXAMPLE = "notices/aankondiging-ontruiming"
LEFT_OUT = ("hoger beroep", "moratorium")
WRONG: tuple[Overrides, ...] = ({},)
RIGHT: tuple[Overrides, ...] = ({}, {"vonnis.bij_verstek": "ja"}, {"reden": "overlast"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each way that the text leaves out."""
    case = facts.case
    if not isinstance(case, GeplandeOntruiming):
        return
    if facts.document is None:
        return
    appeal = ("verzet",) if case.vonnis.bij_verstek else ("hoger beroep",)
    ways = [appeal, *([("moratorium",)] if case.reden == "huurachterstand" else [])]
    for words in ways:
        if not holds(facts.document, *words):
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message(
                    "The text leaves out a way to stop the eviction: verzet, hoger beroep or the moratorium."
                ),
                facts.place("vonnis"),
                message("Put the way and its term in the text."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
