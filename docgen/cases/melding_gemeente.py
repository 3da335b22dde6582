"""The case of the report to the municipality: contact details, an amount and days, and nothing more.

Results, reasons and channels may stand in the dossier; this model does not even read them.
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.dossier import Dossier
from docgen.cases.model import CaseModel
from docgen.cases.values import Datum, Email, JaNee, Regel, Telefoon
from docgen.message import message


class Contactgegevens(CaseModel):
    """Where the tenant can be reached, beside the address."""

    telefoon: Telefoon | None = None
    email: Email | None = None


class DagVanStap(CaseModel):
    """Whether a step was taken, and when; the rest of it stays in the dossier."""

    gedaan: JaNee
    datum: Datum | None = None

    @model_validator(mode="after")
    def _dated_when_taken(self) -> Self:
        if self.gedaan and self.datum is None:
            raise ConflictError(message("a step that was taken needs its day"), "datum")
        return self


class AntwoordOpAanbod(DagVanStap):
    """The offer to give the contact details to the municipality, with the answer.

    Attributes:
        antwoord: `toestemming`, `geen_reactie` or `geweigerd`; after a refusal nothing may be passed on.
    """

    antwoord: Literal["toestemming", "geen_reactie", "geweigerd"] | None = None

    @model_validator(mode="after")
    def _with_answer(self) -> Self:
        if self.gedaan and self.antwoord is None:
            raise ConflictError(message("an offer that was made needs the answer of the tenant"), "antwoord")
        return self


class StappenVoorMelding(CaseModel):
    """The four steps that come before a report (art. 2 Bgs); only their days go to the municipality.

    Attributes:
        herinneringen: Written reminders.
        persoonlijk_contact: Efforts to speak with the tenant in person.
        schuldhulpverlening: Pointing to debt help.
        aanbod_contactgegevens: Offer to pass on the contact details, with the answer.
    """

    herinneringen: tuple[DagVanStap, ...] = Field(min_length=1)
    persoonlijk_contact: tuple[DagVanStap, ...] = Field(min_length=1)
    schuldhulpverlening: DagVanStap
    aanbod_contactgegevens: AntwoordOpAanbod


class MeldingGemeente(Dossier):
    """The report of art. 2 Bgs.

    Attributes:
        meldpunt: Where the report goes, such as `Meldpunt vroegsignalering`.
        weigeren_tot: Last day on which the tenant could say no; silence counts after it.
        contactgegevens: Of the tenant; what is not known is left out.
    """

    meldpunt: Regel = Field(examples=["Meldpunt vroegsignalering"])
    weigeren_tot: Datum | None = None
    contactgegevens: Contactgegevens
    vroegsignalering: StappenVoorMelding
