"""A text of the case tells about somebody's health, and the document goes to others.

Checks: each value of the case that is printed, for words about health; the privacy annex has its own check.
Why: health data may be used only where a law says so or with free consent, and a letter is read by many.
Source: art. 9 AVG.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import ALL
from docgen.checks.gezondheid_gedeeld import HEALTH
from docgen.checks.wording import lines_with, place_of
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "PRV101"
NAME = "gezondheid-in-tekst"
LEVEL = Level.WARNING
SOURCE = "art. 9 AVG"
DOCUMENTS = ALL
MAY_ACCEPT = True
EXAMPLE = "addendum/drie-partijen"
WRONG: tuple[Overrides, ...] = (
    {"aanleiding": "Door uw ziekte had u vorig jaar minder inkomen."},
    {"aanleiding": "U bent verslaafd."},
    {"doelen[0]": "Ik wil van de drugs af."},
    {"afspraken_huurder[0].wat": "U gaat elke week naar uw psycholoog."},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"aanleiding": "U had vorig jaar minder inkomen."},
    {"begeleider.organisatie": "Stichting Zieke Bomen"},
    {"gegevens[1].wat": "welke medicijnen u gebruikt", "gegevens[1].aan": "Stichting Vaste Grond"},
)

_ANNEX = "gegevens"


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each field with words about health."""
    if facts.document is None:
        return
    told: set[str] = set()
    for line, words in lines_with(facts.document, *HEALTH):
        field = place_of(line, words).field
        if field is None or field in told or field.startswith(_ANNEX):
            continue
        told.add(field)
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("This text tells something about somebody's health."),
            facts.place(field),
            message("Leave it out. If a judge must know it, write no more than is needed."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
