"""The tenant may still say no to the report.

Checks: that a report after silence comes after the last day to refuse.
Why: silence says something only when the time to answer is over.
Source: art. 2 sub d Besluit gemeentelijke schuldhulpverlening.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.melding_gemeente import MeldingGemeente
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import REPORTS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "MLD103"
NAME = "stilte-telt-nog-niet"
LEVEL = Level.ERROR
SOURCE = "art. 2 sub d Besluit gemeentelijke schuldhulpverlening"
DOCUMENTS = REPORTS
MAY_ACCEPT = False
EXAMPLE = "notices/melding-gemeente"
WRONG: tuple[Overrides, ...] = ({"weigeren_tot": "2026-09-08"}, {"weigeren_tot": None})
RIGHT: tuple[Overrides, ...] = (
    {},
    {"weigeren_tot": "2026-09-07"},
    {"weigeren_tot": None, "vroegsignalering.aanbod_contactgegevens.antwoord": "toestemming"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the time to say no is not over or not known."""
    case = facts.case
    if not isinstance(case, MeldingGemeente):
        return
    last, answer = case.weigeren_tot, case.vroegsignalering.aanbod_contactgegevens.antwoord
    if answer == "geen_reactie" and (last is None or case.datum <= last):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("Without a yes the report may go only after the last day to say no."),
            facts.place("weigeren_tot"),
            message("Fill in `weigeren_tot`, the day in the reminder, and date the report after it."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
