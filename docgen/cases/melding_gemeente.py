"""The case of the report to the municipality: contact details and an amount, and nothing more."""

from __future__ import annotations

from pydantic import Field

from docgen.cases.dossier import Dossier
from docgen.cases.model import CaseModel
from docgen.cases.summons_stappen import Aanbod, Stap
from docgen.cases.values import Email, Regel, Telefoon


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

    herinneringen: tuple[Stap, ...] = Field(min_length=1)
    persoonlijk_contact: tuple[Stap, ...] = Field(min_length=1)
    schuldhulpverlening: Stap
    aanbod_contactgegevens: Aanbod


class MeldingGemeente(Dossier):
    """The report of art. 2 Bgs.

    Attributes:
        meldpunt: Where the report goes, such as `Meldpunt vroegsignalering`.
        contactgegevens: Of the tenant; what is not known is left out.
    """

    meldpunt: Regel
    contactgegevens: Contactgegevens
    vroegsignalering: StappenVoorMelding
