"""The tenant comes home after a stay elsewhere, with conditions to the lease."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from docgen.cases.addendum import BegeleidAddendum, Voorwaarde
from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.values import Bedrag, Datum, Regel, Tijd
from docgen.message import message


class VerblijfElders(CaseModel):
    """Where the tenant stayed for a while.

    Attributes:
        waar: To follow "U woonde een tijd": `in de Tussenhalte`.
        vanaf: First day of the stay.
    """

    waar: Regel = Field(examples=["in de Tussenhalte"])
    vanaf: Datum


class Thuiskomst(CaseModel):
    """The day on which the tenant comes home, and where the key is."""

    datum: Datum
    tijd: Tijd | None = None
    sleutel: Regel = Field(examples=["bij de woning, van Noor Bakker"])


class BewindAanvraag(CaseModel):
    """Bewind that the tenant asks the judge for.

    Attributes:
        uiterlijk: Last day for the request.
        hulp_van: Who helps to write it.
    """

    uiterlijk: Datum
    hulp_van: Regel = Field(examples=["Sami Karim"])


class TerugkeerAddendum(BegeleidAddendum):
    """The tenant lives at home again, with a lease that has full protection.

    Attributes:
        huurcontract: Whether the old lease never stopped, or there is a new one.
        bewind_aanvraag: Bewind that is still to be asked for; once given, the bewindvoerder is a party.
        huurprijs: Rent a month at the start of the addendum, in euros.
        voorwaarden: Each condition by itself, besides paying.
    """

    verblijf_elders: VerblijfElders
    thuiskomst: Thuiskomst
    huurcontract: Literal["loopt-door", "nieuw"]
    bewind_aanvraag: BewindAanvraag | None = None
    huurprijs: Bedrag
    voorwaarden: tuple[Voorwaarde, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _lease_fits_the_stay(self) -> Self:
        lease, stay = self.huurovereenkomst_datum, self.verblijf_elders.vanaf
        if self.huurcontract == "loopt-door" and lease > stay:
            raise ConflictError(
                message("a lease that never stopped is older than the stay elsewhere"),
                "huurovereenkomst_datum",
                message("write `huurcontract: nieuw` when this is a new lease"),
            )
        if self.huurcontract == "nieuw" and lease < stay:
            raise ConflictError(
                message("a new lease is not older than the stay elsewhere"),
                "huurovereenkomst_datum",
                message("write `huurcontract: loopt-door` when the lease never stopped"),
            )
        return self

    @model_validator(mode="after")
    def _bewind_is_asked_for_someone(self) -> Self:
        everyone_has_it = self.bewindvoerder is not None and (
            self.medehuurder is None or self.bewind_over == "beiden"
        )
        if self.bewind_aanvraag is not None and everyone_has_it:
            raise ConflictError(
                message("there is a bewindvoerder already, so bewind is not asked for"),
                "bewind_aanvraag",
                message("leave `bewind_aanvraag` out once the judge appointed a bewindvoerder"),
            )
        return self
