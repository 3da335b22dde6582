"""An agreement says in its own words what the law does not allow.

Checks: each sentence of template and case for words that together take a right away: a lease that ends with
    the help, an end without a judge, an eviction at once, entry without consent, others who decide alone.
Why: such a clause is void or unfair however it is worded, and people keep to what they signed.
Source: art. 7:231 lid 3, 7:271 en 7:280 BW; art. 9 AVG; Richtlijn 93/13/EEG.
    The article stands with each entry of the list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import EVERY_AGREEMENT, instrument_of
from docgen.checks.lists import entries
from docgen.checks.sentences import Together, sentences
from docgen.checks.wording import excerpt, place_of, squeezed
from docgen.document.walk import Line, lines_of
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "OVK111"
NAME = "strijdig-beding"
LEVEL = Level.ERROR
SOURCE = "art. 7:231 lid 3, 7:271 en 7:280 BW; art. 9 AVG; Richtlijn 93/13/EEG"
DOCUMENTS = EVERY_AGREEMENT
MAY_ACCEPT = True
EXAMPLE = "addendum/drie-partijen"
WRONG: tuple[Overrides, ...] = (
    {"afspraken_huurder[0].wat": "Stopt de begeleiding? Dan stopt ook uw huurcontract."},
    {"aanleiding": "Als u niet naar de begeleiding komt, eindigt de huurovereenkomst."},
    {"aanleiding": "Als de hulp eindigt, moet u de woning verlaten."},
    {"aanleiding": "De verhuurder mag het huurcontract beëindigen als u niet betaalt."},
    {"aanleiding": "De verhuurder hoeft niet naar de rechter."},
    {"aanleiding": "De huur stopt dan zonder rechter."},
    {"aanleiding": "De huurovereenkomst is dan automatisch ontbonden."},
    {"aanleiding": "De verhuurder mag opzeggen met een week."},
    {"aanleiding": "U moet dan onmiddellijk de woning verlaten."},
    {"aanleiding": "De verhuurder ontruimt dan zelf."},
    {"aanleiding": "U gaat niet in beroep."},
    {"aanleiding": "De verhuurder en de begeleider bepalen samen wanneer de hulp stopt."},
    {"aanleiding": "De verhuurder mag op elk moment uw woning in."},
    {"aanleiding": "U betaalt alle kosten van de incasso."},
    {"aanleiding": "U krijgt een boete als u niet op tijd betaalt."},
    {"aanleiding": "U vertelt de verhuurder welke medicijnen u gebruikt."},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"afspraken_huurder[0].wat": "Stopt de begeleiding? Dan stopt uw huurcontract niet."},
    {"aanleiding": "Stopt de hulp? Dat heeft geen gevolgen voor uw huur."},
    {"aanleiding": "De verhuurder gaat niet naar de rechter zolang u de huur betaalt."},
    {"aanleiding": "Dan kan de verhuurder de rechter vragen het huurcontract te beëindigen."},
    {"aanleiding": "De begeleider beslist samen met u wanneer de hulp stopt."},
    {"aanleiding": "Zonder vonnis hoeft u nooit uw woning uit."},
    {"aanleiding": "De verhuurder komt niet zonder uw toestemming naar binnen."},
    {"aanleiding": "Wij zeggen het u binnen drie dagen als de huur er niet is."},
    {"aanleiding": "Belt u direct als u bang bent dat de deurwaarder komt ontruimen."},
    {"aanleiding": "De verhuurder stopt de ontruiming als u zelf belt."},
    {"aanleiding": "De gemeente betaalt alle kosten van de verhuizing voor u."},
    {"aanleiding": "U kreeg een boete van het CJIB. Daardoor kon u de huur niet betalen."},
    {"aanleiding": "De begeleider vertelt de verhuurder niets over uw gezondheid."},
    {"aanleiding": "U was ziek. Dat vertelde u aan de verhuurder. Daarom maken wij een plan."},
)


@dataclass(frozen=True, slots=True)
class Beding:
    """One forbidden clause: its words, the kinds of agreement it may not stand in, the article."""

    samen: Together
    instrument: tuple[str, ...]
    artikel: str


@cache
def bedingen() -> tuple[Beding, ...]:
    """Return the list of clauses."""
    return tuple(
        Beding(
            Together(tuple(tuple(group) for group in row["samen"]), tuple(row.get("behalve", ()))),
            tuple(row["instrument"]),
            row["artikel"],
        )
        for row in entries("strijdige_bedingen")
    )


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each sentence that holds such a clause."""
    if facts.document is None:
        return
    instrument = instrument_of(facts.document_id)
    clauses = [clause for clause in bedingen() if instrument in clause.instrument]
    for line in lines_of(facts.document):
        for sentence in sentences(squeezed(line.runs)):
            for clause in clauses:
                if words := clause.samen.found_in(sentence):
                    yield _finding(facts, line, words, clause.artikel)


def _finding(facts: Facts, line: Line, words: tuple[str, ...], article: str) -> Finding:
    places = (place_of(line, one) for one in words)
    field = next((place.field for place in places if place.field), "")
    return Finding(
        CODE,
        NAME,
        LEVEL,
        message(
            "This sentence takes away what the law gives the tenant: “{words}”.", words=" … ".join(words)
        ),
        facts.place(field) if field else line.place,
        message(
            "Take it out, or say what both sides do first. Accept only when a lawyer read the whole sentence."
        ),
        article,
        excerpt(line),
        may_accept=MAY_ACCEPT,
    )
