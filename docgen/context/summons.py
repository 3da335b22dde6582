"""What a summons for rent arrears may print."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.summons_eis import Eis
from docgen.context.hulp import help_fields
from docgen.context.kantoor import contact
from docgen.context.partijen import printed_names
from docgen.context.plain import Context, Plain, plain
from docgen.context.summons_feiten import case_fields
from docgen.context.summons_kosten import COSTS, cost_statement, known_costs
from docgen.context.summons_partijen import defendants, elected_domicile, residence, tenants
from docgen.context.summons_vordering import claim_sums, interest_rows, known_interest, starts_by_month
from docgen.dutch.lijst import format_lijst
from docgen.law.book import BOOK, LawBook
from docgen.law.dagvaardingstermijn import termijn_van_dagvaarding
from docgen.law.incassokosten import incassokosten
from docgen.law.na_vonnis import verzettermijn
from docgen.law.value import LawValue
from docgen.law.voor_vonnis import tijd_om_te_betalen, uitstel

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


def dagvaarding_huurachterstand(case: DagvaardingHuurachterstand, on: date, book: LawBook = BOOK) -> Context:
    """Return what the summons may print.

    Beside the fields of the case stand `gedaagden` (who is summoned), `contact` and `gekozen_woonplaats`,
    the rows of the tables, `nummers` (of the parts of the claim), `vordering` (its sums), `kosten` (of the
    case; each known amount also stands apart) and `hulp`. Each field that points at an exhibit holds its
    number instead of its id.

    Args:
        case: A valid case.
        on: Date of the document.
        book: The law of this run.

    Raises:
        LawPeriodError: The law data does not cover a date in the case.
    """
    found = known_interest(case, book)
    sums = claim_sums(case, found)
    costs = known_costs(case, sums["totaal"] or Decimal(0), book)
    law: dict[str, LawValue[object]] = {**_law(case, book), **costs}
    if found is not None:
        law["rente_bedrag"] = found.with_value(found.value.totaal)
    return Context(
        {
            **case_fields(case),
            **dict.fromkeys((*COSTS, "incassokosten_hoogstens", "rente_bedrag")),
            **{name: plain(value.value) for name, value in law.items()},
            "rente_tijdvakken": interest_rows(found),
            "rente_per_maand": starts_by_month(case),
            "vordering": plain(sums),
            "kosten": cost_statement(case, costs),
            **_people(case),
            "nummers": _numerals(case.eis),
            "te_betalen": _in_short(case.eis),
            "hulp": help_fields(on, case.hulplink),
        },
        law,
    )


def _people(case: DagvaardingHuurachterstand) -> dict[str, Plain]:
    """Return who is called and where, who can be called on the phone, and the days around the hearing."""
    return {
        "afzender_naam": case.deurwaarder.kantoor,
        "gedaagden": defendants(case),
        "woonplaats": residence(case).value,
        "hoofdelijk_gevraagd": len(tenants(case)) > 1 and case.huurovereenkomst.hoofdelijk is not None,
        "huurders": format_lijst([printed_names(one)["volledige_naam"] for one in tenants(case)]),
        "contact": contact(case.verhuurder),
        "gekozen_woonplaats": elected_domicile(case),
        "dag_voor_zitting": case.roldatum - timedelta(days=1),
    }


def _law(case: DagvaardingHuurachterstand, book: LawBook) -> dict[str, LawValue[object]]:
    """Return the values of the law by the name under which the summons prints them."""
    law: dict[str, LawValue[object]] = {
        "uitstel_weken": uitstel(case.roldatum),
        "betaaltijd_maanden": tijd_om_te_betalen(case.roldatum),
        "verzet_weken": verzettermijn(case.roldatum),
        "termijn_dagvaarding": termijn_van_dagvaarding(case.betekening, residence(case)),
    }
    letter = case.veertiendagenbrief
    if case.eis.incassokosten is not None and letter is not None and letter.hoofdsom > 0:
        law["incassokosten_hoogstens"] = incassokosten(
            letter.hoofdsom, letter.verzuim_op, letter.btw, book=book
        )
    return law


def _in_short(claim: Eis) -> str | None:
    """Return what must be paid, in a few words for the first sheet."""
    parts = {
        "de huurachterstand": claim.betaling,
        "rente": claim.rente is not None,
        "kosten": claim.incassokosten is not None or claim.proceskosten is not None,
    }
    named = [words for words, claimed in parts.items() if claimed]
    return format_lijst(named) if named else None


def _numerals(claim: Eis) -> dict[str, Plain]:
    """Return the numeral of each part of the claim; a part that is not claimed has none."""
    parts = {
        "ontbinding": claim.ontbinding,
        "ontruiming": claim.ontbinding,
        "voorstel": claim.voorstel is not None,
        "betaling": claim.betaling,
        "rente": claim.rente is not None,
        "incassokosten": claim.incassokosten is not None,
        "maandbedrag": claim.huur_vanaf is not None,
        "proceskosten": claim.proceskosten is not None,
        "uitvoerbaar": claim.uitvoerbaar_bij_voorraad,
    }
    numerals = iter(ROMAN)
    return {part: next(numerals) if claimed else None for part, claimed in parts.items()}
