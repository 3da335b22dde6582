"""The rows of a payment plan: when, how much, and what is left after it."""

from __future__ import annotations

from decimal import Decimal

from docgen.cases.betalingsregeling import Betalingsregeling, month_later
from docgen.context.plain import Plain
from docgen.dutch.bedrag import format_bedrag
from docgen.dutch.datum import format_datum

MOST_ROWS = 6
"""Instalments that are each shown in a row; more of them are taken together, so that the table stays calm."""


def instalment_rows(regeling: Betalingsregeling) -> list[Plain]:
    """Return a row for each instalment, or for all equal ones together when there are many.

    Each row holds `wanneer` and `bedrag` as they are printed, and `rest`: the debt left after it, in euros.
    """
    last = regeling.aantal_termijnen - 1
    if regeling.aantal_termijnen <= MOST_ROWS:
        rows = [_row(regeling, number, format_bedrag(regeling.termijnbedrag)) for number in range(last)]
    else:
        first = format_datum(regeling.eerste_termijn)
        together = f"{last} keer {format_bedrag(regeling.termijnbedrag)}"
        row = _row(regeling, last - 1, together)
        rows = [{**row, "wanneer": f"elke maand, van {first} tot en met {row['wanneer']}"}]
    return [*rows, _row(regeling, last, format_bedrag(regeling.laatste_bedrag))]


def _row(regeling: Betalingsregeling, number: int, bedrag: str) -> dict[str, Plain]:
    paid = min(regeling.schuld, (number + 1) * regeling.termijnbedrag)
    rest: Decimal = regeling.schuld - paid
    return {
        "wanneer": format_datum(month_later(regeling.eerste_termijn, number)),
        "bedrag": bedrag,
        "rest": rest,
    }
