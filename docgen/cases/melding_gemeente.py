"""The case of the report to the municipality: contact details and an amount, and nothing more."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.dossier import Dossier
from docgen.cases.dossier_stappen import AanbodTotNu, StapTotNu
from docgen.cases.model import CaseModel
from docgen.cases.values import Datum, Email, Regel, Telefoon
from docgen.message import message


class Contactgegevens(CaseModel):
    """Where the tenant can be reached, beside the address."""

    telefoon: Telefoon | None = None
    email: Email | None = None


class StappenVoorMelding(CaseModel):
    """The four steps that come before a report (art. 2 Bgs); only their days go to the municipality.

    Attributes:
        herinneringen: Written reminders.
        persoonlijk_contact: Efforts to speak with the tenant in person.
        schuldhulpverlening: Pointing to debt help.
        aanbod_contactgegevens: Offer to pass on the contact details, with the answer.
    """

    herinneringen: tuple[StapTotNu, ...] = Field(min_length=1)
    persoonlijk_contact: tuple[StapTotNu, ...] = Field(min_length=1)
    schuldhulpverlening: StapTotNu
    aanbod_contactgegevens: AanbodTotNu

    @model_validator(mode="after")
    def _with_answer(self) -> Self:
        offer = self.aanbod_contactgegevens
        if offer.gedaan and offer.antwoord is None:
            raise ConflictError(
                message("an offer that was made needs the answer of the tenant"),
                "aanbod_contactgegevens.antwoord",
            )
        return self


class MeldingGemeente(Dossier):
    """The report of art. 2 Bgs.

    Attributes:
        meldpunt: Where the report goes, such as `Meldpunt vroegsignalering`.
        weigeren_tot: Last day on which the tenant could say no; silence counts after it.
        contactgegevens: Of the tenant; what is not known is left out.
    """

    meldpunt: Regel
    weigeren_tot: Datum | None = None
    contactgegevens: Contactgegevens
    vroegsignalering: StappenVoorMelding
