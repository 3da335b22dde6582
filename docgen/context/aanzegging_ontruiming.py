"""What the order to leave a home, and the plain sheet in front of it, may print."""

from __future__ import annotations

from datetime import date

from docgen.cases.aanzegging_ontruiming import AanzeggingOntruiming
from docgen.context.hulp import help_fields
from docgen.context.kantoor import contact
from docgen.context.na_vonnis import terms_after_judgment
from docgen.context.partijen import present, printed_names
from docgen.context.plain import Context, Plain, plain_fields
from docgen.dutch.lijst import format_lijst
from docgen.law.bevel import geldigheid_bevel, termijn_bevel
from docgen.law.book import BOOK, LawBook
from docgen.law.ontruiming import termijn_heraankondiging


def aanzegging_ontruiming(case: AanzeggingOntruiming, on: date, book: LawBook = BOOK) -> Context:
    """Return what the order may print.

    Beside the fields of the case stand `geadresseerden` (to whom the bailiff brings it), `huurders` (who
    rent), `eerder_betekend` (when the judgment was served, unless it comes with the order), `contact` (whom
    to call), `gaat_over_huurachterstand`, `afzender_naam`, `hulp`, and the terms of the law.

    Args:
        case: A valid case.
        on: Date of the order.
        book: The law of this run.

    Raises:
        LawPeriodError: The law data does not cover a date in the case.
    """
    served, brought = case.vonnis.betekend_op, case.ontruiming.bevel_betekend_op
    law = {
        "bevel_dagen": termijn_bevel(brought),
        "bevel_jaren": geldigheid_bevel(brought),
        "heraankondiging_dagen": termijn_heraankondiging(case.ontruiming.datum),
        **terms_after_judgment(case.vonnis.datum, case.ontruiming.datum, on),
    }
    people = present(case.huurder, case.medehuurder)
    values = {
        **plain_fields(case),
        **{name: value.value for name, value in law.items()},
        "geadresseerden": addressees(case),
        "huurders": format_lijst([printed_names(one)["volledige_naam"] for one in people]),
        "eerder_betekend": None if served == brought else served,
        "contact": contact(case.verhuurder),
        "gaat_over_huurachterstand": case.reden == "huurachterstand",
        "afzender_naam": case.deurwaarder.kantoor,
        "hulp": help_fields(on, case.hulplink),
    }
    return Context(values, law)


def addressees(case: AanzeggingOntruiming) -> list[Plain]:
    """Return to whom the order is brought, with address and capacity.

    Under administration it goes to the administrator, who is the party, and to the tenant, who lives there.
    """
    called: list[Plain] = []
    if case.bewindvoerder is not None:
        office = case.bewindvoerder
        called.append(
            {
                "naam": office.naam,
                "organisatie": office.organisatie,
                "bewind_over": printed_names(case.huurder)["volledige_naam"],
                "plaats": office.adres.plaats,
                "adresregel": printed_names(office.adres)["regel"],
            }
        )
    for person in present(case.huurder, case.medehuurder):
        home = person.adres or case.gehuurde
        called.append(
            {
                "naam": printed_names(person)["volledige_naam"],
                "organisatie": None,
                "bewind_over": None,
                "plaats": home.plaats,
                "adresregel": printed_names(home)["regel"],
            }
        )
    return called
