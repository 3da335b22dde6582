"""An agreement ends before it starts, or runs longer than three years.

Checks: that the end is after the start and at most thirty-six months later.
Why: nobody can be kept in uncertainty about a home for longer than that.
Source: Hof Den Bosch 2013; Nationale ombudsman en Kinderombudsman 2023, noot 58.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum import Overeenkomst
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import AGREEMENTS, BEHAVIOUR_AGREEMENTS
from docgen.finding import Finding, Level
from docgen.law.dated import load
from docgen.law.kalender import add_months
from docgen.message import message

CODE = "OVK102"
NAME = "onmogelijke-looptijd"
LEVEL = Level.ERROR
SOURCE = "Hof Den Bosch 2013; Nationale ombudsman en Kinderombudsman 2023, noot 58"
DOCUMENTS = AGREEMENTS + BEHAVIOUR_AGREEMENTS
MAY_ACCEPT = False
EXAMPLE = "addendum/laatste-kans"
WRONG: tuple[Overrides, ...] = (
    {"ingangsdatum": "2027-01-01", "einddatum": "2030-01-02"},
    {"ingangsdatum": "2027-01-01", "einddatum": "2027-01-01"},
)
RIGHT: tuple[Overrides, ...] = ({"ingangsdatum": "2027-01-01", "einddatum": "2030-01-01"},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the period cannot be."""
    case = facts.case
    if not isinstance(case, Overeenkomst) or case.laatste_dag is None:
        return
    most = load("looptijd").on(facts.on).count("hoogste_maanden")
    if case.laatste_dag <= case.ingangsdatum:
        text = message("The agreement ends before it starts, or on the same day.")
    elif case.laatste_dag > add_months(case.ingangsdatum, most):
        text = message("The agreement runs longer than {most} months.", most=most)
    else:
        return
    yield Finding(
        CODE,
        NAME,
        LEVEL,
        text,
        facts.place("einddatum"),
        message("Choose an end within a year after the start; parties can agree again later."),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )
