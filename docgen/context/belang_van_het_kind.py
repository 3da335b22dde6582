"""What the record of a decision with children in mind may print."""

from __future__ import annotations

from datetime import date

from docgen.cases.belang_van_het_kind import BelangVanHetKind
from docgen.context.plain import Context, plain_fields
from docgen.dutch.lijst import format_lijst
from docgen.law.book import BOOK, LawBook


def belang_van_het_kind(case: BelangVanHetKind, on: date, book: LawBook = BOOK) -> Context:
    """Return what the record may print.

    Beside the fields of the case stand `afzender_naam` (who decided) and `kantoor` (how to reach it),
    `een_kind` (whether there is one child), and `leeftijden`.

    Args:
        case: A valid case.
        on: Date of the record.
        book: The law of this run.
    """
    office = case.verhuurder if case.afzender == "verhuurder" and case.verhuurder else case.gemeente
    name = office.naam[:1].upper() + office.naam[1:]
    return Context(
        {
            **plain_fields(case),
            "afzender_naam": name,
            "kantoor": {"telefoon": office.telefoon, "bereikbaar": office.bereikbaar},
            "een_kind": case.kinderen.aantal == 1,
            "leeftijden": format_lijst(list(case.kinderen.leeftijdsgroepen)),
        }
    )
