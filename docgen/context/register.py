"""Which builder makes the context of which case model."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import Any, cast

from docgen.cases.case import CaseBase
from docgen.cases.registry import case_model
from docgen.context.plain import Context, plain_fields
from docgen.law.book import BOOK, LawBook

Builder = Callable[[Any, date, LawBook], Context]
"""Takes a case of the model it serves, the date of the document, and the law of this run."""

BUILDERS = {
    "DriePartijenAddendum": ("addendum", "addendum_context"),
    "TweedeKansAddendum": ("addendum", "addendum_context"),
    "LaatsteKansOvereenkomst": ("addendum", "addendum_context"),
    "TweedeKansHuur": ("addendum", "addendum_context"),
    "TerugkeerAddendum": ("addendum", "addendum_context"),
    "OmklapAddendum": ("addendum", "addendum_context"),
    "GedragsaanwijzingAddendum": ("addendum", "gedragsaanwijzing_context"),
    "BetalingsregelingAddendum": ("addendum", "betalingsregeling_context"),
    "Herinnering": ("herinnering", "herinnering"),
    "Bericht": ("bericht", "bericht"),
    "Veertiendagenbrief": ("veertiendagenbrief", "veertiendagenbrief"),
    "MeldingGemeente": ("melding_gemeente", "melding_gemeente"),
    "Pauze": ("pauze", "pauze"),
    "Kwijtschelding": ("kwijtschelding", "kwijtschelding"),
    "AankondigingOntruiming": ("notices", "aankondiging_ontruiming"),
    "AanzeggingOntruiming": ("aanzegging_ontruiming", "aanzegging_ontruiming"),
    "KennisgevingOntruiming": ("kennisgeving_ontruiming", "kennisgeving_ontruiming"),
    "OntruimingUitgesteld": ("ontruiming_verandert", "ontruiming_uitgesteld"),
    "OntruimingGaatNietDoor": ("ontruiming_verandert", "ontruiming_gaat_niet_door"),
    "Kinderbrief": ("kinderbrief", "kinderbrief"),
    "Inboedel": ("inboedel", "inboedel"),
    "Hulpkaart": ("hulpkaart", "hulpkaart"),
    "BelangVanHetKind": ("belang_van_het_kind", "belang_van_het_kind"),
    "DagvaardingHuurachterstand": ("summons", "dagvaarding_huurachterstand"),
    "Toelichting": ("toelichting", "toelichting"),
}
"""Module and function by the name of a case model; imported when a case of it comes."""

NOT_FOR_TEMPLATES = frozenset({"toegestaan"})
"""Fields of each case that speak to the gate and never stand on paper."""


def builder_for(model: type[CaseBase]) -> Builder | None:
    """Return what makes the context of a model of docgen; nothing for one of an office."""
    if case_model(model.__name__) is not model:
        return None
    module, name = BUILDERS[model.__name__]
    return cast("Builder", getattr(import_module(f"docgen.context.{module}"), name))


def build_context(case: CaseBase, on: date, book: LawBook = BOOK) -> Context:
    """Return what a template may print for a case.

    Args:
        case: A valid case.
        on: The date of the document: the law as it stood on that day.
        book: The law of this run: docgen's data, the values of the office, and what was accepted.

    Raises:
        LawPeriodError: The law data does not cover a date in the case.
    """
    builder = builder_for(type(case))
    context = builder(case, on, book) if builder else Context(plain_fields(case))
    printable = {name: value for name, value in context.values.items() if name not in NOT_FOR_TEMPLATES}
    return Context(printable, context.law)
