"""The reminder does not say until when the tenant can say no.

Checks: that the text names the last day to refuse that details go to the municipality.
Why: the landlord may report only when the offer was made and was not refused.
Source: art. 2 sub d Besluit gemeentelijke schuldhulpverlening.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.herinnering import Herinnering
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import REMINDERS
from docgen.checks.wording import holds
from docgen.dutch.datum import format_dagdatum
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "HRN101"
NAME = "geen-weigering"
LEVEL = Level.ERROR
SOURCE = "art. 2 sub d Besluit gemeentelijke schuldhulpverlening"
DOCUMENTS = REMINDERS
MAY_ACCEPT = False
EXAMPLE = "notices/herinnering"
LEFT_OUT = ("maandag 31 augustus 2026", "maandag 31 augustus 2026.")
WRONG: tuple[Overrides, ...] = ({},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when that day is not in the text."""
    case = facts.case
    if not isinstance(case, Herinnering):
        return
    if facts.document is not None and not holds(facts.document, format_dagdatum(case.weigeren_tot)):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The text does not offer to say no, with a day."),
            facts.place("weigeren_tot"),
            message("Put the offer and `weigeren_tot` in the text."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
