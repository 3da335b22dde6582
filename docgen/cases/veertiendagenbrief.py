"""The case of the letter that gives fourteen days to pay without collection costs."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from docgen.cases.conflict import refuse_absent_sender
from docgen.cases.dossier import HuurderBrief
from docgen.cases.model import CaseModel
from docgen.cases.partijen import Deurwaarder
from docgen.cases.values import Bedrag, Datum, JaNee, Kvk, Regel


class Aanmaning(CaseModel):
    """The facts of the fourteen-day letter; the collection costs follow from them.

    Attributes:
        verzonden: Day on which it was posted; in the letter itself the date of the letter if left out.
        verzuim_op: First day of default of the rent in the letter; picks the scale.
        hoofdsom: Arrears that the letter asks for, in euros.
        btw: Whether VAT is added: the landlord pays it and cannot set it off.
        productie: Id of the exhibit with the letter.
    """

    verzonden: Datum | None = None
    verzuim_op: Datum
    hoofdsom: Bedrag
    btw: JaNee
    productie: Regel | None = None


class VerzondenAanmaning(Aanmaning):
    """The same facts of a letter that was sent and that a claim leans on."""

    verzonden: Datum
    productie: Regel


class AanmaningInBrief(Aanmaning):
    """The same facts in the letter itself, which may also make the offer of art. 2 Bgs.

    Attributes:
        weigeren_tot: Last day to say no to giving contact details to the municipality; without it
            the letter does not offer that.
    """

    weigeren_tot: Datum | None = None


class Veertiendagenbrief(HuurderBrief):
    """The letter of art. 6:96 lid 6 BW; its date is the day on which it is posted.

    Attributes:
        veertiendagenbrief: What the term and the costs in this letter follow from.
        afzender: Whose letter it is.
        deurwaarder: Who collects for the landlord; needed when the letter comes from there.
        kvk_afzender: Number of that office at the Chamber of Commerce.
    """

    afzender: Literal["verhuurder", "deurwaarder"]
    deurwaarder: Deurwaarder | None = None
    kvk_afzender: Kvk | None = None
    veertiendagenbrief: AanmaningInBrief

    @model_validator(mode="after")
    def _sender_is_there(self) -> Self:
        refuse_absent_sender(self)
        return self
