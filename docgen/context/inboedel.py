"""What the letter about stored goods may print."""

from __future__ import annotations

from datetime import date

from docgen.cases.inboedel import Inboedel
from docgen.context.hulp import help_fields
from docgen.context.kantoor import office_of
from docgen.context.partijen import present, printed_names
from docgen.context.plain import Context, plain, plain_fields
from docgen.dutch.lijst import format_lijst
from docgen.law.book import BOOK, LawBook
from docgen.law.na_vonnis import bewaartijd_inboedel


def inboedel(case: Inboedel, on: date, book: LawBook = BOOK) -> Context:
    """Return what the letter about stored goods may print.

    Beside the fields of the case stand `kantoor` (the sender), `afzender_naam`, `adresnamen`, `aanhefnamen`
    and `postadres` (to whom; no address when the letter is handed over), `hulp`, `ophalen_is_gratis`
    (nothing when it is not known), and `bewaartijd_weken`.

    Args:
        case: A valid case.
        on: Date of the letter.
        book: The law of this run.

    Raises:
        LawPeriodError: The law data does not cover the day of the eviction or of the letter.
    """
    kept = bewaartijd_inboedel(case.ontruiming.datum)
    people = [printed_names(one) for one in present(case.huurder, case.medehuurder)]
    office = office_of(case)
    costs = case.opslag.kosten if case.opslag is not None else None
    return Context(
        {
            **plain_fields(case),
            "kantoor": office,
            "afzender_naam": office["naam"],
            "adresnamen": [names["adresnaam"] for names in people],
            "aanhefnamen": format_lijst([names["aanhefnaam"] for names in people]),
            "postadres": None if case.huurder.adres == case.gehuurde else plain(case.huurder.adres),
            "hulp": help_fields(on, case.hulplink),
            "ophalen_is_gratis": None if costs is None else costs == 0,
            "bewaartijd_weken": kept.value,
        },
        {"bewaartijd_weken": kept},
    )
