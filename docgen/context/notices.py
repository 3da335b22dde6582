"""What the letters and notices may print."""

from __future__ import annotations

from datetime import date

from docgen.cases.notices import AankondigingOntruiming
from docgen.cases.partijen import Contactpersoon, Deurwaarder, Organisatie
from docgen.context.hulp import help_fields
from docgen.context.plain import Context, Plain, plain, plain_fields
from docgen.dutch.lijst import format_lijst
from docgen.dutch.namen import format_aanhefnaam, format_adresnaam
from docgen.law.book import BOOK, LawBook
from docgen.law.na_vonnis import (
    bewaartijd_inboedel,
    duur_moratorium,
    termijn_hoger_beroep,
    termijn_hoger_beroep_kort_geding,
    verzettermijn,
)
from docgen.law.value import LawValue


def aankondiging_ontruiming(case: AankondigingOntruiming, on: date, book: LawBook = BOOK) -> Context:
    """Return what the letter with the eviction date may print.

    Beside the fields of the case stand `kantoor` (name, address and contact of the sender),
    `afzender_naam`, `adresnamen`, `aanhefnamen` and `postadres` (to whom), `hulp`, and the terms of the law.

    Args:
        case: A valid case.
        on: Date of the letter.
        book: The law of this run.

    Raises:
        LawPeriodError: The law data does not cover the date of the letter, the judgment or the eviction.
    """
    law = _terms(case, on)
    office = _office(case)
    tenants = [one for one in (case.huurder, case.medehuurder) if one is not None]
    return Context(
        {
            **plain_fields(case),
            **{name: value.value for name, value in law.items()},
            "kantoor": office,
            "afzender_naam": office["naam"],
            "adresnamen": [format_adresnaam(t.aanspreekvorm, t.voorletters, t.achternaam) for t in tenants],
            "aanhefnamen": format_lijst(
                [format_aanhefnaam(t.aanspreekvorm, t.voornamen, t.achternaam) for t in tenants]
            ),
            "postadres": plain(case.huurder.adres or case.gehuurde),
            "hulp": help_fields(on, case.hulplink),
        },
        law,
    )


def _terms(case: AankondigingOntruiming, on: date) -> dict[str, LawValue[int]]:
    """Return the terms by the name under which the letter prints them, with their unit in that name."""
    judgment = case.vonnis.datum
    return {
        "verzet_weken": verzettermijn(judgment),
        "hoger_beroep_maanden": termijn_hoger_beroep(judgment),
        "hoger_beroep_kort_geding_weken": termijn_hoger_beroep_kort_geding(judgment),
        "moratorium_maanden": duur_moratorium(on),
        "bewaartijd_weken": bewaartijd_inboedel(case.ontruiming.datum),
    }


def _office(case: AankondigingOntruiming) -> dict[str, Plain]:
    """Return the sender of a letter, whichever party that is."""
    match case.afzender:
        case "deurwaarder" if case.deurwaarder is not None:
            return _bailiff(case.deurwaarder)
        case "rechtshulp" if case.rechtshulp is not None:
            return _organisation(case.rechtshulp, case.rechtshulp.contactpersoon, None)
        case _:
            landlord = case.verhuurder
            return _organisation(landlord, landlord.contactpersoon, landlord.slogan)


def _organisation(office: Organisatie, contact: Contactpersoon, slogan: str | None) -> dict[str, Plain]:
    return {
        "naam": office.naam,
        "slogan": slogan,
        "adres": plain(office.adres),
        "contact": contact.naam,
        "functie": contact.functie,
        "telefoon": contact.telefoon or office.telefoon,
        "bereikbaar": office.bereikbaar,
    }


def _bailiff(bailiff: Deurwaarder) -> dict[str, Plain]:
    return {
        "naam": bailiff.kantoor,
        "slogan": None,
        "adres": plain(bailiff.adres),
        "contact": bailiff.naam,
        "functie": "gerechtsdeurwaarder",
        "telefoon": bailiff.telefoon,
        "bereikbaar": bailiff.bereikbaar,
    }
