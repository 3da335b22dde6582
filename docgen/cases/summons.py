"""The case for a summons because of rent arrears: dissolution, eviction and payment."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from docgen.cases.case import CaseBase
from docgen.cases.partijen import (
    Bewindvoerder,
    Deurwaarder,
    Gemachtigde,
    Gemeente,
    Persoon,
    Rechtbank,
    Verhuurder,
)
from docgen.cases.producties import Productie, refuse_loose_exhibits
from docgen.cases.summons_eis import Eis
from docgen.cases.summons_gezin import Getuige, Kinderen, Schuldhulptraject, Verweer
from docgen.cases.summons_huur import Huurachterstand, Huurovereenkomst
from docgen.cases.summons_stappen import Vroegsignalering
from docgen.cases.values import Datum, Tijd, Web


class DagvaardingHuurachterstand(CaseBase):
    """A summons for the kantonrechter because of rent arrears.

    Attributes:
        betekening: Last day on which the bailiff serves the summons; the real day is written at the door.
        roldatum: Day in court.
        roltijd: Hour in court.
        gemachtigde: Who acts for the landlord in court; left out when the landlord acts himself.
        bewindvoerder: Party instead of the tenant, when the tenant's goods are under administration.
        verweren: What the tenant said before, each with an answer; an empty list when nothing is known.
        getuigen: Witnesses; an empty list when there are none.
        hulplink: Page with this explanation to read or to hear; holds no private data.
    """

    betekening: Datum
    roldatum: Datum
    roltijd: Tijd
    rechtbank: Rechtbank
    deurwaarder: Deurwaarder
    verhuurder: Verhuurder
    gemachtigde: Gemachtigde | None = None
    huurder: Persoon
    medehuurder: Persoon | None = None
    bewindvoerder: Bewindvoerder | None = None
    gemeente: Gemeente
    huurovereenkomst: Huurovereenkomst
    achterstand: Huurachterstand
    vroegsignalering: Vroegsignalering
    kinderen: Kinderen
    schuldhulptraject: Schuldhulptraject
    verweren: tuple[Verweer, ...]
    getuigen: tuple[Getuige, ...]
    eis: Eis
    producties: tuple[Productie, ...] = Field(min_length=1)
    hulplink: Web | None = None

    @model_validator(mode="after")
    def _exhibits_fit(self) -> Self:
        refuse_loose_exhibits(self, self.producties)
        return self
