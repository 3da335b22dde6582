"""A debt that bears interest, its part payments, and what it came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Dagtelling(StrEnum):
    """What part of a year one day is; the law does not say."""

    KALENDER = "kalender"
    """1/366 in a leap year, 1/365 in another: a calendar year gives exactly the rate."""
    VAST = "365"
    """1/365 always."""


@dataclass(frozen=True, slots=True)
class Betaling:
    """A part payment.

    Attributes:
        datum: Day of payment; it lowers the debt from this day on.
        bedrag: Euros, above zero.
    """

    datum: date
    bedrag: Decimal


@dataclass(frozen=True, slots=True)
class Schuld:
    """A debt that bears interest.

    Attributes:
        hoofdsom: Euros, above zero.
        verzuim: First day of default; the years of default run from it.
        kosten: Costs that a payment goes to first; no interest runs over them here.
        betalingen: Part payments, in any order.
    """

    hoofdsom: Decimal
    verzuim: date
    kosten: Decimal = Decimal(0)
    betalingen: tuple[Betaling, ...] = ()

    def refuse_impossible(self, tot: date) -> None:
        """Raise a ValueError for a sum that is not above zero or a day out of order."""
        if self.hoofdsom <= 0 or any(one.bedrag <= 0 for one in self.betalingen):
            raise ValueError("the sum must be above zero")
        if self.kosten < 0:
            raise ValueError("the costs must not be below zero")
        if tot < self.verzuim:
            raise ValueError("the period ends before it starts")
        if any(not self.verzuim <= one.datum <= tot for one in self.betalingen):
            raise ValueError("a payment falls outside the period")


@dataclass(frozen=True, slots=True)
class Stand:
    """What is open on a day, in exact euros.

    Attributes:
        kosten: Costs.
        jaarrente: Interest of full years of default; it bears interest itself.
        lopend: Interest of the running year; it bears none yet.
        hoofdsom: Principal.
        te_veel: What was paid above the whole debt.
    """

    kosten: Decimal
    jaarrente: Decimal
    lopend: Decimal
    hoofdsom: Decimal
    te_veel: Decimal = Decimal(0)

    @property
    def rentedragend(self) -> Decimal:
        """The sum over which interest runs."""
        return self.hoofdsom + self.jaarrente

    def year_is_full(self) -> Stand:
        """Return the same with the interest of the year added to the sum (art. 6:119 lid 2 BW)."""
        return Stand(self.kosten, self.jaarrente + self.lopend, Decimal(0), self.hoofdsom, self.te_veel)

    def with_interest(self, amount: Decimal) -> Stand:
        """Return the same with interest of the running year."""
        return Stand(self.kosten, self.jaarrente, self.lopend + amount, self.hoofdsom, self.te_veel)

    def paid(self, bedrag: Decimal) -> Stand:
        """Return what is left after a payment: costs, interest (oldest first), principal (art. 6:44 BW)."""
        left: list[Decimal] = []
        for part in (self.kosten, self.jaarrente, self.lopend, self.hoofdsom):
            taken = min(part, bedrag)
            bedrag -= taken
            left.append(part - taken)
        kosten, jaarrente, lopend, hoofdsom = left
        return Stand(kosten, jaarrente, lopend, hoofdsom, self.te_veel + bedrag)


@dataclass(frozen=True, slots=True)
class Afrekening:
    """What a debt came to, in euros with whole cents; the parts add up to the debt less the payments.

    Attributes:
        rente: All interest over the time, paid or not.
        kosten: Costs still open.
        open_rente: Interest still open.
        hoofdsom: Principal still open.
        te_veel: What was paid above the whole debt.
    """

    rente: Decimal
    kosten: Decimal
    open_rente: Decimal
    hoofdsom: Decimal
    te_veel: Decimal

    @property
    def totaal(self) -> Decimal:
        """All that is still open."""
        return self.kosten + self.open_rente + self.hoofdsom
