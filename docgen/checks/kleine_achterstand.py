"""An eviction is asked for less than three months of rent.

Checks: that the arrears are at least three times the rent of a month.
Why: below three months judges as a rule do not end the lease; all circumstances count.
Source: art. 6:265 lid 1 BW; practice of judges.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.finding import Finding, Level
from docgen.law.dated import load
from docgen.message import message

CODE = "BDR102"
NAME = "kleine-achterstand"
LEVEL = Level.WARNING
SOURCE = "art. 6:265 lid 1 BW; praktijk van rechters"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = ({"huurovereenkomst.huurprijs": "9.000,00"},)
RIGHT: tuple[Overrides, ...] = ({"huurovereenkomst.huurprijs": "100,00"},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the arrears are small against the rent."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand) or not case.eis.ontbinding:
        return
    months = load("huurachterstand").on(facts.on).count("gebruikelijk_maanden")
    if case.achterstand.hoofdsom < months * case.huurovereenkomst.huurprijs:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message(
                "The arrears are less than {months} months of rent, and the claim is eviction.", months=months
            ),
            facts.place("achterstand.hoofdsom"),
            message("Say in the case why an eviction is justified all the same, or claim payment only."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
