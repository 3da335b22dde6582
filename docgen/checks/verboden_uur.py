"""A bailiff acts on a Sunday, on a public holiday, or outside the hours of the day.

Checks: the day and the hour of each planned act at the door.
Why: such an act is not allowed without leave of the judge, and no household is put out at night.
Source: art. 64 Rv; art. 3 Algemene termijnenwet.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import CHILDREN_LETTERS, EVICTION_DAYS, SHEETS, SUMMONSES
from docgen.checks.moments import moments
from docgen.finding import Finding, Level
from docgen.law.uren import mag_betekenen
from docgen.message import message

CODE = "UUR101"
NAME = "verboden-uur"
LEVEL = Level.ERROR
SOURCE = "art. 64 Rv; art. 3 Algemene termijnenwet"
DOCUMENTS = EVICTION_DAYS + SUMMONSES + SHEETS + CHILDREN_LETTERS
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = (
    {"ontruiming.datum": "2027-01-17"},
    {"ontruiming.datum": "2027-04-27"},
    {"ontruiming.tijd": "6.30"},
    {"ontruiming.tijd": "20.00"},
)
RIGHT: tuple[Overrides, ...] = (
    {"ontruiming.datum": "2027-01-12", "ontruiming.tijd": "7.00"},
    {"ontruiming.datum": "2027-01-16", "ontruiming.tijd": "19.59"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each act on a wrong day or at a wrong hour."""
    for moment in moments(facts.case):
        if not mag_betekenen(moment.day).value:
            text, field = message("This day is a Sunday or a public holiday."), moment.field
        elif not mag_betekenen(moment.day, moment.clock).value:
            text, field = (
                message("This hour is before seven or after eight in the evening."),
                moment.time_field,
            )
        else:
            continue
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            text,
            facts.place(field),
            message("Choose another moment. Accept only with leave of the judge."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
