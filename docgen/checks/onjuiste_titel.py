"""The judgment in a last-chance agreement cannot be enforced as it is described.

Checks: that the judgment was given and served before the agreement, in that order.
Why: without a judgment that was served there is nothing to suspend.
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
MAY_ACCEPT = True
EXAMPLE = "addendum/laatste-kans"
WRONG: tuple[Overrides, ...] = (
    {"vonnis.betekend_op": None},
    {"vonnis.datum": "2026-06-02", "vonnis.betekend_op": "2026-06-01"},
    {"vonnis.datum": "2099-01-01", "vonnis.betekend_op": "2099-01-02"},
)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the title is missing a day, or its days are not in order."""
    case = facts.case
    if not isinstance(case, LaatsteKansOvereenkomst):
        return
    title = case.vonnis
    if title.betekend_op is None:
        text, field = message("The judgment has not been served on the tenant."), "vonnis.betekend_op"
    elif title.betekend_op < title.datum:
        text, field = message("The judgment was served before it was given."), "vonnis.betekend_op"
    elif title.datum > case.datum:
        text, field = message("The judgment is later than the agreement."), "vonnis.datum"
    else:
        return
    yield Finding(
        CODE,
        NAME,
        LEVEL,
        text,
        facts.place(field),
        message("Fill in the days of the judgment and of its service; have it served first if it was not."),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )
