"""The tenant is under administration, and the document does not call the bewindvoerder.

Checks: that a summons with a bewindvoerder says that this person is called in that capacity.
Why: while there is administration the bewindvoerder is the party; a claim against the tenant fails.
Source: ECLI:NL:GHDHA:2025:2038 (the bewindvoerder q.q. is the party).
"""

from __future__ import annotations

from collections.abc import Iterator

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import SUMMONSES
from docgen.checks.wording import holds
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "PRT101"
NAME = "bewindvoerder-ontbreekt"
LEVEL = Level.ERROR
SOURCE = "ECLI:NL:GHDHA:2025:2038"
DOCUMENTS = SUMMONSES
MAY_ACCEPT = False
EXAMPLE = "summons/huurachterstand"
LEFT_OUT = ("bewindvoerder",)
BEWIND: Overrides = {
    "bewindvoerder.naam": "J. Smit",
    "bewindvoerder.adres.straat": "Kerkstraat",
    "bewindvoerder.adres.huisnummer": "4",
    "bewindvoerder.adres.postcode": "1234 AB",
    "bewindvoerder.adres.plaats": "Voorbeeldstad",
    "bewindvoerder.telefoon": "0172 12 34 56",
    "bewindvoerder.benoemd_op": "2025-03-03",
}
WRONG: tuple[Overrides, ...] = (BEWIND,)
RIGHT: tuple[Overrides, ...] = (BEWIND, {})


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding when the text never names the capacity of the bewindvoerder."""
    case = facts.case
    if not isinstance(case, DagvaardingHuurachterstand) or case.bewindvoerder is None:
        return
    if facts.document is not None and not holds(facts.document, "bewindvoerder", "q.q."):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("There is a bewindvoerder, and the document does not call this person in that capacity."),
            facts.place("bewindvoerder"),
            message("Name the bewindvoerder, in that capacity, as the defendant in the template."),
            SOURCE,
            may_accept=MAY_ACCEPT,
        )
