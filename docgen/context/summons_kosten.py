"""The statement of costs in a summons; an amount that nobody can know yet is left to the judge."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from docgen.cases.summons import DagvaardingHuurachterstand
from docgen.cases.summons_eis import Proceskosten
from docgen.context.plain import Plain
from docgen.dutch.bedrag import format_bedrag
from docgen.errors import LawPeriodError
from docgen.law.book import LawBook
from docgen.law.griffierecht import Eiser, griffierecht
from docgen.law.proceskosten import Ambtshandeling, deurwaarderskosten, nakosten, salaris_gemachtigde
from docgen.law.value import LawValue

COSTS = DEED, FEE, SALARY, AFTERWARDS = (
    "kosten_dagvaarding",
    "kosten_griffierecht",
    "kosten_salaris",
    "kosten_nakosten",
)
NOT_KNOWN_YET = "nog niet bekend"
FOR_THE_JUDGE = "bepaalt de rechter"

Ask = Callable[[], LawValue[Decimal]]


def known_costs(
    case: DagvaardingHuurachterstand, belang: Decimal, book: LawBook
) -> dict[str, LawValue[Decimal]]:
    """Return the costs that the law data knows, by the name under which they are printed.

    Args:
        case: A valid case.
        belang: What is claimed in money; zero for a claim of no certain worth.
        book: The law of this run.
    """
    return {name: value for name, ask in asked_costs(case, belang, book).items() if (value := _known(ask))}


def costs_of_the_deed(case: DagvaardingHuurachterstand, book: LawBook) -> LawValue[Decimal]:
    """Return what the bailiff charges for the summons.

    Raises:
        LawPeriodError: No checked tariff covers the day of service.
    """
    vat = case.eis.proceskosten is not None and case.eis.proceskosten.btw
    return deurwaarderskosten(Ambtshandeling.DAGVAARDING, case.betekening, btw=vat, book=book)


def court_fee(case: DagvaardingHuurachterstand, belang: Decimal, book: LawBook) -> LawValue[Decimal]:
    """Return what the landlord pays to the court.

    Raises:
        LawPeriodError: No checked tariff covers the roldatum.
    """
    claimed = case.eis.proceskosten
    poor = claimed is not None and claimed.onvermogend
    payer = Eiser.ONVERMOGEND if poor else Eiser(case.verhuurder.rechtsvorm)
    return griffierecht(belang or None, payer, case.roldatum, book=book)


def cost_statement(case: DagvaardingHuurachterstand, costs: dict[str, LawValue[Decimal]]) -> dict[str, Plain]:
    """Return the rows of the statement, their total and the costs afterwards; no rows when not claimed.

    An amount is written out, or it is said who will set it.
    """
    claimed = case.eis.proceskosten
    rows = list(_rows(case, claimed)) if claimed is not None else []
    known = [costs[name].value for name, _, _ in rows if name in costs]
    return {
        "rijen": [{"wat": what, "bedrag": _amount(costs, name, without)} for name, what, without in rows],
        "totaalnaam": "Totaal" if len(known) == len(rows) else "Totaal van wat bekend is",
        "totaal": sum(known, Decimal(0)),
        "nakosten": _amount(costs, AFTERWARDS, "de rechter bepaalt hoeveel")
        if claimed and claimed.nakosten
        else None,
    }


def _rows(case: DagvaardingHuurachterstand, claimed: Proceskosten) -> Iterator[tuple[str, str, str]]:
    """Yield the name of each amount, what it is for, and what stands there without it."""
    vat = " (met btw)" if claimed.btw else ""
    yield DEED, f"De deurwaarder brengt de dagvaarding{vat}", NOT_KNOWN_YET
    yield FEE, "Griffierecht van de verhuurder", NOT_KNOWN_YET
    if _has_salary(case, claimed):
        points = "1 punt" if claimed.punten == 1 else f"{claimed.punten} punten"
        yield SALARY, f"Salaris van de gemachtigde ({points})", FOR_THE_JUDGE


def _amount(costs: dict[str, LawValue[Decimal]], name: str, without: str) -> str:
    return format_bedrag(costs[name].value) if name in costs else without


def asked_costs(case: DagvaardingHuurachterstand, belang: Decimal, book: LawBook) -> dict[str, Ask]:
    """Return the costs of the claim, each with the question to the law data that gives it."""
    claimed = case.eis.proceskosten
    if claimed is None:
        return {}
    asked: dict[str, Ask] = {
        DEED: lambda: costs_of_the_deed(case, book),
        FEE: lambda: court_fee(case, belang, book),
    }
    if belang and _has_salary(case, claimed):
        points = Decimal(claimed.punten)
        asked[SALARY] = lambda: salaris_gemachtigde(belang, points, case.roldatum, book=book)
        if claimed.nakosten:
            asked[AFTERWARDS] = lambda: nakosten(belang, case.roldatum, book=book)
    return asked


def _has_salary(case: DagvaardingHuurachterstand, claimed: Proceskosten | None) -> bool:
    """Return whether somebody is paid to act for the landlord."""
    return claimed is not None and case.gemachtigde is not None and claimed.punten > 0


def _known(ask: Ask) -> LawValue[Decimal] | None:
    try:
        return ask()
    except LawPeriodError:
        return None
