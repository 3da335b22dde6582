"""Data would be shared after the agreement has ended.

Checks: that each item of the privacy annex ends with the agreement at the latest.
Why: consent is for a purpose; when the help is over, so is the reason to share.
Source: art. 5 lid 1 onder e AVG.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum import Overeenkomst
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVERY_AGREEMENT
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK113"
NAME = "gegevens-te-lang-gedeeld"
LEVEL = Level.WARNING
SOURCE = "art. 5 lid 1 onder e AVG"
DOCUMENTS = EVERY_AGREEMENT
MAY_ACCEPT = True
EXAMPLE = "addendum/drie-partijen"
WRONG: tuple[Overrides, ...] = ({"gegevens[0].tot": "2027-12-01"},)
RIGHT: tuple[Overrides, ...] = ({}, {"gegevens[0].tot": "2027-06-01"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each item that goes on too long."""
    case = facts.case
    if not isinstance(case, Overeenkomst) or case.laatste_dag is None:
        return
    for index, item in enumerate(case.gegevens):
        if item.tot > case.laatste_dag:
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("This is shared longer than the agreement lasts."),
                facts.place(f"gegevens[{index}].tot"),
                message("Choose the last day of the agreement, or an earlier day."),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
