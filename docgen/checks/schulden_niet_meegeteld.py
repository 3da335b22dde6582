"""The payment plan does not count all debts.

Checks: that the plan says that all debts were counted.
Why: a plan that fits one creditor breaks on the next one.
Source: Movisie en Eropaf 2022, Naar nul huisuitzettingen.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum import Overeenkomst
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import AGREEMENTS, PAYMENT_PLANS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK109"
NAME = "schulden-niet-meegeteld"
LEVEL = Level.WARNING
SOURCE = "Movisie en Eropaf 2022, Naar nul huisuitzettingen"
DOCUMENTS = AGREEMENTS + PAYMENT_PLANS
MAY_ACCEPT = True
EXAMPLE = "addendum/drie-partijen"
WRONG: tuple[Overrides, ...] = ({"betalingsregeling.draagkracht.alle_schulden_meegeteld": "nee"},)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when other debts were left out."""
    case = facts.case
    if not isinstance(case, Overeenkomst):
        return
    plan = case.plan
    if plan is not None and not plan.draagkracht.alle_schulden_meegeteld:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The payment plan does not count all debts of the tenant."),
            facts.place("betalingsregeling.draagkracht.alle_schulden_meegeteld"),
            message("Have all debts counted, or point to debt help first."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
