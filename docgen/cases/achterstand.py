"""Rent arrears, month by month."""

from __future__ import annotations

from decimal import Decimal
from typing import Self

from pydantic import Field, model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.values import Bedrag, Datum
from docgen.message import message


class Betaling(CaseModel):
    """Money that came in for one month."""

    datum: Datum
    bedrag: Bedrag


class Huurmaand(CaseModel):
    """One month of the arrears.

    Attributes:
        vervaldag: Day on which the rent had to be there; names the month.
        verschuldigd: Rent of this month, in euros.
        betalingen: What came in for this month; none is an empty list.
    """

    vervaldag: Datum
    verschuldigd: Bedrag
    betalingen: tuple[Betaling, ...] = ()

    @property
    def betaald(self) -> Decimal:
        """What came in for this month, in euros."""
        return sum((payment.bedrag for payment in self.betalingen), Decimal("0.00"))

    @property
    def open(self) -> Decimal:
        """What is open of this month, in euros; below zero when too much came in."""
        return self.verschuldigd - self.betaald


class Achterstand(CaseModel):
    """The arrears, month by month.

    Attributes:
        bijgewerkt_tot: Day up to which payments were counted.
        maanden: Each month that is open in whole or in part, in order of time.
        hoofdsom: Arrears that are claimed, in euros.
    """

    bijgewerkt_tot: Datum
    maanden: tuple[Huurmaand, ...] = Field(min_length=1)
    hoofdsom: Bedrag

    @model_validator(mode="after")
    def _months_in_order(self) -> Self:
        days = [month.vervaldag for month in self.maanden]
        if days != sorted(set(days)):
            raise ConflictError(
                message("the months must stand in order of time, each once"),
                "maanden",
                message("Write the oldest month first."),
            )
        return self
