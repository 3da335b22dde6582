"""A last-chance agreement speaks of rent.

Checks: words such as `huurprijs`, `huurverhoging` and `uw huur` in an agreement that suspends a judgment.
Why: who takes rent and raises it makes a new lease by conduct; what is paid is a `gebruiksvergoeding`.
Source: art. 7:230 BW.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUSPENSIONS
from docgen.checks.wording import excerpt, lines_with
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK104"
NAME = "huurwoord-in-opschorting"
LEVEL = Level.WARNING
SOURCE = "art. 7:230 BW"
DOCUMENTS = SUSPENSIONS
MAY_ACCEPT = True
EXAMPLE = "addendum/laatste-kans"
WRONG: tuple[Overrides, ...] = (
    {"afspraken_verhuurder[0].wat": "Wij vertellen u op tijd van een huurverhoging."},
    {"afspraken_verhuurder[0].wat": "Wij houden de huurprijs gelijk."},
    {"voorwaarden[0].wat": "U betaalt de huur op tijd."},
)
RIGHT: tuple[Overrides, ...] = ({},)

WORDS = (
    "huurprijs",
    "huurverhoging",
    "huurbedrag",
    "maandhuur",
    "uw huur",
    "betaalt de huur",
    "betaalt u de huur",
    "de huur betaalt",
    "de huur op tijd",
)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each line that speaks of rent."""
    if facts.document is None:
        return
    for line, word in lines_with(facts.document, *WORDS):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("This word belongs to a lease, and the lease has ended: “{word}”.", word=word),
            facts.place_of(line, word),
            message("Write `gebruiksvergoeding`, and announce no rises."),
            SOURCE,
            excerpt(line),
            may_accept=MAY_ACCEPT,
        )
