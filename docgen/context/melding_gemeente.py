"""What the report to the municipality may print: contact details, the amount and four days, nothing more.

The law allows two groups of data (art. 2 Bgs; art. 5 AVG). So a template cannot reach the rest of the
dossier: no result of a talk, no reason, no month, no child.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from docgen.cases.dossier_stappen import StapTotNu
from docgen.cases.melding_gemeente import MeldingGemeente
from docgen.context.brief import landlord_office
from docgen.context.partijen import printed_names
from docgen.context.plain import Context, Plain, plain
from docgen.law.book import BOOK, LawBook


def melding_gemeente(case: MeldingGemeente, on: date, book: LawBook = BOOK) -> Context:
    """Return what the report may print.

    Args:
        case: A valid case.
        on: Date of the report.
        book: The law of this run.
    """
    office = landlord_office(case.verhuurder)
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
                str(printed_names(one)["volledige_naam"])
                for one in (case.huurder, case.medehuurder)
                if one is not None
            ],
            "bewindvoerder": None
            if case.bewindvoerder is None
            else {"naam": case.bewindvoerder.naam, "telefoon": case.bewindvoerder.telefoon},
            "adres": plain(case.huurder.adres or case.huurovereenkomst.gehuurde),
            "telefoon": case.contactgegevens.telefoon,
            "email": case.contactgegevens.email,
            "hoofdsom": case.achterstand.hoofdsom,
            "bijgewerkt_tot": case.achterstand.bijgewerkt_tot,
            "stappen": _taken(case),
            "toestemming": case.vroegsignalering.aanbod_contactgegevens.antwoord == "toestemming",
        }
    )


def _taken(case: MeldingGemeente) -> list[Plain]:
    """Return the steps that were taken, in order of time."""
    dated = [(step.datum, name) for name, step in _steps(case) if step.gedaan and step.datum is not None]
    return [{"naam": name, "datum": day} for day, name in sorted(dated, key=lambda one: one[0])]


def _steps(case: MeldingGemeente) -> Iterator[tuple[Plain, StapTotNu]]:
    """Yield the steps of art. 2 Bgs with their names, in the order of the law."""
    steps = case.vroegsignalering
    for one in steps.persoonlijk_contact:
        yield "contact gezocht met de huurder zelf", one
    yield "gewezen op schuldhulpverlening", steps.schuldhulpverlening
    for one in steps.herinneringen:
        yield "herinnering gestuurd", one
    yield "aangeboden om de gegevens door te geven", steps.aanbod_contactgegevens
