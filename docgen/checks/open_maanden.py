"""What is open of a month of rent."""

from __future__ import annotations

from decimal import Decimal

from docgen.cases.achterstand import Huurmaand


def open_bedrag(month: Huurmaand) -> Decimal:
    """Return what is open of a month, in euros; below zero when too much came in."""
    return month.verschuldigd - sum((payment.bedrag for payment in month.betalingen), Decimal(0))
