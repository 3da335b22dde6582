"""What an office may read about an eviction: the day and the address, and what it cannot do without.

A template cannot reach the rest of the case: no reason, no amount, no other office. The municipality, which
must be told and which carries goods away, reads the names; youth care reads that children live there.
"""

from __future__ import annotations

from datetime import date

from docgen.cases.kennisgeving_ontruiming import KennisgevingOntruiming, Ontvanger
from docgen.cases.ontruiming import Ontruimingsdag
from docgen.cases.partijen import Adres
from docgen.context.kantoor import bailiff_as_sender, sender
from docgen.context.partijen import present, printed_names
from docgen.context.plain import Context, Plain, plain
from docgen.law.book import BOOK, LawBook


def kennisgeving_ontruiming(case: KennisgevingOntruiming, on: date, book: LawBook = BOOK) -> Context:
    """Return what the notice may print.

    Args:
        case: A valid case.
        on: Date of the notice.
        book: The law of this run.
    """
    bailiff = case.deurwaarder
    by_bailiff = case.afzender == "deurwaarder" and bailiff is not None
    office = bailiff_as_sender(bailiff) if by_bailiff and bailiff is not None else sender(case.verhuurder)
    people = present(case.huurder, case.medehuurder) if case.ontvanger.soort == "gemeente" else []
    children = case.ontvanger.soort == "jeugdhulp" and case.minderjarige_kinderen == "ja"
    return Context(
        {
            "document": case.document,
            "kenmerk": case.kenmerk,
            "datum": case.datum,
            "afzender": case.afzender,
            "kantoor": office,
            "afzender_naam": office["naam"],
            "bewoners": [printed_names(one)["volledige_naam"] for one in people],
            "kinderen_in_woning": children,
            **office_fields(case.ontvanger, case.gehuurde, case.ontruiming),
        }
    )


def office_fields(office: Ontvanger, home: Adres, day: Ontruimingsdag) -> dict[str, Plain]:
    """Return what every office reads: who it is itself, the address of the home, the day and the time."""
    return {
        "ontvanger": plain(office),
        "gehuurde": plain(home),
        "ontruiming": {"datum": day.datum, "tijd": day.tijd},
    }
