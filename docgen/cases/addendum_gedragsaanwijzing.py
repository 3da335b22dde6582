"""The voluntary agreement on behaviour: what neighbours notice, and what tenant and landlord each do."""

from __future__ import annotations

from datetime import date
from typing import Self

from pydantic import Field, model_validator

from docgen.cases.addendum import Afspraak, Begeleiding, Meldpunt, Overeenkomst
from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.partijen import Begeleider
from docgen.cases.values import Datum, Regel
from docgen.message import message


class Waarneming(CaseModel):
    """What people around the home notice, told without blame and without names."""

    wat: Regel = Field(examples=["Buren horen muziek door de muur."])
    wanneer: Regel = Field(examples=["in het weekend, na 23.00 uur"])


class GedragsaanwijzingAddendum(Overeenkomst):
    """The lease goes on; tenant and landlord each do something so that all can live in peace.

    Attributes:
        waarnemingen: What neighbours notice; not what somebody is.
        eigen_verhaal: What the tenant says about it, in the tenant's own words.
        afspraken_huurder: What the tenant does, each by itself.
        begeleider: Who helps the tenant, if somebody does; does not sign.
        klacht_hulp: Where to go with a complaint about that help.
        buurtbemiddeling: Who helps neighbours to talk with each other.
    """

    waarnemingen: tuple[Waarneming, ...] = Field(min_length=1)
    eigen_verhaal: tuple[Regel, ...] = ()
    afspraken_huurder: tuple[Afspraak, ...] = Field(min_length=1)
    begeleider: Begeleider | None = None
    begeleiding: Begeleiding | None = None
    klacht_hulp: Meldpunt | None = None
    buurtbemiddeling: Meldpunt | None = None
    einddatum: Datum

    @property
    def hulpnamen(self) -> tuple[str, ...]:
        """Names of the begeleider and of the office of the begeleider, if there is one."""
        return () if self.begeleider is None else (self.begeleider.naam, self.begeleider.organisatie)

    @property
    def laatste_dag(self) -> date:
        """Last day of the agreement."""
        return self.einddatum

    @model_validator(mode="after")
    def _help_is_told_in_full(self) -> Self:
        parts = {
            "begeleider": self.begeleider,
            "begeleiding": self.begeleiding,
            "klacht_hulp": self.klacht_hulp,
        }
        missing = [name for name, part in parts.items() if part is None]
        if 0 < len(missing) < len(parts):
            raise ConflictError(
                message("who helps, how, and where to complain about it go together"),
                missing[0],
                message("fill in begeleider, begeleiding and klacht_hulp, or none of the three"),
            )
        return self
