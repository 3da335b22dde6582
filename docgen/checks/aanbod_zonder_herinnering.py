"""The offer was not made with a written reminder.

Checks: that a written reminder went on the day of the offer.
Why: the decree ties the offer to the reminder; a judge looks for both in one letter.
Source: art. 2 sub d Besluit gemeentelijke schuldhulpverlening.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.melding_gemeente import MeldingGemeente
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import REPORTS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "MLD104"
NAME = "aanbod-zonder-herinnering"
LEVEL = Level.WARNING
SOURCE = "art. 2 sub d Besluit gemeentelijke schuldhulpverlening"
DOCUMENTS = REPORTS
MAY_ACCEPT = True
EXAMPLE = "notices/melding-gemeente"
WRONG: tuple[Overrides, ...] = ({"vroegsignalering.aanbod_contactgegevens.datum": "2026-08-12"},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when no reminder has the day of the offer."""
    case = facts.case
    if not isinstance(case, MeldingGemeente):
        return
    offer, reminders = case.vroegsignalering.aanbod_contactgegevens, case.vroegsignalering.herinneringen
    if offer.gedaan and offer.datum not in {one.datum for one in reminders if one.gedaan}:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The offer to pass on the details was not made with a written reminder."),
            facts.place("vroegsignalering.aanbod_contactgegevens.datum"),
            message(
                "Check both days. If they are right, send a reminder with the offer, and wait for the answer."
            ),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
