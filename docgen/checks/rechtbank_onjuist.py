"""The court is not that of the home.

Checks: the court against the table of municipalities: that of the municipality, and that of the place of the
    home when it bears the name of a municipality.
Why: only the court of the place of the home may hear the case, whatever the parties agreed.
Source: art. 103 en 110 lid 1 Rv; Wet op de rechterlijke indeling.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.errors import InputError
from docgen.finding import Finding, Level
from docgen.law.rechtbank import is_same_court, rechtbank
from docgen.message import message

CODE = "RBK101"
NAME = "rechtbank-onjuist"
LEVEL = Level.ERROR
SOURCE = "art. 103 en 110 lid 1 Rv; Wet op de rechterlijke indeling"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = True
EXAMPLE = "summons/huurachterstand"
WRONG: tuple[Overrides, ...] = (
    {"rechtbank.naam": "rechtbank Rotterdam"},
    {"gemeente.naam": "gemeente Utrecht"},
    {"huurovereenkomst.gehuurde.plaats": "Groningen"},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"rechtbank.naam": "Rechtbank  dén haag", "gemeente.naam": "Leiden"},
    {"rechtbank.naam": "Den Haag"},
    {"gemeente.naam": "gemeente Nergenshuizen"},
    {"huurovereenkomst.gehuurde.plaats": "Koudekerk aan den Rijn"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the municipality or the place of the home belongs to another court."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand):
        return
    if _belongs_elsewhere(case.gemeente.naam, case.rechtbank.naam, facts):
        text, field = message("The municipality of the home belongs to another court."), "rechtbank.naam"
    elif _belongs_elsewhere(case.huurovereenkomst.gehuurde.plaats, case.rechtbank.naam, facts):
        text = message("The place of the home belongs to another court.")
        field = "huurovereenkomst.gehuurde.plaats"
    else:
        return
    yield Finding(
        CODE,
        NAME,
        LEVEL,
        text,
        facts.place(field),
        message("See `docgen law rechtbank`; accept only what you looked up on rechtspraak.nl."),
        SOURCE,
        may_accept=MAY_ACCEPT,
    )


def _belongs_elsewhere(name: str, court: str, facts: Facts) -> bool:
    """Return whether a municipality of this name belongs to another court; an unknown name does not."""
    try:
        right = rechtbank(name, facts.on).value
    except InputError:
        return False
    return not is_same_court(court, right)
