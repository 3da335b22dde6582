"""The fourteen-day letter asks for another amount than the months add up to.

Checks: that `veertiendagenbrief.hoofdsom` is the same as `achterstand.hoofdsom`.
Why: the costs follow from the amount that the letter asks; another amount makes both wrong.
Source: art. 6:96 lid 6 BW.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import FORMAL_LETTERS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "VDB105"
NAME = "ander-bedrag-gevraagd"
LEVEL = Level.ERROR
SOURCE = "art. 6:96 lid 6 BW"
DOCUMENTS = FORMAL_LETTERS
MAY_ACCEPT = False
EXAMPLE = "notices/veertiendagenbrief"
WRONG: tuple[Overrides, ...] = ({"veertiendagenbrief.hoofdsom": "1.685,59"},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the amounts differ."""
    case = facts.case
    if not isinstance(case, Veertiendagenbrief):
        return
    if case.veertiendagenbrief.hoofdsom != case.achterstand.hoofdsom:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The letter asks another amount than the arrears in its table."),
            facts.place("veertiendagenbrief.hoofdsom"),
            message("Write the same amount as `hoofdsom` in both groups."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
