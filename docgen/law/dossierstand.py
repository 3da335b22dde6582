"""How far a dossier about rent arrears is: the steps that were taken, and the answer of the tenant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Stap(StrEnum):
    """A step on the way to a summons, in the order in which they are looked at."""

    HERINNERING = "herinnering"
    PERSOONLIJK_CONTACT = "persoonlijk_contact"
    SCHULDHULPVERLENING = "schuldhulpverlening"
    AANBOD = "aanbod_contactgegevens"
    VEERTIENDAGENBRIEF = "veertiendagenbrief"
    MELDING = "melding"
    DAGVAARDING = "dagvaarding"


class Antwoord(StrEnum):
    """What the tenant said to the offer to pass on the contact details."""

    TOESTEMMING = "toestemming"
    GEEN_REACTIE = "geen_reactie"
    GEWEIGERD = "geweigerd"


@dataclass(frozen=True, slots=True)
class Dossierstand:
    """How far a dossier is.

    Attributes:
        vervaldag: First day on which rent had to be paid that is still open.
        gezet: First day of each step that was taken.
        antwoord: Answer to the offer; `None` while it is not filled in.
        weigeren_tot: Last day to say no to the offer.
        verzuim_op: First day of default, as the dossier gives it.
        kosten: Whether collection costs will be asked; only then the fourteen-day letter is needed.
    """

    vervaldag: date
    gezet: Mapping[Stap, date]
    antwoord: Antwoord | None = None
    weigeren_tot: date | None = None
    verzuim_op: date | None = None
    kosten: bool = True
