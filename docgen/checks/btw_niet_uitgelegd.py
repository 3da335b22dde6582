"""VAT is part of the costs, but the letter does not say why.

Checks: that a letter with VAT says that the landlord cannot set it off or get it back.
Why: a consumer owes VAT only when the letter says so.
Source: art. 2 lid 3 Besluit vergoeding voor buitengerechtelijke incassokosten.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import FORMAL_LETTERS
from docgen.checks.wording import holds
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "VDB108"
NAME = "btw-niet-uitgelegd"
LEVEL = Level.ERROR
SOURCE = "art. 2 lid 3 Besluit vergoeding voor buitengerechtelijke incassokosten"
DOCUMENTS = FORMAL_LETTERS
MAY_ACCEPT = False
EXAMPLE = "notices/veertiendagenbrief"
LEFT_OUT = ("krijgt die btw niet terug", "niet kan verrekenen")
WRONG: tuple[Overrides, ...] = ({"veertiendagenbrief.btw": "ja"},)
RIGHT: tuple[Overrides, ...] = ({}, {"veertiendagenbrief.btw": "ja"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the declaration is not in the text."""
    case = facts.case
    if not isinstance(case, Veertiendagenbrief):
        return
    declared = ("niet kan verrekenen", "niet verrekenen", "krijgt die btw niet terug")
    if facts.document is None or not case.veertiendagenbrief.btw:
        return
    if not holds(facts.document, *declared):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("VAT is added, but the text does not say that the landlord cannot set it off."),
            facts.place("veertiendagenbrief.btw"),
            message("Say in the letter that the landlord pays this VAT and cannot set it off."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
