"""What the letters and notices may print."""

from __future__ import annotations

from datetime import date

from docgen.cases.notices import AankondigingOntruiming
from docgen.context.hulp import help_fields
from docgen.context.kantoor import bailiff_as_sender, sender
from docgen.context.na_vonnis import terms_after_judgment
from docgen.context.partijen import present, printed_names
from docgen.context.plain import Context, Plain, plain, plain_fields
from docgen.dutch.lijst import format_lijst
from docgen.law.book import BOOK, LawBook


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
    law = terms_after_judgment(case.vonnis.datum, case.ontruiming.datum, on)
    office = _office(case)
    people = [printed_names(one) for one in present(case.huurder, case.medehuurder)]
    return Context(
        {
            **plain_fields(case),
            **{name: value.value for name, value in law.items()},
            "kantoor": office,
            "afzender_naam": office["naam"],
            "adresnamen": [names["adresnaam"] for names in people],
            "aanhefnamen": format_lijst([names["aanhefnaam"] for names in people]),
            "postadres": plain(case.huurder.adres or case.gehuurde),
            "hulp": help_fields(on, case.hulplink),
        },
        law,
    )


def _office(case: AankondigingOntruiming) -> dict[str, Plain]:
    """Return the sender of a letter, whichever party that is."""
    match case.afzender:
        case "deurwaarder" if case.deurwaarder is not None:
            return bailiff_as_sender(case.deurwaarder)
        case "rechtshulp" if case.rechtshulp is not None:
            return sender(case.rechtshulp)
        case _:
            return sender(case.verhuurder)
