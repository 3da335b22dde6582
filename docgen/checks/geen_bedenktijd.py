"""The tenant has no time to think before signing.

Checks: that the last day to think is after the date of the document.
Why: people feel forced to sign; consent that was not free is weak, and free advice takes a few days.
Source: Nationale ombudsman en Kinderombudsman 2023.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum import AddendumBase
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import AGREEMENTS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK105"
NAME = "geen-bedenktijd"
LEVEL = Level.WARNING
SOURCE = "Nationale ombudsman en Kinderombudsman 2023"
DOCUMENTS = AGREEMENTS
MAY_ACCEPT = True
EXAMPLE = "addendum/drie-partijen"
WRONG: tuple[Overrides, ...] = ({"datum": "2026-11-24", "bedenktijd_tot": "2026-11-24"},)
RIGHT: tuple[Overrides, ...] = ({"datum": "2026-11-24", "bedenktijd_tot": "2026-12-01"},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the time to think is over on the day of the offer."""
    case = facts.case
    if isinstance(case, AddendumBase) and case.bedenktijd_tot <= case.datum:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The tenant would sign on the day of the offer, without time to think."),
            facts.place("bedenktijd_tot"),
            message("Give at least some days, and say who gives free advice."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
