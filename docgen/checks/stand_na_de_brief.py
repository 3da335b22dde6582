"""The arrears hold a day that lies after the letter, or a payment that was not counted.

Checks: that payments were counted up to a day not after the letter, that no payment comes after that
    day, and that each month of a reminder or a report is late on the day of the letter.
Why: a letter can only tell what is known on its day, and asks nothing that is not due yet.
Source: art. 2 Besluit gemeentelijke schuldhulpverlening: there must be arrears.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.dossier import Dossier
from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import ARREARS_LETTERS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "HRN104"
NAME = "stand-na-de-brief"
LEVEL = Level.ERROR
SOURCE = "art. 2 Besluit gemeentelijke schuldhulpverlening"
DOCUMENTS = ARREARS_LETTERS
MAY_ACCEPT = False
EXAMPLE = "notices/herinnering"
WRONG: tuple[Overrides, ...] = (
    {"achterstand.bijgewerkt_tot": "2026-08-11"},
    {"achterstand.maanden[0].vervaldag": "2026-08-10"},
    {"achterstand.bijgewerkt_tot": "2026-07-31", "achterstand.maanden[0].vervaldag": "2026-08-11"},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"achterstand.bijgewerkt_tot": "2026-08-10"},
    {"achterstand.maanden[0].vervaldag": "2026-08-09"},
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each day that does not fit."""
    case = facts.case
    if not isinstance(case, Dossier):
        return
    for field in _too_late(case):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("This day does not fit: it is not known, or not late, on the day of the letter."),
            facts.place(field),
            message("Check the dates; leave out a month that is not late yet, and count every payment."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )


def _too_late(case: Dossier) -> Iterator[str]:
    arrears = case.achterstand
    if arrears.bijgewerkt_tot > case.datum:
        yield "achterstand.bijgewerkt_tot"
    for number, month in enumerate(arrears.maanden):
        if month.vervaldag >= case.datum and not isinstance(case, Veertiendagenbrief):
            yield f"achterstand.maanden[{number}].vervaldag"
        for count, payment in enumerate(month.betalingen):
            if payment.datum > arrears.bijgewerkt_tot:
                yield f"achterstand.maanden[{number}].betalingen[{count}].datum"
