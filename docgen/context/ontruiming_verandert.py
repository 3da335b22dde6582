"""What the letters that take back the day of an eviction may print, to the household or to a helper.

A helper reads the day and the address: a template cannot reach what was agreed, or why, on that page.
"""

from __future__ import annotations

from datetime import date

from docgen.cases.kennisgeving_ontruiming import Ontvanger
from docgen.cases.ontruiming_verandert import (
    OntruimingGaatNietDoor,
    OntruimingUitgesteld,
    OntruimingVerandert,
)
from docgen.context.kantoor import office_of
from docgen.context.kennisgeving_ontruiming import office_fields
from docgen.context.notices import household_letter
from docgen.context.plain import Context, Plain, plain
from docgen.law.book import BOOK, LawBook
from docgen.law.ontruiming import termijn_heraankondiging

_TO_HOUSEHOLD = ("adresnamen", "aanhefnamen", "postadres", "hulp")
"""What only the page for the household prints; for a helper it has no value, like most fields of the case."""


def ontruiming_uitgesteld(case: OntruimingUitgesteld, on: date, book: LawBook = BOOK) -> Context:
    """Return what the letter about a day that was put off may print.

    `heraankondiging_dagen` says how long before a new day a household hears of it.

    Args:
        case: A valid case.
        on: Date of the letter.
        book: The law of this run.

    Raises:
        LawPeriodError: The organisations that help, or the rule for a new day, are not known for the day.
    """
    name = "heraankondiging_dagen"
    if case.ontvanger is None:
        term = termijn_heraankondiging(on)
        return Context({**household_letter(case, on), name: term.value}, {name: term})
    told = _to_helper(case, case.ontvanger)
    return Context({**told, "nieuwe_ontruiming": plain(case.nieuwe_ontruiming), name: None})


def ontruiming_gaat_niet_door(case: OntruimingGaatNietDoor, on: date, book: LawBook = BOOK) -> Context:
    """Return what the letter about an eviction that is off may print.

    Args:
        case: A valid case.
        on: Date of the letter.
        book: The law of this run.

    Raises:
        LawPeriodError: The list of organisations that help does not cover the day.
    """
    if case.ontvanger is None:
        return Context(household_letter(case, on))
    return Context(_to_helper(case, case.ontvanger))


def _to_helper(case: OntruimingVerandert, helper: Ontvanger) -> dict[str, Plain]:
    office = office_of(case)
    told = {
        "document": case.document,
        "kenmerk": case.kenmerk,
        "datum": case.datum,
        "kantoor": office,
        "afzender_naam": office["naam"],
        **office_fields(helper, case.gehuurde, case.ontruiming),
    }
    return {**dict.fromkeys((*type(case).model_fields, *_TO_HOUSEHOLD)), **told}
