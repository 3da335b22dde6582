"""What a summons for rent arrears may print."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.summons_stappen import Aanbod, Stap
from docgen.context.contact import contact
from docgen.context.hulp import help_fields
from docgen.context.partijen import printed_names
from docgen.context.plain import Context, Plain, plain, plain_fields
from docgen.context.producties import exhibit_rows, number_exhibits, with_numbers
from docgen.context.summons_partijen import defendants, elected_domicile, tenants
from docgen.context.summons_tabellen import clause_rows, month_rows, payment_rows, step_rows, totals
from docgen.dutch.lijst import format_lijst
from docgen.law.book import BOOK, LawBook
from docgen.law.incassokosten import incassokosten
from docgen.law.na_vonnis import verzettermijn
from docgen.law.value import LawValue
from docgen.law.voor_vonnis import tijd_om_te_betalen, uitstel

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")


def dagvaarding_huurachterstand(case: DagvaardingHuurachterstand, on: date, book: LawBook = BOOK) -> Context:
    """Return what the summons may print.

    Beside the fields of the case stand `gedaagden` (who is summoned), `contact` and `gekozen_woonplaats`,
    the rows of the tables, `nummers` (of the parts of the claim) and `hulp`. Each field that points at an
    exhibit holds its number instead of its id.

    Args:
        case: A valid case.
        on: Date of the document.
        book: The law of this run.

    Raises:
        LawPeriodError: The law data does not cover a date in the case.
    """
    law = _law(case, book)
    steps = step_rows(case.vroegsignalering)
    numbers = number_exhibits(_mentions(case, [step for _, step in steps]))
    values = with_numbers(
        {
            **plain_fields(case),
            "achterstand": _arrears(case),
            "stappen": [_step(name, step) for name, step in steps],
            "bedingen": clause_rows(case.huurovereenkomst.bedingen),
            "leeftijden": format_lijst(case.kinderen.leeftijdsgroepen)
            if case.kinderen.leeftijdsgroepen
            else None,
        },
        numbers,
    )
    return Context(
        {
            **values,
            "incassokosten_hoogstens": None,
            **{name: plain(value.value) for name, value in law.items()},
            "lijst_producties": exhibit_rows(case.producties, numbers),
            "afzender_naam": case.deurwaarder.kantoor,
            "gedaagden": defendants(case),
            "hoofdelijk_gevraagd": len(tenants(case)) > 1 and case.huurovereenkomst.hoofdelijk is not None,
            "huurders": format_lijst([printed_names(one)["volledige_naam"] for one in tenants(case)]),
            "contact": contact(case.verhuurder),
            "gekozen_woonplaats": elected_domicile(case),
            "dag_voor_zitting": case.roldatum - timedelta(days=1),
            "nummers": _numerals(case),
            "hulp": help_fields(on, case.hulplink),
        },
        law,
    )


def _law(case: DagvaardingHuurachterstand, book: LawBook) -> dict[str, LawValue[object]]:
    """Return the values of the law by the name under which the summons prints them."""
    law: dict[str, LawValue[object]] = {
        "uitstel_weken": uitstel(case.roldatum),
        "betaaltijd_maanden": tijd_om_te_betalen(case.roldatum),
        "verzet_weken": verzettermijn(case.roldatum),
    }
    costs = case.eis.incassokosten
    if costs is not None:
        law["incassokosten_hoogstens"] = incassokosten(costs.hoofdsom, costs.verzuim_op, costs.btw, book=book)
    return law


def _mentions(case: DagvaardingHuurachterstand, steps: list[Stap]) -> Iterator[str | None]:
    """Yield the id of each exhibit in the order in which the text mentions it."""
    lease = case.huurovereenkomst
    yield lease.productie
    yield lease.productie_voorwaarden
    for change in lease.huurwijzigingen:
        yield change.productie
    yield case.achterstand.productie
    for step in steps:
        yield step.productie
    yield case.kinderen.productie
    yield case.schuldhulptraject.productie
    for defence in case.verweren:
        yield defence.productie
    if case.eis.incassokosten is not None:
        yield case.eis.incassokosten.productie


def _arrears(case: DagvaardingHuurachterstand) -> Plain:
    arrears = case.achterstand
    rows = month_rows(arrears)
    months = [str(row["maand"]) for row in rows if isinstance(row, dict)]
    return {
        **plain_fields(arrears),
        "maanden": rows,
        "eerste_maand": months[0],
        "laatste_maand": months[-1],
        "totaal": totals(arrears),
        "betalingen": payment_rows(arrears),
    }


def _step(name: str, step: Stap) -> Plain:
    answer = step.antwoord if isinstance(step, Aanbod) else None
    return {**plain_fields(step), "naam": name, "antwoord": answer}


def _numerals(case: DagvaardingHuurachterstand) -> dict[str, Plain]:
    """Return the numeral of each part of the claim; a part that is not claimed has none."""
    claim = case.eis
    parts = {
        "ontbinding": True,
        "ontruiming": True,
        "betaling": True,
        "rente": claim.rente_vanaf is not None,
        "incassokosten": claim.incassokosten is not None,
        "maandbedrag": True,
        "proceskosten": True,
        "uitvoerbaar": claim.uitvoerbaar_bij_voorraad,
    }
    numerals = iter(ROMAN)
    return {part: next(numerals) if claimed else None for part, claimed in parts.items()}
