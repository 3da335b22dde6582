"""The day of the eviction is told too late.

Checks: that the letter is not later than the last day on which a new day of eviction may be announced.
Why: an eviction that was postponed is announced again in time; a household needs those days at the least.
Source: art. 555 Rv (sinds 1 oktober 2020).
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVICTION_NOTICES, POSTPONEMENTS
from docgen.checks.ontruimingen import planned
from docgen.finding import Finding, Level
from docgen.law.ontruiming import laatste_heraankondiging
from docgen.message import message

CODE = "TRM111"
NAME = "nieuwe-dag-te-laat"
LEVEL = Level.ERROR
SOURCE = "art. 555 Rv"
DOCUMENTS = EVICTION_NOTICES + POSTPONEMENTS
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = ({"datum": "2027-04-11", "uiterste_reactiedatum": "2027-04-12"},)
RIGHT: tuple[Overrides, ...] = ({}, {"datum": "2027-04-10", "uiterste_reactiedatum": "2027-04-12"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the letter comes after that day."""
    for plan in planned(facts.case):
        last = laatste_heraankondiging(plan.when.datum).value
        if last < facts.on < plan.when.datum:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message(
                    "This day of eviction had to be told on {day} at the latest.",
                    day=last.isoformat(),
                ),
                facts.place(plan.day_field),
                message("Choose a later day. Accept only if the bailiff told this same day in time."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
