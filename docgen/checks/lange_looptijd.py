"""An agreement runs longer than a year.

Checks: that the end is at most twelve months after the start; above twenty-four months it says so.
Why: a court found twelve months not unreasonable; longer keeps people in uncertainty about their home.
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

CODE = "OVK106"
NAME = "lange-looptijd"
LEVEL = Level.WARNING
SOURCE = "Hof Den Bosch 2013; Nationale ombudsman en Kinderombudsman 2023, noot 58"
DOCUMENTS = AGREEMENTS + BEHAVIOUR_AGREEMENTS
MAY_ACCEPT = True
EXAMPLE = "addendum/laatste-kans"
WRONG: tuple[Overrides, ...] = (
    {"ingangsdatum": "2027-01-01", "einddatum": "2028-01-02"},
    {"ingangsdatum": "2027-01-01", "einddatum": "2029-01-02"},
)
RIGHT: tuple[Overrides, ...] = ({"ingangsdatum": "2027-01-01", "einddatum": "2028-01-01"},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the agreement is long, but not impossibly so."""
    case = facts.case
    if not isinstance(case, Overeenkomst) or case.laatste_dag is None:
        return
    limits = load("looptijd").on(facts.on)
    usual, long, most = (
        limits.count(key) for key in ("gebruikelijk_maanden", "lang_maanden", "hoogste_maanden")
    )
    start, end = case.ingangsdatum, case.laatste_dag
    if not add_months(start, usual) < end <= add_months(start, most):
        return
    over = long if end > add_months(start, long) else usual
    yield Finding(
        CODE,
        NAME,
        LEVEL,
        message("The agreement runs longer than {over} months.", over=over),
        facts.place("einddatum"),
        message("Choose at most {usual} months, and agree again after that if it is needed.", usual=usual),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )
