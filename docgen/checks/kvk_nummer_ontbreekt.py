"""A collector sends the letter without its number at the Chamber of Commerce.

Checks: that a bailiff who sends the letter gives that number.
Why: who is asked to pay must be able to look up who asks.
Source: art. 3.1 Besluit kwaliteit incassodienstverlening.
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.veertiendagenbrief import Veertiendagenbrief
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import FORMAL_LETTERS
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "VDB103"
NAME = "kvk-nummer-ontbreekt"
LEVEL = Level.WARNING
SOURCE = "art. 3.1 Besluit kwaliteit incassodienstverlening"
DOCUMENTS = FORMAL_LETTERS
MAY_ACCEPT = True
EXAMPLE = "notices/veertiendagenbrief"
WRONG: tuple[Overrides, ...] = (
    {
        "afzender": "deurwaarder",
        "deurwaarder.naam": "K. de Boer",
        "deurwaarder.voornamen": "Karin",
        "deurwaarder.kantoor": "De Boer",
        "deurwaarder.adres.straat": "Kanaalkade",
        "deurwaarder.adres.huisnummer": "40",
        "deurwaarder.adres.postcode": "2406 AB",
        "deurwaarder.adres.plaats": "Alphen aan den Rijn",
        "deurwaarder.telefoon": "0172 65 43 21",
        "deurwaarder.bereikbaar": "op werkdagen",
    },
)
RIGHT: tuple[Overrides, ...] = ({},)


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the number is missing."""
    case = facts.case
    if not isinstance(case, Veertiendagenbrief):
        return
    if case.afzender == "deurwaarder" and case.kvk_afzender is None:
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("The office that collects does not give its number at the Chamber of Commerce."),
            facts.place("kvk_afzender"),
            message("Write the number of eight figures as `kvk_afzender`."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
