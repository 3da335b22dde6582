"""What the report to the municipality may print: contact details, the amount and four days, nothing more.

The law allows two groups of data (art. 2 Bgs; art. 5 AVG). So a template cannot reach the rest of the
dossier: no result of a talk, no reason, no month, no child.
"""

from __future__ import annotations

from datetime import date

from docgen.cases.melding_gemeente import DagVanStap, MeldingGemeente
from docgen.context.kantoor import sender
from docgen.context.partijen import present, printed_names
from docgen.context.plain import Context, Plain, plain
from docgen.dutch.datum import format_datum
from docgen.dutch.lijst import format_lijst
from docgen.law.book import BOOK, LawBook


def melding_gemeente(case: MeldingGemeente, on: date, book: LawBook = BOOK) -> Context:
    """Return what the report may print.

    Args:
        case: A valid case.
        on: Date of the report.
        book: The law of this run.
    """
    office = sender(case.verhuurder)
    return Context(
        {
            "document": case.document,
            "kenmerk": case.kenmerk,
            "datum": case.datum,
            "kantoor": office,
            "afzender_naam": office["naam"],
            "gemeente": {"naam": case.gemeente.naam},
            "meldpunt": case.meldpunt,
            "huurders": [
                printed_names(one)["volledige_naam"] for one in present(case.huurder, case.medehuurder)
            ],
            "adres": plain(case.huurder.adres or case.huurovereenkomst.gehuurde),
            "telefoon": case.contactgegevens.telefoon,
            "email": case.contactgegevens.email,
            "hoofdsom": case.achterstand.hoofdsom,
            "bijgewerkt_tot": case.achterstand.bijgewerkt_tot,
            "stappen": _taken(case),
        }
    )


def _taken(case: MeldingGemeente) -> list[Plain]:
    """Return each step of art. 2 Bgs with the days on which it was taken, in the order of the law."""
    steps = case.vroegsignalering
    named = {
        "contact gezocht met de huurder zelf": steps.persoonlijk_contact,
        "gewezen op hulp bij schulden": (steps.schuldhulpverlening,),
        "herinnering gestuurd": steps.herinneringen,
        "aangeboden om de gegevens door te geven": (steps.aanbod_contactgegevens,),
    }
    return [{"naam": name, "dagen": _days(rows)} for name, rows in named.items()]


def _days(rows: tuple[DagVanStap, ...]) -> str:
    """Return the days in words; a step that was not taken is said so, and a check refuses the report."""
    taken = sorted({row.datum for row in rows if row.gedaan and row.datum is not None})
    return format_lijst([format_datum(day) for day in taken] or ["niet gedaan"])
