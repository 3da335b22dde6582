"""The letter asks for rent that is not late yet.

Checks: that the default started on or before the date of the letter and after the first due day, and
    that each month is due.
Why: a letter that is sent before the default gives no right to collection costs.
Source: art. 6:96 lid 6 en 6:81 BW.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import FORMAL_LETTERS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "VDB102"
NAME = "nog-geen-verzuim"
LEVEL = Level.ERROR
SOURCE = "art. 6:96 lid 6 en 6:81 BW"
DOCUMENTS = FORMAL_LETTERS
MAY_ACCEPT = False
EXAMPLE = "notices/veertiendagenbrief"
WRONG: tuple[Overrides, ...] = (
    {"veertiendagenbrief.verzuim_op": "2026-10-13"},
    {"veertiendagenbrief.verzuim_op": "2026-08-01"},
    {"achterstand.maanden[2].vervaldag": "2026-11-01"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"veertiendagenbrief.verzuim_op": "2026-10-12"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each date that is too soon."""
    case = facts.case
    if not isinstance(case, Veertiendagenbrief):
        return
    months, default = case.achterstand.maanden, case.veertiendagenbrief.verzuim_op
    fields = [
        f"achterstand.maanden[{n}].vervaldag" for n, one in enumerate(months) if one.vervaldag >= case.datum
    ]
    if default > case.datum or default <= months[0].vervaldag:
        fields.insert(0, "veertiendagenbrief.verzuim_op")
    for field in fields:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("On the date of this letter the tenant is not in default with this rent."),
            facts.place(field),
            message("Leave out a month that is not due yet; the default starts after the due day."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
