"""A phone number of a help organisation was not checked for half a year.

Checks: each number from the list of help organisations that the document prints.
Why: a wrong number in a letter about losing a home is worse than none.
Source: the day of check that stands with each number.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import ALL
from docgen.document.inline import plain
from docgen.document.walk import lines_of
from docgen.finding import Finding, Level
from docgen.law.hulp import hulporganisaties
from docgen.law.kalender import add_months
from docgen.message import message

CODE = "HLP101"
NAME = "oud-hulpnummer"
LEVEL = Level.WARNING
SOURCE = "dag van controle bij elk nummer"
DOCUMENTS = ALL
MAY_ACCEPT = True
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = (
    {
        "datum": "2027-05-21",
        "uiterste_reactiedatum": "2027-06-01",
        "ontruiming.datum": "2027-06-15",
        "ontruiming.bevel_betekend_op": None,
    },
)
RIGHT: tuple[Overrides, ...] = ({},)

MAX_AGE_MONTHS = 6  # months since the last check; a rule of docgen


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each printed number with an old check."""
    if facts.document is None:
        return
    for organisation in hulporganisaties(facts.on):
        if (
            organisation.telefoon is None
            or add_months(organisation.gecontroleerd_op, MAX_AGE_MONTHS) >= facts.on
        ):
            continue
        digits = _digits(organisation.telefoon)
        for line in lines_of(facts.document):
            if digits in _digits(plain(line.runs)):
                yield Finding(
                    CODE,
                    NAME,
                    LEVEL,
                    message(
                        "The number of {organisation} was last checked on {day}.",
                        organisation=organisation.naam,
                        day=organisation.gecontroleerd_op.isoformat(),
                    ),
                    line.place,
                    message(
                        "Call the number, and write the new day of check in the list of help organisations."
                    ),
                    organisation.bron,
                    may_accept=MAY_ACCEPT,
                )
                break


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
