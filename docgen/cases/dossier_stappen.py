"""The steps before a summons while a dossier still grows: what is known so far, each group may be missing."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.values import Datum, JaNee, Regel, Tekst
from docgen.message import message


class StapTotNu(CaseModel):
    """One step as far as it is known; a summons asks for more (`docgen.cases.summons_stappen.Stap`).

    Attributes:
        kanaal: How, such as `brief`, `telefoon` or `huisbezoek`.
        resultaat: What came of it, in one or two short sentences.
        reden: Why the step was not taken.
        productie: Id of the exhibit that proves it.
    """

    gedaan: JaNee
    datum: Datum | None = None
    kanaal: Regel | None = None
    resultaat: Tekst | None = None
    reden: Tekst | None = None
    productie: Regel | None = None

    @model_validator(mode="after")
    def _told_in_full(self) -> Self:
        if self.gedaan and self.datum is None:
            raise ConflictError(message("a step that was taken needs its day"), "datum")
        return self


class AanbodTotNu(StapTotNu):
    """The offer to give the contact details to the municipality; the answer may still come.

    Attributes:
        antwoord: `toestemming`, `geen_reactie` or `geweigerd`; after a refusal nothing may be passed on.
    """

    antwoord: Literal["toestemming", "geen_reactie", "geweigerd"] | None = None


class StappenTotNu(CaseModel):
    """The steps of art. 2 Bgs and what followed, as far as they were taken."""

    herinneringen: tuple[StapTotNu, ...] = ()
    persoonlijk_contact: tuple[StapTotNu, ...] = ()
    schuldhulpverlening: StapTotNu | None = None
    aanbod_contactgegevens: AanbodTotNu | None = None
    melding: StapTotNu | None = None
    reactie_gemeente: StapTotNu | None = None
    betalingsregelingen: tuple[StapTotNu, ...] = ()
