"""The letter does not give fourteen days.

Checks: that the text says that the tenant has 14 days.
Why: without that term in the letter no collection costs are due.
Source: art. 6:96 lid 6 BW.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import FORMAL_LETTERS
from docgen.checks.wording import holds
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "VDB107"
NAME = "veertien-dagen-ontbreken"
LEVEL = Level.ERROR
SOURCE = "art. 6:96 lid 6 BW"
DOCUMENTS = FORMAL_LETTERS
MAY_ACCEPT = False
EXAMPLE = "notices/veertiendagenbrief"
LEFT_OUT = ("14 dagen",)
WRONG: tuple[Overrides, ...] = ({},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the term is not in the text."""
    case = facts.case
    if not isinstance(case, Veertiendagenbrief):
        return
    if facts.document is not None and not holds(facts.document, "14 dagen", "veertien dagen"):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The text does not say that the tenant has fourteen days to pay."),
            facts.place("veertiendagenbrief"),
            message("Write: 14 days, which begin on the day after the day on which the letter was received."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
