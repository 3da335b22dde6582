"""What the letters about an eviction may print."""

from __future__ import annotations

from datetime import date

from docgen.cases.notices import AankondigingOntruiming
from docgen.cases.ontruiming import BriefOverOntruiming
from docgen.context.hulp import help_fields
from docgen.context.kantoor import office_of
from docgen.context.na_vonnis import terms_after_judgment
from docgen.context.partijen import present, printed_names
from docgen.context.plain import Context, Plain, plain, plain_fields
from docgen.dutch.lijst import format_lijst
from docgen.law.book import BOOK, LawBook


def household_letter(case: BriefOverOntruiming, on: date) -> dict[str, Plain]:
    """Return what each letter to a household about its eviction prints beside the fields of its case.

    These are `kantoor` (name, address and contact of the sender), `afzender_naam`, `adresnamen`,
    `aanhefnamen` and `postadres` (to whom), and `hulp`.
    """
    office = office_of(case)
    people = [printed_names(one) for one in present(case.huurder, case.medehuurder)]
    return {
        **plain_fields(case),
        "kantoor": office,
        "afzender_naam": office["naam"],
        "adresnamen": [names["adresnaam"] for names in people],
        "aanhefnamen": format_lijst([names["aanhefnaam"] for names in people]),
        "postadres": plain(case.huurder.adres or case.gehuurde),
        "hulp": help_fields(on, case.hulplink),
    }


def aankondiging_ontruiming(case: AankondigingOntruiming, on: date, book: LawBook = BOOK) -> Context:
    """Return what the letter with the eviction date may print: what each such letter does, and terms.

    Args:
        case: A valid case.
        on: Date of the letter.
        book: The law of this run.

    Raises:
        LawPeriodError: The law data does not cover the date of the letter, the judgment or the eviction.
    """
    law = terms_after_judgment(case.vonnis.datum, case.ontruiming.datum, on)
    terms = {name: value.value for name, value in law.items()}
    return Context({**household_letter(case, on), **terms}, law)
