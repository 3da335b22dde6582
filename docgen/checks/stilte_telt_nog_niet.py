"""The tenant may still say no to the report.

Checks: that a report after silence comes after the last day to refuse, and that day after the offer.
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
WRONG: tuple[Overrides, ...] = (
    {"weigeren_tot": "2026-09-08"},
    {"weigeren_tot": None},
    {"weigeren_tot": "2026-08-10"},
)
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
    last, offer = case.weigeren_tot, case.vroegsignalering.aanbod_contactgegevens
    if offer.antwoord != "geen_reactie" or offer.datum is None:
        return
    if last is None or not offer.datum < last < case.datum:
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
