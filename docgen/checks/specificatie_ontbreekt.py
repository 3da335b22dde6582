"""The letter does not specify the debt.

Checks: that the text names the landlord and each month that is open.
Why: who is asked to pay must see to whom and for what; a collector must tell it in writing.
Source: art. 3.1 Besluit kwaliteit incassodienstverlening.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import FORMAL_LETTERS
from docgen.checks.wording import holds
from docgen.dutch.datum import format_maand
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "VDB109"
NAME = "specificatie-ontbreekt"
LEVEL = Level.WARNING
SOURCE = "art. 3.1 Besluit kwaliteit incassodienstverlening"
DOCUMENTS = FORMAL_LETTERS
MAY_ACCEPT = True
EXAMPLE = "notices/veertiendagenbrief"
LEFT_OUT = ("september 2026",)
WRONG: tuple[Overrides, ...] = ({},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the landlord or a month is missing."""
    case = facts.case
    if not isinstance(case, Veertiendagenbrief):
        return
    if facts.document is None:
        return
    named = [case.verhuurder.naam, *(format_maand(month.vervaldag) for month in case.achterstand.maanden)]
    if not all(holds(facts.document, one) for one in named):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The text does not name the landlord and each month that is open."),
            facts.place("achterstand.maanden"),
            message("Put the table of months in the letter, and say for whom the money is."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
