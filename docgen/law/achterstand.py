"""Rent arrears month by month: a payment goes to the month it is meant for, else to the oldest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from docgen.law.value import Confidence, LawValue, TraceStep, articles_of
from docgen.message import message

OLDEST_FIRST = "art. 6:43 lid 2 BW"
MEANT_FOR = "art. 6:43 lid 1 BW"


@dataclass(frozen=True, slots=True)
class Maand:
    """One month of rent.

    Attributes:
        maand: Its first day.
        huur: Rent due, in euros.
        betaald: What went to it.
    """

    maand: date
    huur: Decimal
    betaald: Decimal = Decimal(0)

    @property
    def open(self) -> Decimal:
        """What is still due."""
        return self.huur - self.betaald


@dataclass(frozen=True, slots=True)
class Huurbetaling:
    """A payment of rent.

    Attributes:
        datum: Day of payment.
        bedrag: Euros, above zero.
        voor: First day of the month that the tenant paid for; nothing when the tenant did not say.
    """

    datum: date
    bedrag: Decimal
    voor: date | None = None


@dataclass(frozen=True, slots=True)
class Achterstand:
    """What is open.

    Attributes:
        maanden: Each month in order of time.
        over: What was paid above all rent due.
    """

    maanden: tuple[Maand, ...]
    over: Decimal

    @property
    def totaal(self) -> Decimal:
        """All rent that is open."""
        return sum((one.open for one in self.maanden), Decimal(0))

    @property
    def open_maanden(self) -> int:
        """How many months are open, in part or whole."""
        return sum(one.open > 0 for one in self.maanden)


def achterstand(maanden: Sequence[Maand], betalingen: Sequence[Huurbetaling]) -> LawValue[Achterstand]:
    """Return what is open month by month.

    Args:
        maanden: Rent due; each month once.
        betalingen: Payments, in any order.

    Raises:
        ValueError: A month twice, an amount not above zero, or a payment for a month that is not there.

    Source: art. 6:43 BW.
    """
    months = sorted(maanden, key=lambda one: one.maand)
    _refuse_impossible(months, betalingen)
    over = Decimal(0)
    trace: list[TraceStep] = []
    for payment in sorted(betalingen, key=lambda one: one.datum):
        months, left = _spread(months, payment)
        over += left
        rule = (
            message("a payment goes to the oldest rent")
            if payment.voor is None
            else message("a payment goes to the month that the tenant named")
        )
        inputs = (("dag", payment.datum), ("betaling", payment.bedrag))
        open_now = sum((one.open for one in months), Decimal(0))
        trace.append(TraceStep(inputs, rule, open_now, OLDEST_FIRST if payment.voor is None else MEANT_FOR))
    value = Achterstand(tuple(months), over)
    due = sum((one.huur for one in months), Decimal(0))
    trace.append(
        TraceStep((("huur", due),), message("rent due less the payments"), value.totaal, OLDEST_FIRST)
    )
    return LawValue(value, "EUR", tuple(trace), articles_of(trace), Confidence.DERIVED)


def _refuse_impossible(months: Sequence[Maand], payments: Sequence[Huurbetaling]) -> None:
    known = {one.maand for one in months}
    if len(known) != len(months):
        raise ValueError("a month stands there twice")
    if any(one.huur <= 0 for one in months) or any(one.bedrag <= 0 for one in payments):
        raise ValueError("an amount must be above zero")
    if any(one.voor is not None and one.voor not in known for one in payments):
        raise ValueError("a payment is meant for a month that is not there")


def _spread(months: Sequence[Maand], payment: Huurbetaling) -> tuple[list[Maand], Decimal]:
    """Return the months after a payment, and what is left of it: the named month first, then the oldest."""
    left = payment.bedrag
    after = {one.maand: one for one in months}
    for month in sorted(months, key=lambda one: (one.maand != payment.voor, one.maand)):
        taken = min(month.open, left)
        after[month.maand] = replace(month, betaald=month.betaald + taken)
        left -= taken
    return list(after.values()), left
