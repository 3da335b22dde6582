"""The term of the summons is exact, and its last day is no working day.

Checks: whether the roldatum is lawful only when the Termijnenwet does not lengthen the term.
Why: it is not certain that art. 1 Termijnenwet leaves this term alone; a week later there is no doubt.
Source: art. 114 en 119 Rv; art. 1 Algemene termijnenwet.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.context.summons_partijen import residence
from docgen.finding import Finding, Level
from docgen.law.dagvaardingstermijn import veilige_roldatum, vroegste_roldatum
from docgen.message import message

CODE = "TRM102"
NAME = "krappe-dagvaardingstermijn"
LEVEL = Level.WARNING
SOURCE = "art. 114 en 119 Rv; art. 1 Algemene termijnenwet"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"betekening": "2027-04-20", "roldatum": "2027-04-28"},
    {"betekening": "2027-01-09", "roldatum": "2027-01-18"},
)
RIGHT: tuple[Overrides, ...] = (
    {"betekening": "2027-01-05", "roldatum": "2027-01-13"},
    {"betekening": "2027-01-09", "roldatum": "2027-01-19"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when a lengthened term would make the roldatum too early."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    if case.termijnverkorting is not None:
        return
    where = residence(case)
    safe = veilige_roldatum(case.betekening, where).value
    if vroegste_roldatum(case.betekening, where).value <= case.roldatum < safe:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The term ends on a Saturday, Sunday or holiday, and the roldatum follows at once."),
            facts.place("roldatum"),
            message("Choose {date} or a later day to be sure.", date=safe.isoformat()),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
