"""The case of the letter that gives fourteen days to pay without collection costs."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.dossier import Dossier
from docgen.cases.model import CaseModel
from docgen.cases.partijen import Deurwaarder
from docgen.cases.values import Datum, Iban, JaNee, Kvk, Regel, Web
from docgen.message import message


class Kosten(CaseModel):
    """What the collection costs follow from; their amount is computed.

    Attributes:
        verzuim_op: First day of default of the rent in the letter; picks the scale.
        btw: Whether VAT is added: the landlord pays it and cannot set it off.
    """

    verzuim_op: Datum
    btw: JaNee


class Aanmaning(CaseModel):
    """The part of the claim that this letter is about."""

    incassokosten: Kosten


class Veertiendagenbrief(Dossier):
    """The letter of art. 6:96 lid 6 BW; its date is the day on which it is posted.

    Attributes:
        afzender: Whose letter it is.
        deurwaarder: Who collects for the landlord; needed when the letter comes from there.
        kvk_afzender: Number of that office at the Chamber of Commerce.
        weigeren_tot: Last day to say no to giving contact details to the municipality; without it
            the letter does not offer that.
        rekeningnummer: Account to pay to.
        betalingskenmerk: What to write with the payment.
        hulplink: Page with the same letter to hear or read; holds no private data.
    """

    afzender: Literal["verhuurder", "deurwaarder"]
    deurwaarder: Deurwaarder | None = None
    kvk_afzender: Kvk | None = None
    eis: Aanmaning
    weigeren_tot: Datum | None = None
    rekeningnummer: Iban
    betalingskenmerk: Regel
    hulplink: Web | None = None

    @model_validator(mode="after")
    def _sender_is_there(self) -> Self:
        if self.afzender == "deurwaarder" and self.deurwaarder is None:
            raise ConflictError(
                message("the sender of this letter is not filled in"),
                "deurwaarder",
                message("fill in this party, or choose another value for `afzender`"),
            )
        return self
