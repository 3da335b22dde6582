"""The collection costs are above the scale.

Checks: that the costs that are claimed are at most those of the scale over the principal of the letter.
Why: a consumer never owes more, whatever the lease says.
Source: art. 6:96 lid 5 BW; art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.law.incassokosten import incassokosten
from docgen.message import message

CODE = "INC101"
NAME = "incassokosten-te-hoog"
LEVEL = Level.ERROR
SOURCE = "art. 6:96 lid 5 BW; art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {
        "eis.incassokosten.hoofdsom": "1.850,00",
        "eis.incassokosten.bedrag": "277,51",
        "eis.incassokosten.btw": "nee",
    },
    {
        "eis.incassokosten.hoofdsom": "1.850,00",
        "eis.incassokosten.bedrag": "335,78",
        "eis.incassokosten.btw": "nee",
    },
)
RIGHT: tuple[Overrides, ...] = (
    {
        "eis.incassokosten.hoofdsom": "1.850,00",
        "eis.incassokosten.bedrag": "277,50",
        "eis.incassokosten.btw": "nee",
    },
    {
        "eis.incassokosten.hoofdsom": "1.850,00",
        "eis.incassokosten.bedrag": "335,78",
        "eis.incassokosten.btw": "ja",
    },
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when more is claimed than the scale allows."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand) or case.eis.incassokosten is None:
        return
    claim = case.eis.incassokosten
    if (
        claim.hoofdsom <= 0
        or claim.bedrag > incassokosten(claim.hoofdsom, claim.verzuim_op, claim.btw, book=facts.book).value
    ):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The collection costs are higher than the law allows over this principal."),
            facts.place("eis.incassokosten.bedrag"),
            message("Lower them to the scale of article 2 of the decree; the law asks the exact amount."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
