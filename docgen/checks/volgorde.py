"""Which days of a case come before which, by the kind of document."""

from __future__ import annotations

from docgen.checks.documents import (
    CANCELLATIONS,
    EVERY_AGREEMENT,
    EVICTION_DEEDS,
    EVICTION_NOTICES,
    EVICTION_REPORTS,
    PAYMENT_PLANS,
    POSTPONEMENTS,
    SUMMONSES,
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
