"""A letter to a former tenant has no address to go to.

Checks: that the tenant has an address other than the vacated home; without one the letter shows none.
Why: post to the old home is read by nobody, and goods that are not collected are lost.
Source: art. 5:30 Awb (the term in which goods are kept runs all the same).
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.inboedel import Inboedel
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import STORAGE_LETTERS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "HLP104"
NAME = "nieuw-adres-onbekend"
LEVEL = Level.INFO
SOURCE = "art. 5:30 Awb"
DOCUMENTS = STORAGE_LETTERS
MAY_ACCEPT = True
EXAMPLE = "notices/inboedel"
WRONG: tuple[Overrides, ...] = (
    {"huurder.adres": None},
    {
        "huurder.adres.straat": "Lindestraat",
        "huurder.adres.huisnummer": "12",
        "huurder.adres.postcode": "2404 XB",
    },
)
RIGHT: tuple[Overrides, ...] = ({}, {"gehuurde.huisnummer": "14"})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the letter has nowhere to go."""
    case = facts.case
    if isinstance(case, Inboedel) and case.huurder.adres in (None, case.gehuurde):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message(
                "It is not known where the former tenant lives now, so the letter has to be handed over."
            ),
            facts.place("huurder.adres"),
            message(
                "Give it to the tenant at the door, or ask the shelter or the municipality to pass it on."
            ),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
