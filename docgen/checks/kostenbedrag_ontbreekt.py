"""The letter does not name the exact collection costs.

Checks: that the text holds the amount of the scale over the arrears, to the cent.
Why: without the exact amount, or with another one, no collection costs are due.
Source: art. 6:96 lid 6 BW; art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import FORMAL_LETTERS
from docgen.checks.wording import holds
from docgen.dutch.bedrag import format_bedrag
from docgen.finding import Finding, Level
from docgen.law.incassokosten import incassokosten
from docgen.message import message

CODE = "VDB104"
NAME = "kostenbedrag-ontbreekt"
LEVEL = Level.ERROR
SOURCE = "art. 6:96 lid 6 BW; art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten"
DOCUMENTS = FORMAL_LETTERS
MAY_ACCEPT = False
EXAMPLE = "notices/veertiendagenbrief"
LEFT_OUT = ("€ 252,84", "€ 252,84.")
WRONG: tuple[Overrides, ...] = ({},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the amount is not in the text."""
    case = facts.case
    if not isinstance(case, Veertiendagenbrief):
        return
    asked = case.veertiendagenbrief
    due = asked.hoofdsom
    if facts.document is None or due <= 0:
        return
    exact = incassokosten(due, asked.verzuim_op, asked.btw, book=facts.book).value
    if not holds(facts.document, format_bedrag(exact)):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The text does not name the collection costs that follow from the scale."),
            facts.place("veertiendagenbrief"),
            message("Print `incassokosten` with the filter `bedrag`; docgen computes it to the cent."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
