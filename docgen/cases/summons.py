"""The case for a summons because of rent arrears: dissolution, eviction and payment."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from docgen.cases.case import CaseBase
from docgen.cases.conflict import ConflictError
from docgen.cases.partijen import (
    Bewindvoerder,
    Deurwaarder,
    Gemachtigde,
    Gemeente,
    Rechtbank,
    Verhuurder,
)
from docgen.cases.producties import Productie, refuse_loose_exhibits
from docgen.cases.summons_eis import Eis
from docgen.cases.summons_gezin import Getuige, Kinderen, Schuldhulptraject, Verweer
from docgen.cases.summons_huur import Huurachterstand, Huurovereenkomst
from docgen.cases.summons_partijen import Gedaagde, Termijnverkorting
from docgen.cases.summons_stappen import Vroegsignalering
from docgen.cases.values import Datum, Getal, Tijd, Web
from docgen.cases.veertiendagenbrief import VerzondenAanmaning
from docgen.message import message


class DagvaardingHuurachterstand(CaseBase):
    """A summons for the kantonrechter because of rent arrears.

    Attributes:
        betekening: Last day on which the bailiff serves the summons; the real day is written at the door.
        roldatum: Day in court.
        roltijd: Hour in court.
        afschriften: Copies that the bailiff takes along; each defendant gets one.
        termijnverkorting: Leave of the judge for a shorter term; left out when there is none.
        gemachtigde: Who acts for the landlord in court; left out when the landlord acts himself.
        bewindvoerder: Party instead of the tenant, when the tenant's goods are under administration.
        kinderen: Left out when no eviction is claimed: then the judge need not know.
        veertiendagenbrief: The letter that gave fourteen days to pay without collection costs.
        verweren: What the tenant said before, each with an answer; an empty list when nothing is known.
        getuigen: Witnesses; an empty list when there are none.
        hulplink: Page with this explanation to read or to hear; holds no private data.
    """

    betekening: Datum
    roldatum: Datum
    roltijd: Tijd
    afschriften: Getal
    termijnverkorting: Termijnverkorting | None = None
    rechtbank: Rechtbank
    deurwaarder: Deurwaarder
    verhuurder: Verhuurder
    gemachtigde: Gemachtigde | None = None
    huurder: Gedaagde
    medehuurder: Gedaagde | None = None
    bewindvoerder: Bewindvoerder | None = None
    gemeente: Gemeente
    huurovereenkomst: Huurovereenkomst
    achterstand: Huurachterstand
    vroegsignalering: Vroegsignalering
    kinderen: Kinderen | None = None
    schuldhulptraject: Schuldhulptraject
    verweren: tuple[Verweer, ...]
    getuigen: tuple[Getuige, ...]
    veertiendagenbrief: VerzondenAanmaning | None = None
    eis: Eis
    producties: tuple[Productie, ...] = Field(min_length=1)
    hulplink: Web | None = None

    @model_validator(mode="after")
    def _children_with_an_eviction(self) -> Self:
        if self.eis.ontbinding and self.kinderen is None:
            raise ConflictError(
                message("with an eviction it must be told whether children live in the home"), "kinderen"
            )
        if not self.eis.ontbinding and self.kinderen is not None:
            raise ConflictError(
                message("without an eviction the judge need not know of children: leave this out"), "kinderen"
            )
        return self

    @model_validator(mode="after")
    def _costs_with_their_letter(self) -> Self:
        if self.eis.incassokosten is not None and self.veertiendagenbrief is None:
            raise ConflictError(
                message("collection costs need the letter that gave fourteen days to pay"),
                "veertiendagenbrief",
            )
        return self

    @model_validator(mode="after")
    def _low_fee_for_people_only(self) -> Self:
        costs = self.eis.proceskosten
        if costs is not None and costs.onvermogend and self.verhuurder.rechtsvorm != "natuurlijk":
            raise ConflictError(
                message("only a person can have the court fee for too little means"),
                "eis.proceskosten.onvermogend",
            )
        return self

    @model_validator(mode="after")
    def _exhibits_fit(self) -> Self:
        refuse_loose_exhibits(self, self.producties)
        return self
