"""A day by which the tenant may answer is not after the letter.

Checks: the day to call, and the day to say no.
Why: an offer that is over when the letter arrives is no offer.
Source: art. 2 sub d Besluit gemeentelijke schuldhulpverlening.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from docgen.cases.herinnering import Herinnering
from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import FORMAL_LETTERS, REMINDERS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "HRN102"
NAME = "dag-al-voorbij"
LEVEL = Level.ERROR
SOURCE = "art. 2 sub d Besluit gemeentelijke schuldhulpverlening"
DOCUMENTS = REMINDERS + FORMAL_LETTERS
MAY_ACCEPT = False
EXAMPLE = "notices/herinnering"
WRONG: tuple[Overrides, ...] = ({"weigeren_tot": "2026-08-10"}, {"reageren_voor": "2026-08-09"})
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each day that is over."""
    case = facts.case
    if not isinstance(case, Herinnering | Veertiendagenbrief):
        return
    for field, day in _days(case):
        if day is not None and day <= case.datum:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("This day is over when the letter arrives."),
                facts.place(field),
                message("Give at least two weeks to think."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )


def _days(case: Herinnering | Veertiendagenbrief) -> Iterator[tuple[str, date | None]]:
    if isinstance(case, Herinnering):
        yield "weigeren_tot", case.weigeren_tot
        yield "reageren_voor", case.reageren_voor
    else:
        yield "veertiendagenbrief.weigeren_tot", case.veertiendagenbrief.weigeren_tot
