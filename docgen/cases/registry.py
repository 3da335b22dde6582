"""All case models by name, as `case_model` in a `template.toml` names them.

A family adds its models to the table; nothing is found by itself. A model is imported when it is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import cast

from docgen.cases.case import CaseBase
from docgen.later import Later

_MODULES = {
    "DriePartijenAddendum": "addendum_drie_partijen",
    "TweedeKansAddendum": "addendum_tweede_kans",
    "LaatsteKansOvereenkomst": "addendum_laatste_kans",
    "TweedeKansHuur": "addendum_tweede_kans_huur",
    "TerugkeerAddendum": "addendum_terugkeer",
    "OmklapAddendum": "addendum_omklap",
    "GedragsaanwijzingAddendum": "addendum_gedragsaanwijzing",
    "BetalingsregelingAddendum": "addendum_betalingsregeling",
    "Herinnering": "herinnering",
    "Bericht": "bericht",
    "Veertiendagenbrief": "veertiendagenbrief",
    "MeldingGemeente": "melding_gemeente",
    "Pauze": "pauze",
    "Kwijtschelding": "kwijtschelding",
    "AankondigingOntruiming": "notices",
    "AanzeggingOntruiming": "aanzegging_ontruiming",
    "KennisgevingOntruiming": "kennisgeving_ontruiming",
    "OntruimingUitgesteld": "ontruiming_verandert",
    "OntruimingGaatNietDoor": "ontruiming_verandert",
    "Kinderbrief": "kinderbrief",
    "Inboedel": "inboedel",
    "Hulpkaart": "hulpkaart",
    "BelangVanHetKind": "belang_van_het_kind",
    "DagvaardingHuurachterstand": "summons",
    "Toelichting": "toelichting",
}
"""The module of each model."""

_DOSSIER = ("Herinnering", "Veertiendagenbrief", "MeldingGemeente", "DagvaardingHuurachterstand")


def _model(name: str) -> type[CaseBase]:
    module = import_module(f"docgen.cases.{_MODULES[name]}")
    return cast("type[CaseBase]", getattr(module, name))


CASE_MODELS: Sequence[type[CaseBase]] = Later(tuple(_MODULES), _model)

DOSSIER: Sequence[type[CaseBase]] = Later(_DOSSIER, _model)
"""The documents of one case about rent arrears, in the order of its steps; they share their fields."""


def case_model(name: str) -> type[CaseBase] | None:
    """Return the model with that class name, or `None`."""
    return _model(name) if name in _MODULES else None


def is_in_dossier(model: type[CaseBase]) -> bool:
    """Return whether a model is one of a dossier, without a look at the others."""
    return model.__name__ in _DOSSIER and _model(model.__name__) is model
