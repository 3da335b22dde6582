"""The tenant refused that the details go to the municipality.

Checks: the answer to the offer.
Why: after a refusal the landlord may not pass anything on under this article.
Source: art. 2 sub d Besluit gemeentelijke schuldhulpverlening.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.melding_gemeente import MeldingGemeente
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import REPORTS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "MLD102"
NAME = "melding-geweigerd"
LEVEL = Level.ERROR
SOURCE = "art. 2 sub d Besluit gemeentelijke schuldhulpverlening"
DOCUMENTS = REPORTS
MAY_ACCEPT = False
EXAMPLE = "notices/melding-gemeente"
WRONG: tuple[Overrides, ...] = ({"vroegsignalering.aanbod_contactgegevens.antwoord": "geweigerd"},)
RIGHT: tuple[Overrides, ...] = ({}, {"vroegsignalering.aanbod_contactgegevens.antwoord": "toestemming"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the answer was no."""
    case = facts.case
    if not isinstance(case, MeldingGemeente):
        return
    if case.vroegsignalering.aanbod_contactgegevens.antwoord == "geweigerd":
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The tenant refused; this report may not be sent."),
            facts.place("vroegsignalering.aanbod_contactgegevens.antwoord"),
            message("Go on talking, and point to debt help again. The tenant can still say yes."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
