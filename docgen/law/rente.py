"""Statutory interest on a debt of a consumer, without part payments."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from docgen.law.book import BOOK, LawBook
from docgen.law.renteloop import afrekening
from docgen.law.schuld import Schuld
from docgen.law.value import LawValue


def rente(hoofdsom: Decimal, van: date, tot: date, *, book: LawBook = BOOK) -> LawValue[Decimal]:
    """Return the statutory interest on a sum without part payments.

    Simple interest by the day within a year of default, at the rate of each day; after each full year the
    interest of that year is added to the sum. A day is 1/365 of a year, 1/366 in a leap year.

    Args:
        hoofdsom: Sum in euros, above zero.
        van: First day of default.
        tot: Day of payment; no interest over this day itself.
        book: The law of this run.

    Returns:
        Interest in euros, rounded half up to the cent once, at the end.

    Raises:
        LawPeriodError: No checked rate covers part of the period.
        ValueError: The sum is not above zero, or the period ends before it starts.

    Source: art. 6:119 lid 1 en 2 BW.
    """
    found = afrekening(Schuld(hoofdsom, van), tot, book=book)
    return found.with_value(found.value.rente)
