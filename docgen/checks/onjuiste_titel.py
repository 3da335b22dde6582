"""The days of the judgment in a last-chance agreement cannot be right.

Checks: that the judgment was given before the agreement, and served in between; it may still be unserved.
Why: without a judgment there is nothing to suspend, and a wrong day makes the title look like another one.
Source: art. 430 lid 3 Rv.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum_laatste_kans import LaatsteKansOvereenkomst
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUSPENSIONS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK103"
NAME = "onjuiste-titel"
LEVEL = Level.ERROR
SOURCE = "art. 430 lid 3 Rv"
DOCUMENTS = SUSPENSIONS
MAY_ACCEPT = False
EXAMPLE = "addendum/laatste-kans"
WRONG: tuple[Overrides, ...] = (
    {"vonnis.datum": "2026-06-02", "vonnis.betekend_op": "2026-06-01"},
    {"vonnis.datum": "2099-01-01", "vonnis.betekend_op": "2099-01-02"},
    {"vonnis.betekend_op": "2026-11-21"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"vonnis.betekend_op": None}, {"vonnis.betekend_op": "2026-11-20"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the days of the title are not in order."""
    case = facts.case
    if not isinstance(case, LaatsteKansOvereenkomst):
        return
    title = case.vonnis
    if title.betekend_op is not None and title.betekend_op < title.datum:
        text, field = message("The judgment was served before it was given."), "vonnis.betekend_op"
    elif title.datum > case.datum:
        text, field = message("The judgment is later than the agreement."), "vonnis.datum"
    elif title.betekend_op is not None and title.betekend_op > case.datum:
        text, field = message("The judgment would be served after the agreement."), "vonnis.betekend_op"
    else:
        return
    yield Finding(
        CODE,
        NAME,
        LEVEL,
        text,
        facts.place(field),
        message("Look both days up in the judgment and in the writ of service."),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )
