"""Interest is claimed from a day on which none can be due, or over days of which the rate is not known.

Checks: that the interest starts after the first month was due and within the table of rates, and that each
    rate is known when the claim works out an amount.
Why: interest runs from default; a wrong day or a guessed rate makes the whole sum doubtful.
Source: art. 6:119 lid 1 BW.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.context.summons_vordering import interest
from docgen.errors import LawPeriodError
from docgen.finding import Finding, Level
from docgen.law.dated import load
from docgen.message import Message, message

CODE = "RNT101"
NAME = "rente-te-vroeg"
LEVEL = Level.ERROR
SOURCE = "art. 6:119 lid 1 BW"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"eis.rente.vanaf": "2026-08-01"},
    {"achterstand.maanden[0].vervaldag": "2009-02-01", "eis.rente.vanaf": "2009-03-01"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"eis.rente.vanaf": "2026-08-02"}, {"eis.rente": None})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for a first day that cannot be; raise for a rate that is not known."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand) or case.eis.rente is None:
        return
    text = _wrong_start(case)
    if text is not None:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            text,
            facts.place("eis.rente.vanaf"),
            message("Start at the day after the first month had to be paid, or later."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
    try:
        interest(case, facts.book)
    except LawPeriodError as error:
        place = facts.place("eis.rente.berekend_tot")
        raise LawPeriodError([replace(one, place=place) for one in error.findings]) from error


def _wrong_start(case: DagvaardingHuurachterstand) -> Message | None:
    claimed = case.eis.rente
    if claimed is None:
        return None
    if claimed.vanaf <= case.achterstand.maanden[0].vervaldag:
        return message("The interest starts before the first month was late.")
    if claimed.vanaf < load("wettelijke_rente").versies[0].geldig_vanaf:
        return message("The interest starts before the first rate that docgen knows.")
    return None
