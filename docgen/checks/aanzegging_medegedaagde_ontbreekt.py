"""There are two defendants, and the notice for one who stays away is missing.

Checks: that a summons against two tenants holds the notice of art. 140 lid 3 Rv.
Why: without it the summons is void; each must know that one judgment is given against both.
Source: art. 111 lid 2 sub j, 120 en 140 lid 3 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.checks.wording import names_article
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "PRT102"
NAME = "aanzegging-medegedaagde-ontbreekt"
LEVEL = Level.ERROR
SOURCE = "art. 111 lid 2 sub j en 140 lid 3 Rv"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
LEFT_OUT = ("140",)
TWO_TENANTS: Overrides = {
    "medehuurder.voornamen": "Bilal",
    "medehuurder.voorletters": "B.",
    "medehuurder.achternaam": "Yılmaz-van 't Hof",
    "medehuurder.aanspreekvorm": "meneer",
}
WRONG: tuple[Overrides, ...] = (TWO_TENANTS,)
RIGHT: tuple[Overrides, ...] = (TWO_TENANTS, {})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when two people are called and the notice is missing."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand) or case.medehuurder is None:
        return
    if facts.document is not None and not names_article(facts.document, "140"):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("Two people are called to court, and the notice of article 140 is missing."),
            facts.place("medehuurder"),
            message("Put the notice in the template, with its article (`art. 140 lid 3 Rv`) as source."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
