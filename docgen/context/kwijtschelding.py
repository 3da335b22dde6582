"""What the proposal to waive rent arrears and the letter about it may print."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_CEILING, Decimal

from docgen.cases.kwijtschelding import Afbetaling, Kwijtschelding
from docgen.context.brief import letter_fields
from docgen.context.plain import Context, Plain, plain_fields
from docgen.law.book import BOOK, LawBook
from docgen.law.kalender import add_months


def kwijtschelding(case: Kwijtschelding, on: date, book: LawBook = BOOK) -> Context:
    """Return what both forms may print.

    Beside what each letter to a tenant has stand `rest` (euros that are left), `alles` (whether nothing is
    left), `betalingen` (how the rest is paid) and `stappen` (the four steps with their names).

    Args:
        case: A valid case.
        on: Date of the document.
        book: The law of this run.

    Raises:
        LawPeriodError: The list of organisations that help does not cover the day.
    """
    plan = payments(case.rest, case.afbetaling) if case.afbetaling is not None else None
    return Context(
        {
            **letter_fields(case, on),
            "rest": case.rest,
            "alles": case.rest == 0,
            "betalingen": plan,
            "stappen": [{"stap": name, **plain_fields(step)} for name, step in case.akkoorden.in_order],
        }
    )


def payments(rest: Decimal, plan: Afbetaling) -> dict[str, Plain]:
    """Return how often the tenant pays, with the first and the last payment.

    Args:
        rest: Euros to pay, above zero.
        plan: Euros a month, no more than the rest, and the first day.
    """
    times = int((rest / plan.per_maand).to_integral_value(ROUND_CEILING))
    return {
        "aantal": times,
        "eerste": plan.vanaf,
        "laatste": add_months(plan.vanaf, times - 1),
        "per_maand": plan.per_maand,
        "laatste_bedrag": rest - plan.per_maand * (times - 1),
    }
