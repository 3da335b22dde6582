"""What the landlord did before going to court: the steps of the Wgs and the Bgs, each with its proof."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.dossier_stappen import AanbodTotNu, StapTotNu
from docgen.cases.model import CaseModel
from docgen.message import message


class Stap(StapTotNu):
    """One step: taken, with day, channel and result; or not taken, with the reason."""

    @model_validator(mode="after")
    def _told_in_full(self) -> Self:
        needed = ("datum", "kanaal", "resultaat") if self.gedaan else ("reden",)
        for name in needed:
            if getattr(self, name) is None:
                raise ConflictError(
                    message("a step that was taken needs a date, a channel and a result")
                    if self.gedaan
                    else message("a step that was not taken needs a reason"),
                    name,
                )
        return self


class Aanbod(Stap, AanbodTotNu):
    """The offer to give the contact details to the municipality, and the tenant's answer."""

    @model_validator(mode="after")
    def _with_answer(self) -> Self:
        if self.gedaan and self.antwoord is None:
            raise ConflictError(message("an offer that was made needs the answer of the tenant"), "antwoord")
        return self


class Vroegsignalering(CaseModel):
    """The steps of art. 2 Bgs, the report to the municipality, and the arrangements that were offered.

    Attributes:
        herinneringen: Written reminders.
        persoonlijk_contact: Efforts to speak with the tenant in person.
        schuldhulpverlening: Pointing to debt help.
        aanbod_contactgegevens: Offer to pass on the contact details.
        melding: Report to the municipality.
        reactie_gemeente: What the municipality did with it.
        betalingsregelingen: Arrangements that were offered or made.
    """

    herinneringen: tuple[Stap, ...] = Field(min_length=1)
    persoonlijk_contact: tuple[Stap, ...] = Field(min_length=1)
    schuldhulpverlening: Stap
    aanbod_contactgegevens: Aanbod
    melding: Stap
    reactie_gemeente: Stap
    betalingsregelingen: tuple[Stap, ...] = Field(min_length=1)
