"""The fourteen-day letter came too early, or its term was not over.

Checks: that the letter was sent after the default began, and that the summons is served after the last day
    to pay, counted from the day after the letter counts as received.
Why: a term that is one day short means that no collection costs are due; waiting longer does not mend it.
Source: art. 6:96 lid 6 BW; HR 25 november 2016, ECLI:NL:HR:2016:2704.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.law.veertiendagenbrief import veertiendagenbrief
from docgen.message import message

CODE = "INC102"
NAME = "veertiendagenbrief-te-kort"
LEVEL = Level.ERROR
SOURCE = "art. 6:96 lid 6 BW; HR 25 november 2016, ECLI:NL:HR:2016:2704"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {
        "veertiendagenbrief.verzuim_op": "2026-11-02",
        "veertiendagenbrief.verzonden": "2026-11-17",
        "betekening": "2026-12-03",
        "roldatum": "2027-01-13",
    },
    {
        "veertiendagenbrief.verzuim_op": "2026-11-02",
        "veertiendagenbrief.verzonden": "2026-11-01",
        "betekening": "2026-12-03",
        "roldatum": "2027-01-13",
    },
)
RIGHT: tuple[Overrides, ...] = (
    {
        "veertiendagenbrief.verzuim_op": "2026-11-02",
        "veertiendagenbrief.verzonden": "2026-11-17",
        "betekening": "2026-12-04",
        "roldatum": "2027-01-13",
    },
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the letter cannot carry the collection costs."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand) or case.eis.incassokosten is None:
        return
    letter = case.veertiendagenbrief
    if letter is None:
        return
    if letter.verzonden < letter.verzuim_op:
        text = message("The fourteen-day letter was sent before the default began.")
    elif case.betekening <= veertiendagenbrief(letter.verzonden).value.laatste_dag:
        text = message("The summons is served before the fourteen days of the letter are over.")
    else:
        return
    yield Finding(
        CODE,
        NAME,
        LEVEL,
        text,
        facts.place("veertiendagenbrief.verzonden"),
        message("Send a new letter and wait for its term, or leave the collection costs out of the claim."),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )
