"""Two days of a case are in an order that cannot be.

Checks: that what is told as done was done by then, and that nothing ends before it starts.
Why: one of the two days is wrong, and a document with a wrong day loses its force or misleads the reader.
Source: art. 21 Rv; the order of time itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pydantic import BaseModel

from docgen.checks.check import Facts, Overrides
from docgen.checks.documents import (
    CANCELLATIONS,
    EVERY_AGREEMENT,
    EVICTION_DAYS,
    EVICTION_DEEDS,
    EVICTION_NOTICES,
    EVICTION_REPORTS,
    PAYMENT_PLANS,
    POSTPONEMENTS,
    SUMMONSES,
)
from docgen.finding import Finding, Level
from docgen.message import message

CODE = "TRM108"
NAME = "volgorde-onmogelijk"
LEVEL = Level.ERROR
SOURCE = "art. 21 Rv; de volgorde van de tijd"
DOCUMENTS = EVERY_AGREEMENT + SUMMONSES + EVICTION_DAYS + CANCELLATIONS
MAY_ACCEPT = False
EXAMPLE = "notices/aankondiging-ontruiming"
WRONG: tuple[Overrides, ...] = (
    {"vonnis.datum": "2027-03-02", "vonnis.betekend_op": None, "vonnis.ontruimen_vanaf": None},
    {"vonnis.betekend_op": "2027-02-01"},
    {"vonnis.ontruimen_vanaf": "2027-02-01"},
    {"ontruiming.bevel_betekend_op": "2027-02-10", "ontruiming.bevel_uiterlijk": None},
    {"ontruiming.bevel_betekend_op": "2027-03-02", "ontruiming.bevel_uiterlijk": None},
    {"ontruiming.kennisgeving_gemeente_op": "2027-02-01"},
    {"ontruiming.kennisgeving_gemeente_op": "2027-03-02"},
)
RIGHT: tuple[Overrides, ...] = (
    {},
    {"ontruiming.bevel_betekend_op": "2027-02-11", "ontruiming.bevel_uiterlijk": None},
    {"vonnis.betekend_op": None, "ontruiming.bevel_betekend_op": None},
)

NEW_LEASES = ("addendum/tweede-kans-huur", "addendum/terugkeer", "addendum/omklap")
"""Agreements that may be offered before the lease itself is signed."""

RUNNING_LEASES = tuple(document for document in EVERY_AGREEMENT if document not in NEW_LEASES)

_STEPS = ("herinneringen[]", "persoonlijk_contact[]", "schuldhulpverlening", "aanbod_contactgegevens")
_LATER_STEPS = ("melding", "reactie_gemeente", "betalingsregelingen[]")
_JUDGMENT = (
    ("vonnis.datum", "datum"),
    ("vonnis.datum", "vonnis.betekend_op"),
    ("vonnis.datum", "vonnis.ontruimen_vanaf"),
    ("vonnis.betekend_op", "ontruiming.bevel_betekend_op"),
    ("vonnis.datum", "ontruiming.kennisgeving_gemeente_op"),
)
_TOLD = (
    ("ontruiming.bevel_betekend_op", "datum"),
    ("ontruiming.kennisgeving_gemeente_op", "datum"),
    ("bewindvoerder.benoemd_op", "datum"),
)
_STILL_TO_COME = ("datum", "ontruiming.datum")

ORDER = {
    PAYMENT_PLANS: (
        ("vonnis.datum", "datum"),
        ("ingangsdatum", "betalingsregeling.eerste_termijn"),
    ),
    RUNNING_LEASES: (
        ("huurovereenkomst_datum", "datum"),
        ("huurovereenkomst_datum", "vonnis.datum"),
    ),
    NEW_LEASES: (
        ("huurovereenkomst_datum", "ingangsdatum"),
        ("zorgcontract_datum", "ingangsdatum"),
        ("datum", "bericht_uiterlijk"),
        ("bericht_uiterlijk", "einddatum"),
        ("datum", "besluit_uiterlijk"),
        ("besluit_uiterlijk", "einddatum"),
        ("verblijf_elders.vanaf", "datum"),
        ("datum", "thuiskomst.datum"),
        ("thuiskomst.datum", "einddatum"),
        ("datum", "bewind_aanvraag.uiterlijk"),
        ("bewind_aanvraag.uiterlijk", "einddatum"),
    ),
    EVERY_AGREEMENT: (
        ("bewindvoerder.benoemd_op", "datum"),
        ("betalingsregeling.draagkracht.berekend_op", "datum"),
        ("datum", "betalingsregeling.eerste_termijn"),
        ("datum", "evaluaties[].datum"),
        ("evaluaties[].datum", "einddatum"),
        ("begeleiding.start", "einddatum"),
        ("hulpverleners[].begeleiding.start", "einddatum"),
        ("ingangsdatum", "gegevens[].tot"),
    ),
    SUMMONSES: (
        ("datum", "betekening"),
        ("huurovereenkomst.datum", "datum"),
        ("huurovereenkomst.ingangsdatum", "achterstand.maanden[].vervaldag"),
        ("huurovereenkomst.ingangsdatum", "huurovereenkomst.huurwijzigingen[].ingangsdatum"),
        ("achterstand.bijgewerkt_tot", "datum"),
        ("achterstand.maanden[].vervaldag", "betekening"),
        ("achterstand.maanden[].betalingen[].datum", "achterstand.bijgewerkt_tot"),
        *((f"vroegsignalering.{step}.datum", "datum") for step in _STEPS + _LATER_STEPS),
        ("verweren[].datum", "datum"),
        ("bewindvoerder.benoemd_op", "datum"),
    ),
    EVICTION_NOTICES: (
        *_JUDGMENT,
        ("vonnis.betekend_op", "datum"),
        ("datum", "ontruiming.bevel_uiterlijk"),
        *_TOLD,
    ),
    EVICTION_DEEDS: (
        *_JUDGMENT,
        ("datum", "ontruiming.bevel_betekend_op"),
        ("ontruiming.kennisgeving_gemeente_op", "datum"),
        ("bewindvoerder.benoemd_op", "datum"),
    ),
    POSTPONEMENTS + CANCELLATIONS: (*_TOLD, _STILL_TO_COME),
    EVICTION_REPORTS: (_STILL_TO_COME,),
}
"""For the documents of a kind: fields of which the first may not be later than the second."""


def check(facts: Facts) -> Iterator[Finding]:
    """Yield a finding for each day that is later than one that must follow it."""
    for documents, pairs in ORDER.items():
        if facts.document_id in documents:
            for first, second in pairs:
                yield from _compared(facts, first, second)


def _compared(facts: Facts, first: str, second: str) -> Iterator[Finding]:
    for field, day in _days(facts.case, first):
        for other, later in _days(facts.case, second):
            if day > later:
                # The day of the document is seldom the one that is wrong.
                wrong, against = (other, field) if field == "datum" else (field, other)
                text = (
                    message("This day cannot be before {other}.", other=against)
                    if wrong == other
                    else message("This day cannot be after {other}.", other=against)
                )
                yield Finding(
                    CODE,
                    NAME,
                    LEVEL,
                    text,
                    facts.place(wrong),
                    message("Look both days up, and correct the one that is wrong."),
                    SOURCE,
                    may_accept=MAY_ACCEPT,
                )


def _days(value: object, path: str, way: str = "") -> Iterator[tuple[str, date]]:
    """Yield each day that a path leads to, with the field it stands in."""
    step, _, rest = path.partition(".")
    inside = getattr(value, step.removesuffix("[]"), None)
    here = f"{way}.{step.removesuffix('[]')}" if way else step.removesuffix("[]")
    found = [(here, inside)]
    if isinstance(inside, tuple):
        found = [(f"{here}[{number}]", item) for number, item in enumerate(inside)]
    for field, item in found:
        if isinstance(item, date):
            yield field, item
        elif isinstance(item, BaseModel):
            yield from _days(item, rest, field)
