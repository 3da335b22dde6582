"""The tenant has no time to think before signing.

Checks: that the last day to think is after the date of the document, and before the agreement starts.
Why: people feel forced to sign; consent that was not free is weak, and free advice takes a few days.
Source: Nationale ombudsman en Kinderombudsman 2023.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum import Overeenkomst
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVERY_AGREEMENT
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK105"
NAME = "geen-bedenktijd"
LEVEL = Level.WARNING
SOURCE = "Nationale ombudsman en Kinderombudsman 2023"
DOCUMENTS = EVERY_AGREEMENT
MAY_ACCEPT = True
EXAMPLE = "addendum/drie-partijen"
WRONG: tuple[Overrides, ...] = (
    {"datum": "2026-11-24", "bedenktijd_tot": "2026-11-24"},
    {"ingangsdatum": "2026-11-30"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"datum": "2026-11-24", "bedenktijd_tot": "2026-11-25"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when there is no time to think, or when it runs on into the agreement."""
    case = facts.case
    if not isinstance(case, Overeenkomst):
        return
    if case.bedenktijd_tot <= case.datum:
        text = message("The tenant would sign on the day of the offer, without time to think.")
        field, fix = "bedenktijd_tot", message("Give at least some days, and say who gives free advice.")
    elif case.ingangsdatum <= case.bedenktijd_tot:
        text = message("The agreement starts while the tenant may still think about it.")
        field, fix = "ingangsdatum", message("Let it start after the last day to think.")
    else:
        return
    yield Finding(CODE, NAME, LEVEL, text, facts.place(field), fix, SOURCE, may_accept=MAY_ACCEPT)
