"""The office behind a letter: as its sender, and whom its reader can call."""

from __future__ import annotations

from docgen.cases.ontruiming import MetAfzender
from docgen.cases.partijen import Deurwaarder, Rechtshulp, Verhuurder
from docgen.context.plain import Plain, plain


def contact(office: Verhuurder | Rechtshulp) -> dict[str, Plain]:
    """Return the person at an office with whom the tenant can make an arrangement."""
    person = office.contactpersoon
    return {
        "naam": person.naam,
        "functie": person.functie,
        "telefoon": person.telefoon or office.telefoon,
        "bereikbaar": office.bereikbaar,
    }


def sender(office: Verhuurder | Rechtshulp) -> dict[str, Plain]:
    """Return an office as the sender of a letter, with the person to call."""
    person = contact(office)
    return {
        "naam": office.naam,
        "slogan": office.slogan if isinstance(office, Verhuurder) else None,
        "adres": plain(office.adres),
        "contact": person["naam"],
        "functie": person["functie"],
        "telefoon": person["telefoon"],
        "bereikbaar": person["bereikbaar"],
        "email": office.contactpersoon.email or office.email,
    }


def bailiff_as_sender(bailiff: Deurwaarder) -> dict[str, Plain]:
    """Return the office of a bailiff as the sender of a letter, with the bailiff as the person to call."""
    return {
        "naam": bailiff.kantoor,
        "slogan": None,
        "adres": plain(bailiff.adres),
        "contact": bailiff.naam,
        "functie": "gerechtsdeurwaarder",
        "telefoon": bailiff.telefoon,
        "bereikbaar": bailiff.bereikbaar,
        "email": bailiff.email,
    }


def office_of(case: MetAfzender) -> dict[str, Plain]:
    """Return the sender of a letter, whichever party that is."""
    match case.afzender:
        case "deurwaarder" if case.deurwaarder is not None:
            return bailiff_as_sender(case.deurwaarder)
        case "rechtshulp" if case.rechtshulp is not None:
            return sender(case.rechtshulp)
        case _:
            return sender(case.verhuurder)
