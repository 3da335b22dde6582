"""An agreement holds words that take away what the law gives the tenant.

Checks: text of the template and of the case against a list of words, for each kind of agreement.
Why: such a clause is void or unfair, frightens people, and can cost the landlord the whole agreement.
Source: art. 7:231 lid 3, 7:271 en 7:280 BW; Richtlijn 93/13/EEG.
    The article stands with each entry of the list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVERY_AGREEMENT, instrument_of
from docgen.checks.lists import entries
from docgen.checks.wording import excerpt, lines_with
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK101"
NAME = "verboden-beding"
LEVEL = Level.ERROR
SOURCE = "art. 7:231 lid 3, 7:271 en 7:280 BW; Richtlijn 93/13/EEG"
DOCUMENTS = EVERY_AGREEMENT
MAY_ACCEPT = False
EXAMPLE = "addendum/drie-partijen"
WRONG: tuple[Overrides, ...] = (
    {"afspraken_verhuurder[0].wat": "De huur eindigt van rechtswege als u niet betaalt."},
    {"afspraken_verhuurder[0].wat": "Wij ontbinden zonder tussenkomst van de rechter."},
    {"afspraken_verhuurder[0].wat": "U doet afstand van hoger beroep."},
    {"afspraken_verhuurder[0].wat": "U wordt dan direct ontruimd."},
    {"afspraken_verhuurder[0].wat": "U betaalt een boete per dag."},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"afspraken_verhuurder[0].wat": "U houdt uw recht op hoger beroep."},
    {"afspraken_verhuurder[0].wat": "De verhuurder ziet af van de rente."},
    {"afspraken_verhuurder[0].wat": "De verhuurder komt nooit zonder toestemming naar binnen."},
    {"aanleiding": "U kreeg een boete van het CJIB."},
)


@dataclass(frozen=True, slots=True)
class Beding:
    """One forbidden clause: its wordings, the kinds of agreement it may not stand in, the article."""

    woorden: tuple[str, ...]
    instrument: tuple[str, ...]
    artikel: str


@cache
def bedingen() -> tuple[Beding, ...]:
    """Return the list of forbidden clauses."""
    return tuple(
        Beding(tuple(row["woorden"]), tuple(row["instrument"]), row["artikel"])
        for row in entries("verboden_bedingen")
    )


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each line with a forbidden clause."""
    if facts.document is None:
        return
    instrument = instrument_of(facts.document_id)
    articles = {
        words: clause.artikel
        for clause in bedingen()
        if instrument in clause.instrument
        for words in clause.woorden
    }
    for line, words in lines_with(facts.document, *articles):
        yield Finding(
            CODE,
            NAME,
            LEVEL,
            message("This clause may not stand in this agreement: “{words}”.", words=words),
            facts.place_of(line, words),
            message("Take it out. Say instead what both sides do first, and that only a judge decides."),
            articles[words],
            excerpt(line),
            may_accept=MAY_ACCEPT,
        )
