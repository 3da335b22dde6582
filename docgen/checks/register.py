"""All legal checks, in the order in which their findings are shown, each with the documents it applies to.

A check is imported when it is first asked for: a letter needs ten of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import cast

from docgen.checks.check import Check
from docgen.checks.documents import (
    AGREEMENTS,
    ALL,
    ARREARS_LETTERS,
    BEHAVIOUR_AGREEMENTS,
    CANCELLATIONS,
    CARE_LEASES,
    CHILDREN_LETTERS,
    EVERY_AGREEMENT,
    EVICTION_DAYS,
    EVICTION_DEEDS,
    EVICTION_NOTICES,
    EVICTION_REPORTS,
    FORMAL_LETTERS,
    PAUSES,
    PAYMENT_PLANS,
    PHONE_MESSAGES,
    POSTPONEMENTS,
    REMINDERS,
    REPORTS,
    SHEETS,
    STORAGE_LETTERS,
    SUMMONSES,
    SUSPENSIONS,
    TEMPORARY_LEASES,
)
from docgen.later import Later

_DOCUMENTS: dict[str, tuple[str, ...]] = {
    "roldatum_te_vroeg": SUMMONSES,
    "krappe_dagvaardingstermijn": SUMMONSES,
    "ontruiming_te_vroeg": EVICTION_NOTICES + EVICTION_DEEDS,
    "bevel_verlopen": EVICTION_NOTICES + EVICTION_DEEDS + POSTPONEMENTS,
    "korte_aankondiging": EVICTION_NOTICES + EVICTION_DEEDS + POSTPONEMENTS,
    "ontruimingstermijn_loopt": EVICTION_NOTICES + EVICTION_DEEDS,
    "datum_voorbij": EVICTION_NOTICES + POSTPONEMENTS,
    "volgorde_onmogelijk": EVERY_AGREEMENT
    + SUMMONSES
    + EVICTION_NOTICES
    + EVICTION_DEEDS
    + POSTPONEMENTS
    + CANCELLATIONS,
    "vonnis_niet_betekend": EVICTION_NOTICES + EVICTION_DEEDS,
    "gemeente_niet_ingelicht": EVICTION_NOTICES,
    "nieuwe_dag_te_laat": EVICTION_NOTICES + POSTPONEMENTS,
    "kennisgeving_ontbreekt": EVICTION_DEEDS,
    "geen_zittingsdag": SUMMONSES,
    "verboden_uur": EVICTION_DAYS + SUMMONSES + SHEETS + CHILDREN_LETTERS,
    "einde_van_het_jaar": EVICTION_NOTICES + EVICTION_DEEDS + POSTPONEMENTS,
    "vrije_dag": PAUSES + PHONE_MESSAGES + BEHAVIOUR_AGREEMENTS + PAYMENT_PLANS,
    "bericht_te_lang": PHONE_MESSAGES,
    "lengte_van_bericht": PHONE_MESSAGES,
    "link_met_gegevens": PHONE_MESSAGES,
    "wintermaand": EVICTION_NOTICES + EVICTION_DEEDS + POSTPONEMENTS,
    "goede_vrijdag": EVICTION_DAYS + SUMMONSES + SHEETS + CHILDREN_LETTERS,
    "achterstand_telt_niet_op": SUMMONSES + ARREARS_LETTERS,
    "kleine_achterstand": SUMMONSES,
    "geen_openstaand_bedrag": SUMMONSES + ARREARS_LETTERS,
    "huurverloop_klopt_niet": SUMMONSES,
    "incassokosten_te_hoog": SUMMONSES,
    "veertiendagenbrief_te_kort": SUMMONSES,
    "btw_zonder_verklaring": SUMMONSES,
    "hoofdsom_brief_onjuist": SUMMONSES,
    "stap_niet_gezet": SUMMONSES,
    "melding_voor_herinnering": SUMMONSES,
    "doorgegeven_na_weigering": SUMMONSES,
    "melding_buiten_termijn": SUMMONSES,
    "stap_zonder_bewijs": SUMMONSES,
    "productie_onbekend": SUMMONSES,
    "feit_zonder_productie": SUMMONSES,
    "productie_onmogelijke_datum": SUMMONSES,
    "productie_past_niet": SUMMONSES,
    "geen_weigering": REMINDERS,
    "dag_al_voorbij": REMINDERS + FORMAL_LETTERS,
    "korte_bedenktijd": REMINDERS + FORMAL_LETTERS,
    "stand_na_de_brief": ARREARS_LETTERS,
    "melding_te_vroeg": REPORTS,
    "melding_geweigerd": REPORTS,
    "stilte_telt_nog_niet": REPORTS,
    "aanbod_zonder_herinnering": REPORTS,
    "onveilige_termijn": FORMAL_LETTERS,
    "nog_geen_verzuim": FORMAL_LETTERS,
    "kvk_nummer_ontbreekt": FORMAL_LETTERS,
    "kostenbedrag_ontbreekt": FORMAL_LETTERS,
    "ander_bedrag_gevraagd": FORMAL_LETTERS,
    "verzonden_voor_datum": FORMAL_LETTERS,
    "veertien_dagen_ontbreken": FORMAL_LETTERS,
    "btw_niet_uitgelegd": FORMAL_LETTERS,
    "specificatie_ontbreekt": FORMAL_LETTERS,
    "bewindvoerder_ontbreekt": SUMMONSES,
    "aanzegging_medegedaagde_ontbreekt": SUMMONSES,
    "handtekening_ontbreekt": EVERY_AGREEMENT,
    "te_weinig_kopieen": SUMMONSES,
    "onderdeel_ontbreekt": SUMMONSES,
    "oude_exploottaal": SUMMONSES + EVICTION_DEEDS,
    "bevel_onvolledig": EVICTION_DEEDS,
    "kinderen_onbekend": EVICTION_NOTICES + EVICTION_DEEDS + SUMMONSES,
    "geen_opvang": EVICTION_NOTICES + EVICTION_DEEDS + SUMMONSES,
    "kinderpagina_ontbreekt": EVICTION_NOTICES + EVICTION_DEEDS,
    "schuldhulp_loopt": SUMMONSES,
    "geen_tweede_kans_groep": TEMPORARY_LEASES,
    "verboden_beding": EVERY_AGREEMENT,
    "onmogelijke_looptijd": AGREEMENTS + BEHAVIOUR_AGREEMENTS,
    "onjuiste_titel": SUSPENSIONS,
    "huurwoord_in_opschorting": SUSPENSIONS,
    "geen_bedenktijd": EVERY_AGREEMENT,
    "lange_looptijd": AGREEMENTS + BEHAVIOUR_AGREEMENTS,
    "gezondheid_gedeeld": EVERY_AGREEMENT,
    "gebundelde_toestemming": EVERY_AGREEMENT,
    "schulden_niet_meegeteld": AGREEMENTS + PAYMENT_PLANS,
    "vangnetvoorwaarde": SUSPENSIONS,
    "strijdig_beding": EVERY_AGREEMENT,
    "ander_instrument": EVERY_AGREEMENT,
    "verwijt_in_waarneming": BEHAVIOUR_AGREEMENTS,
    "hersteltermijn_ontbreekt": EVERY_AGREEMENT,
    "gegevens_te_lang_gedeeld": EVERY_AGREEMENT,
    "tijdelijke_huur_niet_nagekeken": TEMPORARY_LEASES,
    "bescherming_onzeker": CARE_LEASES,
    "oneerlijk_beding_ingeroepen": SUMMONSES,
    "voorwaarden_ontbreken": SUMMONSES,
    "hoge_opslag": SUMMONSES,
    "boetebeding": SUMMONSES,
    "eigen_kostenbeding": SUMMONSES,
    "verhoging_zonder_beding": SUMMONSES,
    "opslag_onbekend": SUMMONSES,
    "niet_herberekend": SUMMONSES,
    "uitvoerbaar_niet_gevraagd": SUMMONSES,
    "dubbele_maanden": SUMMONSES,
    "rente_te_vroeg": SUMMONSES,
    "rente_na_controle": SUMMONSES,
    "handelsrente": SUMMONSES,
    "kosten_onbekend": SUMMONSES,
    "salaris_onbekend": SUMMONSES,
    "griffierecht_voor_gedaagde": SUMMONSES,
    "rechtbank_onjuist": SUMMONSES,
    "gemeente_onbekend": SUMMONSES,
    "oud_hulpnummer": ALL,
    "rechtsmiddel_ontbreekt": EVICTION_NOTICES + EVICTION_DEEDS,
    "opslag_gegarandeerd": EVICTION_NOTICES + EVICTION_DEEDS + STORAGE_LETTERS,
    "nieuw_adres_onbekend": STORAGE_LETTERS,
    "gezondheid_in_tekst": ALL,
    "jeugdhulp_zonder_kinderen": EVICTION_REPORTS,
}
"""Documents by module; each module tells them too, and a test holds the two together."""


def _check(name: str) -> Check:
    return cast("Check", import_module(f"docgen.checks.{name}"))


CHECKS: Sequence[Check] = Later(tuple(_DOCUMENTS), _check)


def checks_for(document: str) -> tuple[Check, ...]:
    """Return the checks that apply to a document."""
    return tuple(_check(name) for name, documents in _DOCUMENTS.items() if document in documents)
