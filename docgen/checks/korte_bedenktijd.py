"""The tenant gets little time to say no.

Checks: that the last day to refuse is at least two weeks after the date of the reminder.
Why: who has money trouble opens mail late; silence may only count when there was time to answer.
Source: geen wet; art. 2 sub d Besluit gemeentelijke schuldhulpverlening vraagt dat de huurder niet afwijst.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from docgen.cases.herinnering import Herinnering
from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import FORMAL_LETTERS, REMINDERS
from docgen.finding import Finding, Level
from docgen.law.dated import load
from docgen.message import message

CODE = "HRN103"
NAME = "korte-bedenktijd"
LEVEL = Level.WARNING
SOURCE = "geen wet; art. 2 sub d Besluit gemeentelijke schuldhulpverlening vraagt dat de huurder niet afwijst"
DOCUMENTS = REMINDERS + FORMAL_LETTERS
MAY_ACCEPT = True
EXAMPLE = "notices/herinnering"
WRONG: tuple[Overrides, ...] = ({"weigeren_tot": "2026-08-23"}, {"weigeren_tot": "2026-08-11"})
RIGHT: tuple[Overrides, ...] = ({}, {"weigeren_tot": "2026-08-24"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the time is short."""
    case = facts.case
    if isinstance(case, Herinnering):
        field, last, start = "weigeren_tot", case.weigeren_tot, case.datum
    elif isinstance(case, Veertiendagenbrief) and case.veertiendagenbrief.weigeren_tot is not None:
        field, last = "veertiendagenbrief.weigeren_tot", case.veertiendagenbrief.weigeren_tot
        start = case.veertiendagenbrief.verzonden or case.datum
    else:
        return
    days = load("vroegsignalering").on(case.datum).count("bedenktijd_dagen")
    if start < last < start + timedelta(days=days):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The tenant has fewer than {days} days to say no.", days=days),
            facts.place(field),
            message("Choose a later day as `weigeren_tot`."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
