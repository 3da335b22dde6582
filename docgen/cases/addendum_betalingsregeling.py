"""The payment arrangement of tenant and landlord: a debt paid off beside the rent."""

from __future__ import annotations

from datetime import date
from typing import Self

from pydantic import Field, model_validator

from docgen.cases.addendum import Afspraak, Overeenkomst
from docgen.cases.betalingsregeling import Betalingsregeling
from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.values import Bedrag, Datum, Iban, JaNee, Regel
from docgen.message import message


class Betaalvonnis(CaseModel):
    """A judgment about the debt.

    Attributes:
        rechter: Who gave it, such as `de kantonrechter in Gouda`.
        huur_ontbonden: Whether it ended the lease.
    """

    rechter: Regel = Field(examples=["de kantonrechter in Voorbeeldstad"])
    datum: Datum
    zaaknummer: Regel = Field(examples=["1234567 CV EXPL 26-123"])
    huur_ontbonden: JaNee

    @model_validator(mode="after")
    def _lease_goes_on(self) -> Self:
        if self.huur_ontbonden:
            raise ConflictError(
                message("the judge ended the lease; a payment arrangement belongs to a lease that goes on"),
                "huur_ontbonden",
                message("use addendum/laatste-kans, which says who may stay and on which terms"),
            )
        return self


class BetalingsregelingAddendum(Overeenkomst):
    """The lease goes on; the tenant pays the debt in parts that leave enough to live on.

    Attributes:
        huurprijs: Rent a month at the start, in euros; it is paid beside the instalments.
        rekeningnummer: Account of the landlord to pay to.
        betalingskenmerk: What to write with each instalment.
        vonnis: A judgment about this debt, when there is one.
        afspraken_huurder: What the tenant does beside paying.
    """

    huurprijs: Bedrag
    rekeningnummer: Iban
    betalingskenmerk: Regel
    betalingsregeling: Betalingsregeling
    vonnis: Betaalvonnis | None = None
    afspraken_huurder: tuple[Afspraak, ...] = ()

    @property
    def plan(self) -> Betalingsregeling:
        """How the debt is paid off."""
        return self.betalingsregeling

    @property
    def einddatum(self) -> date:
        """Day of the last instalment: with it the agreement ends."""
        return self.betalingsregeling.laatste_termijn

    @property
    def laatste_dag(self) -> date:
        """The same: no other day was chosen."""
        return self.einddatum
