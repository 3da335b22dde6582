"""Health data would go to somebody else than the helper.

Checks: what each item of the privacy annex shares, and why, for words about health; who helps may know it.
Why: health data stays with the helper; a landlord needs to know only whether the help goes on.
Source: art. 9 AVG.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.addendum import Overeenkomst
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVERY_AGREEMENT
from docgen.checks.wording import words_in
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK107"
NAME = "gezondheid-gedeeld"
LEVEL = Level.ERROR
SOURCE = "art. 9 AVG"
DOCUMENTS = EVERY_AGREEMENT
MAY_ACCEPT = False
EXAMPLE = "addendum/drie-partijen"
WRONG: tuple[Overrides, ...] = (
    {"gegevens[0].wat": "welke medicijnen u gebruikt"},
    {"gegevens[0].wat": "uw diagnose"},
    {"gegevens[0].wat": "of u verslaafd bent"},
    {"gegevens[0].waarom": "om te weten of u ziek bent"},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"gegevens[1].wat": "welke behandeling u krijgt", "gegevens[1].aan": "Stichting Vaste Grond"},
)

HEALTH = (
    "medisch",
    "medische",
    "medicijn",
    "medicijnen",
    "medicatie",
    "diagnose",
    "ziekte",
    "ziektes",
    "ziek",
    "handicap",
    "zwanger",
    "gezondheid",
    "verslaving",
    "verslaafd",
    "psychisch",
    "psychische",
    "psychiater",
    "psycholoog",
    "psychose",
    "depressie",
    "depressief",
    "therapie",
    "huisarts",
    "ziekenhuis",
    "drugs",
    "alcohol",
)
"""Words that are about health in any letter."""

_HERE = (*HEALTH, "beperking", "behandeling", "behandelaar", "drinkt")
"""In what is shared about a tenant these are about health too; elsewhere a request gets a treatment."""


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each item about health that goes to somebody who does not help."""
    case = facts.case
    if not isinstance(case, Overeenkomst):
        return
    for index, item in enumerate(case.gegevens):
        if item.aan in case.hulpnamen:
            continue
        for name in ("wat", "waarom"):
            if words_in(getattr(item, name), *_HERE):
                yield Finding(
                    CODE,
                    NAME,
                    LEVEL,
                    message("This item tells somebody about the health of the tenant."),
                    facts.place(f"gegevens[{index}].{name}"),
                    message(
                        "Leave it out. Share only what one sees from outside, such as whether someone comes."
                    ),
                    SOURCE,
                    may_accept=MAY_ACCEPT,
                )
