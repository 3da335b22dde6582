"""What the letters about rent arrears have in common: sender, addressees, and the months that are open."""

from __future__ import annotations

from datetime import date

from docgen.cases.dossier import HuurderBrief
from docgen.context.hulp import help_fields
from docgen.context.kantoor import sender
from docgen.context.partijen import present, printed_names
from docgen.context.plain import Plain, plain, plain_fields
from docgen.context.summons_tabellen import month_rows, totals
from docgen.dutch.lijst import format_lijst


def letter_fields(case: HuurderBrief, on: date) -> dict[str, Plain]:
    """Return what each letter to the tenant prints beside the fields of its case.

    These are `kantoor` (the landlord as sender), `afzender_naam`, `adresnamen`, `aanhefnamen` and `postadres`
    (to whom), `aan_bewindvoerder`, `maanden` and `totaal` (the arrears), and `hulp`. The administrator of a
    tenant who rents alone gets the letter; of two tenants the letter goes to the home.
    """
    people = [printed_names(one) for one in present(case.huurder, case.medehuurder)]
    names: list[Plain] = [one["adresnaam"] for one in people]
    greeted = [one["aanhefnaam"] for one in people]
    home = case.huurder.adres or case.huurovereenkomst.gehuurde
    administrator = case.bewindvoerder if case.medehuurder is None else None
    if administrator is not None:
        names = [f"{administrator.naam}, bewindvoerder", *filter(None, [administrator.organisatie])]
        home, greeted = administrator.adres, [administrator.naam]
    office = sender(case.verhuurder)
    return {
        **plain_fields(case),
        "kantoor": office,
        "afzender_naam": office["naam"],
        "adresnamen": names,
        "aanhefnamen": format_lijst(greeted),
        "postadres": plain(home),
        "aan_bewindvoerder": administrator is not None,
        "maanden": month_rows(case.achterstand),
        "totaal": totals(case.achterstand),
        "hulp": help_fields(on, case.hulplink),
    }
