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
        "veertiendagenbrief.hoofdsom": "1.850,00",
        "eis.incassokosten.bedrag": "277,51",
        "veertiendagenbrief.btw": "nee",
    },
    {
        "veertiendagenbrief.hoofdsom": "1.850,00",
        "eis.incassokosten.bedrag": "335,78",
        "veertiendagenbrief.btw": "nee",
    },
)
RIGHT: tuple[Overrides, ...] = (
    {
        "veertiendagenbrief.hoofdsom": "1.850,00",
        "eis.incassokosten.bedrag": "277,50",
        "veertiendagenbrief.btw": "nee",
    },
    {
        "veertiendagenbrief.hoofdsom": "1.850,00",
        "eis.incassokosten.bedrag": "335,78",
        "veertiendagenbrief.btw": "ja",
    },
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when more is claimed than the scale allows."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    claimed, letter = case.eis.incassokosten, case.veertiendagenbrief
    if claimed is None or letter is None:
        return
    if letter.hoofdsom > 0:
        most = incassokosten(letter.hoofdsom, letter.verzuim_op, letter.btw, book=facts.book).value
        if claimed.bedrag <= most:
            return
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
