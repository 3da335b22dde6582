"""A payment plan: a debt paid off in monthly instalments that leave enough to live on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Self

from pydantic import Field, model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.values import Bedrag, Datum, Getal, JaNee, Regel
from docgen.message import message

LAST_DAY_IN_EVERY_MONTH = 28
"""A day of payment after this one does not exist in February."""

MONTHS_A_YEAR = 12


def month_later(day: date, months: int) -> date:
    """Return the same day of a later month; the day is one that every month has."""
    years, month = divmod(day.month - 1 + months, MONTHS_A_YEAR)
    return day.replace(year=day.year + years, month=month + 1)


class Draagkracht(CaseModel):
    """Who worked out that the tenant can pay this and still has enough to live on.

    The sums themselves stay with the helper: the landlord does not need them.
    """

    berekend_door: Regel = Field(examples=["Sami Karim"])
    berekend_op: Datum
    binnen_beslagvrije_voet: JaNee
    alle_schulden_meegeteld: JaNee

    @model_validator(mode="after")
    def _leaves_enough_to_live_on(self) -> Self:
        if not self.binnen_beslagvrije_voet:
            raise ConflictError(
                message("with this payment plan the tenant keeps less than the beslagvrije voet"),
                "binnen_beslagvrije_voet",
                message("agree on a lower amount a month and have it worked out again"),
            )
        return self


class Betalingsregeling(CaseModel):
    """A debt paid off every month; the last instalment may be lower.

    Attributes:
        schuld: Debt to be paid off, in euros.
        termijnbedrag: Amount of each instalment, in euros.
        aantal_termijnen: Number of instalments.
        eerste_termijn: Day of the first instalment; the others fall on the same day of each next month.
    """

    schuld: Bedrag
    termijnbedrag: Bedrag
    aantal_termijnen: Getal = Field(ge=1)
    eerste_termijn: Datum
    draagkracht: Draagkracht

    @property
    def laatste_bedrag(self) -> Decimal:
        """Amount of the last instalment: what the others leave of the debt, in euros."""
        return self.schuld - (self.aantal_termijnen - 1) * self.termijnbedrag

    @property
    def laatste_termijn(self) -> date:
        """Day of the last instalment."""
        return month_later(self.eerste_termijn, self.aantal_termijnen - 1)

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        if not 0 < self.laatste_bedrag <= self.termijnbedrag:
            raise ConflictError(
                message("the instalments do not add up to the debt"),
                "aantal_termijnen",
                message("the last instalment is what is left; it is above zero and not above the others"),
            )
        if self.eerste_termijn.day > LAST_DAY_IN_EVERY_MONTH:
            raise ConflictError(
                message("this day of the month does not exist in every month"),
                "eerste_termijn",
                message("choose a day from 1 to {last}", last=LAST_DAY_IN_EVERY_MONTH),
            )
        return self
