"""What the help card may print."""

from __future__ import annotations

from datetime import date

from docgen.cases.hulpkaart import Hulpkaart
from docgen.context.hulp import help_fields
from docgen.context.kantoor import bailiff_as_sender, contact, sender
from docgen.context.plain import Context, Plain, plain_fields
from docgen.law.book import BOOK, LawBook
from docgen.law.na_vonnis import (
    bewaartijd_inboedel,
    duur_moratorium,
    termijn_hoger_beroep,
    verzettermijn,
)
from docgen.law.veertiendagenbrief import dagen_zonder_kosten
from docgen.law.voor_vonnis import uitstel

STEPS = (
    ("huurschuld", "Er is huur niet betaald."),
    ("deurwaarder", "Die vraagt u te betalen."),
    ("rechter", "De rechter luistert en beslist."),
    ("vonnis", "U krijgt het besluit op papier."),
    ("ontruiming", "Alleen na een besluit van de rechter."),
    ("daarna", "U zoekt een nieuwe plek."),
)
"""The road, as the timeline shows it: the name of each step, and what happens in it."""

MOST_STEPS = 5  # that fit beside each other in a timeline


def hulpkaart(case: Hulpkaart, on: date, book: LawBook = BOOK) -> Context:
    """Return what the help card may print.

    Beside the fields of the case stand `kantoor` (who gives the card), `afzender_naam`, `contact` (with whom
    an arrangement can be made), `stappen` (the road with what is over, now and still to come), `hulp`, and
    the terms of the law as they are on the date of the card.

    Args:
        case: A valid case.
        on: Date of the card.
        book: The law of this run.

    Raises:
        LawPeriodError: The law data does not cover the date of the card.
    """
    law = {
        "dagen_zonder_kosten": dagen_zonder_kosten(on),
        "uitstel_weken": uitstel(on),
        "verzet_weken": verzettermijn(on),
        "hoger_beroep_maanden": termijn_hoger_beroep(on),
        "moratorium_maanden": duur_moratorium(on),
        "bewaartijd_weken": bewaartijd_inboedel(on),
    }
    office = _office(case)
    return Context(
        {
            **plain_fields(case),
            **{name: value.value for name, value in law.items()},
            "kantoor": office,
            "afzender_naam": office["naam"],
            "contact": contact(case.verhuurder),
            "stappen": steps(int(case.fase)),
            "hulp": help_fields(on, case.hulplink),
        },
        law,
    )


def steps(now: int) -> list[Plain]:
    """Return the steps of the road around a phase, each with its state: `klaar`, `nu` or `later`.

    Args:
        now: The phase, from 1.
    """
    first = max(now - MOST_STEPS, 0)
    shown = list(enumerate(STEPS, 1))[first : first + MOST_STEPS]
    return [
        {"naam": name, "wat": what, "stand": "klaar" if number < now else "nu" if number == now else "later"}
        for number, (name, what) in shown
    ]


def _office(case: Hulpkaart) -> dict[str, Plain]:
    """Return who gives the card; a municipality by its desk."""
    match case.afzender:
        case "deurwaarder" if case.deurwaarder is not None:
            return bailiff_as_sender(case.deurwaarder)
        case "rechtshulp" if case.rechtshulp is not None:
            return sender(case.rechtshulp)
        case "gemeente":
            desk = case.gemeente
            return {
                "naam": desk.naam[:1].upper() + desk.naam[1:],
                "slogan": None,
                "contact": desk.loket,
                "telefoon": desk.telefoon,
                "bereikbaar": desk.bereikbaar,
            }
        case _:
            return sender(case.verhuurder)
