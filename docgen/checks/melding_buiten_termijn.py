"""The report to the municipality is very fresh or old on the day of service.

Checks: that two to six months lie between the report and the service of the summons.
Why: the court in Rotterdam rejects claims outside these terms; a court of appeal set the six months aside.
Source: policy of rechtbank Rotterdam of 1 May 2024; Hof Den Haag 18 March 2025.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.law.dated import load
from docgen.law.kalender import add_months
from docgen.message import message

CODE = "WGS104"
NAME = "melding-buiten-termijn"
LEVEL = Level.WARNING
SOURCE = "beleid rechtbank Rotterdam van 1 mei 2024; Hof Den Haag 18 maart 2025"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"betekening": "2027-01-04", "roldatum": "2027-01-20", "vroegsignalering.melding.datum": "2026-11-05"},
    {"betekening": "2027-01-04", "roldatum": "2027-01-20", "vroegsignalering.melding.datum": "2026-07-03"},
)
RIGHT: tuple[Overrides, ...] = (
    {"betekening": "2027-01-04", "roldatum": "2027-01-20", "vroegsignalering.melding.datum": "2026-11-04"},
    {"betekening": "2027-01-04", "roldatum": "2027-01-20", "vroegsignalering.melding.datum": "2026-07-04"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the report is too fresh or too old."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    report = case.vroegsignalering.melding
    if not report.gedaan or report.datum is None:
        return
    policy = load("melding_vroegsignalering").on(case.betekening)
    least, most = policy.count("ten_minste_maanden"), policy.count("hoogstens_maanden")
    if not add_months(report.datum, least) <= case.betekening <= add_months(report.datum, most):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message(
                "The report to the municipality is not between {least} and {most} months old at service.",
                least=least,
                most=most,
            ),
            facts.place("vroegsignalering.melding.datum"),
            message("Wait, report again, or say in the summons why this report may be used; attach proof."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
