"""A talk, or a message to a phone, is planned on a Sunday or a public holiday.

Checks: the day of each talk, and the day of a message.
Why: nobody answers the phone then, and people must be left in peace on those days.
Source: art. 4.2 Besluit kwaliteit incassodienstverlening; art. 3 Algemene termijnenwet.
    The first one binds who collects for others; a landlord does well to keep to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from docgen.cases.addendum import Evaluatie, Overeenkomst
from docgen.cases.bericht import Bericht
from docgen.cases.pauze import Pauze
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import BEHAVIOUR_AGREEMENTS, PAUSES, PAYMENT_PLANS, PHONE_MESSAGES
from docgen.finding import Finding, Level
from docgen.law.uren import mag_betekenen
from docgen.message import message

CODE = "UUR105"
NAME = "vrije-dag"
LEVEL = Level.ERROR
SOURCE = "art. 4.2 Besluit kwaliteit incassodienstverlening; art. 3 Algemene termijnenwet"
DOCUMENTS = PAUSES + PHONE_MESSAGES + BEHAVIOUR_AGREEMENTS + PAYMENT_PLANS
MAY_ACCEPT = True
EXAMPLE = "notices/pauze"
WRONG: tuple[Overrides, ...] = ({"gesprek.datum": "2026-12-25"}, {"gesprek.datum": "2027-01-24"})
RIGHT: tuple[Overrides, ...] = ({}, {"gesprek.datum": "2027-01-23"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each such day."""
    for field, day in _days(facts.case):
        if not mag_betekenen(day).value:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("This day is a Sunday or a public holiday."),
                facts.place(field),
                message("Choose a working day. Accept it only when the tenant asked for this day."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )


def _days(case: object) -> Iterator[tuple[str, date]]:
    match case:
        case Pauze():
            yield "gesprek.datum", case.gesprek.datum
        case Bericht():
            yield "datum", case.datum
        case Overeenkomst():
            yield from _talks(case.evaluaties)


def _talks(talks: tuple[Evaluatie, ...]) -> Iterator[tuple[str, date]]:
    for number, talk in enumerate(talks):
        yield f"evaluaties[{number}].datum", talk.datum
