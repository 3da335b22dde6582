"""VAT is part of the collection costs, and the document does not say why.

Checks: that a summons with VAT on collection costs says that the landlord cannot set it off.
Why: VAT is due only if the creditor pays it, cannot set it off, and says both.
Source: art. 2 lid 3 Besluit vergoeding voor buitengerechtelijke incassokosten.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.checks.wording import holds
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "INC103"
NAME = "btw-zonder-verklaring"
LEVEL = Level.ERROR
SOURCE = "art. 2 lid 3 Besluit vergoeding voor buitengerechtelijke incassokosten"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
LEFT_OUT = ("verrekenen",)
WRONG: tuple[Overrides, ...] = (
    {
        "veertiendagenbrief.hoofdsom": "1.850,00",
        "eis.incassokosten.bedrag": "335,78",
        "veertiendagenbrief.btw": "ja",
    },
)
RIGHT: tuple[Overrides, ...] = ({"veertiendagenbrief.btw": "nee"},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when VAT is claimed without its declaration."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand) or case.eis.incassokosten is None:
        return
    letter = case.veertiendagenbrief
    if facts.document is None or letter is None or not letter.btw:
        return
    if not (holds(facts.document, "btw") and holds(facts.document, "verrekenen")):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("VAT is claimed, and the document does not say that the landlord cannot set it off."),
            facts.place("veertiendagenbrief.btw"),
            message("Say it in the text (`verrekenen`), or claim the costs without VAT."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
