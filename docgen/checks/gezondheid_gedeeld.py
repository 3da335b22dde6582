"""Health data would go to somebody else than the helper.

Checks: the items of the privacy annex for words about health.
Why: health data stays with the helper; a landlord needs to know only whether the help goes on.
Source: art. 9 AVG.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum import AddendumBase
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import AGREEMENTS
from docgen.checks.wording import words_in
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK107"
NAME = "gezondheid-gedeeld"
LEVEL = Level.ERROR
SOURCE = "art. 9 AVG"
DOCUMENTS = AGREEMENTS
MAY_ACCEPT = False
EXAMPLE = "addendum/drie-partijen"
WRONG: tuple[Overrides, ...] = (
    {"gegevens[0].wat": "welke medicijnen u gebruikt"},
    {"gegevens[0].wat": "uw diagnose"},
)
RIGHT: tuple[Overrides, ...] = ({}, {"gegevens[0].wat": "of u op afspraken komt"})


_HEALTH = (
    "medisch",
    "medische",
    "medicijn",
    "medicijnen",
    "diagnose",
    "ziekte",
    "ziek",
    "gezondheid",
    "verslaving",
    "psychisch",
    "psychische",
    "psychiater",
    "therapie",
    "behandeling",
    "behandelaar",
    "huisarts",
    "drugs",
    "alcohol",
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each item about health."""
    case = facts.case
    if not isinstance(case, AddendumBase):
        return
    for index, item in enumerate(case.gegevens):
        if words_in(item.wat, *_HEALTH):
            yield Finding(
                CODE,
                NAME,
                LEVEL,
                message("This item tells somebody about the health of the tenant."),
                facts.place(f"gegevens[{index}].wat"),
                message(
                    "Leave it out. Share only what one sees from outside, such as whether someone comes."
                ),
                SOURCE,
                may_accept=MAY_ACCEPT,
            )
