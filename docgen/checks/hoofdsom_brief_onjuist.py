"""The fourteen-day letter asked for more than was open on its day.

Checks: the principal of the letter against the months and payments up to that day.
Why: costs run over what the letter rightly asked for; a sum that was too high makes the letter unclear.
Source: art. 6:96 lid 6 BW.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from docgen.cases.achterstand import Huurmaand
from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "INC104"
NAME = "hoofdsom-brief-onjuist"
LEVEL = Level.WARNING
SOURCE = "art. 6:96 lid 6 BW"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"veertiendagenbrief.hoofdsom": "2.428,37"},)
RIGHT: tuple[Overrides, ...] = ({}, {"veertiendagenbrief.hoofdsom": "1.500,00"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when less was open than the letter asked for."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand) or case.veertiendagenbrief is None:
        return
    letter = case.veertiendagenbrief
    if letter.hoofdsom > _open_on(letter.verzonden, case.achterstand.maanden):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The letter asked for more than the months of this case that were open on its day."),
            facts.place("veertiendagenbrief.hoofdsom"),
            message("Look it up in the letter. It is right only if a month of it was paid in full later."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )


def _open_on(day: date, months: tuple[Huurmaand, ...]) -> Decimal:
    """Return what was open on a day, in euros."""
    due = [month for month in months if month.vervaldag <= day]
    paid = [one.bedrag for month in due for one in month.betalingen if one.datum <= day]
    return sum((month.verschuldigd for month in due), Decimal(0)) - sum(paid, Decimal(0))
