"""The interest is worked out to a day after the rate was last looked up.

Checks: the last day of the table of interest against the day on which docgen's rate was checked.
Why: the rate can change by decree every half year; nobody looked whether it did.
Source: art. 6:119 BW.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.errors import LawPeriodError
from docgen.finding import Finding, Level
from docgen.law.value import Origin
from docgen.message import message

CODE = "RNT102"
NAME = "rente-na-controle"
LEVEL = Level.WARNING
SOURCE = "art. 6:119 BW"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"eis.rente.vanaf": "2026-11-02", "eis.rente.berekend_tot": "2026-11-22"},)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"eis.rente.vanaf": "2026-11-02", "eis.rente.berekend_tot": "2026-11-21"},
    {"eis.rente.vanaf": "2026-03-02", "eis.rente.berekend_tot": "2026-07-01"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the table runs on after the check of the rate."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand) or case.eis.rente is None:
        return
    end = case.eis.rente.berekend_tot
    if end is None:
        return
    last_day = end - timedelta(days=1)
    try:
        rate = facts.book.seen("wettelijke_rente", last_day)
    except LawPeriodError:
        return  # another check tells that no rate is known
    if rate.origin is Origin.DOCGEN and rate.gecontroleerd_op < last_day:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message(
                "The rate was last looked up on {day}, and the interest runs on after that day.",
                day=rate.gecontroleerd_op.isoformat(),
            ),
            facts.place("eis.rente.berekend_tot"),
            message("Look the rate up in the Staatsblad, or work the interest out to an earlier day."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
