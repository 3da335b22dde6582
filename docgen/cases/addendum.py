"""What all agreements hold: who, why, which help, what if it goes wrong."""

from __future__ import annotations

from datetime import date
from typing import Literal, Self

from pydantic import Field, model_validator

from docgen.cases.betalingsregeling import LAST_DAY_IN_EVERY_MONTH, Betalingsregeling
from docgen.cases.case import CaseBase
from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.partijen import (
    Adres,
    Begeleider,
    Bewindvoerder,
    Contactpersoon,
    Gemeente,
    Persoon,
    Verhuurder,
)
from docgen.cases.values import Datum, Email, Getal, Iban, Regel, Tekst, Telefoon, Tijd, Web
from docgen.message import message

LEAST_DAYS_TO_REPAIR = 2
"""Days in which something can be put right at all; how many are fair differs per case."""


class Afspraak(CaseModel):
    """What someone does, in a full sentence, and when."""

    wat: Regel = Field(examples=["U opent uw post samen met Sami Karim."])
    wanneer: Regel = Field(examples=["elke dinsdag"])


class Voorwaarde(Afspraak):
    """One condition, with who helps to keep it."""

    hulp_van: Regel = Field(examples=["Wijkteam Noord"])


class Begeleiding(CaseModel):
    """The help: who arranges it and by when, when it starts, and with what.

    Attributes:
        contact: How often and where, to follow "U spreekt elkaar": `elke dinsdag, bij u thuis`.
        hulp_bij: To follow "helpt u met": `uw post, uw geld en uw brieven`.
    """

    geregeld_door: Regel = Field(examples=["Stichting Thuisbasis"])
    geregeld_uiterlijk: Datum
    start: Datum
    contact: Regel = Field(examples=["elke dinsdag om 10.00 uur, bij u thuis"])
    hulp_bij: Regel = Field(examples=["uw post, uw geld en uw brieven"])


class Hulpverlener(Begeleider):
    """A helper who brings a help of their own."""

    begeleiding: Begeleiding


class Evaluatie(CaseModel):
    """A talk about how it goes."""

    datum: Datum
    tijd: Tijd | None = None
    waar: Regel = Field(examples=["bij u thuis"])


class Meldpunt(CaseModel):
    """Where someone can go with a complaint or for a second opinion."""

    naam: Regel = Field(examples=["de klachtencommissie van Woonstichting De Linde"])
    telefoon: Telefoon
    email: Email | None = None


class Gegeven(CaseModel):
    """One item of the privacy annex: what, from whom, to whom, why, until when."""

    wat: Regel = Field(examples=["of u op afspraken komt"])
    van: Regel = Field(examples=["Stichting Thuisbasis"])
    aan: Regel = Field(examples=["Woonstichting De Linde"])
    waarom: Regel = Field(examples=["om te zien of de hulp loopt"])
    tot: Datum


class Overeenkomst(CaseBase):
    """The fields of each agreement of tenant and landlord.

    Attributes:
        bewind_over: Whose money the bewindvoerder looks after.
        gehuurde: Address of the home.
        huurovereenkomst_datum: Day of the lease.
        aanleiding: Why the parties make this agreement, in plain words without blame.
        doelen: The tenant's own goals, in the tenant's own words.
        doelen_medehuurder: The same of the second tenant.
        minderjarige_kinderen: Whether minors live in the home; never their names.
        afspraken_kinderen: What is done for the children, each in a full sentence.
        hersteltermijn_dagen: Days to put right what went wrong, counted from the day after the talk.
        bedenktijd_tot: Last day of the time to think before signing.
        hulplink: Page of the landlord with the same agreements to hear or read; holds no private data.
        tekent_voor_verhuurder: Who signs for the landlord; without it the contact person does.
    """

    huurder: Persoon
    medehuurder: Persoon | None = None
    bewindvoerder: Bewindvoerder | None = None
    bewind_over: Literal["huurder", "medehuurder", "beiden"] | None = None
    verhuurder: Verhuurder
    tekent_voor_verhuurder: Contactpersoon | None = None
    gemeente: Gemeente
    gehuurde: Adres
    huurovereenkomst_datum: Datum
    aanleiding: Tekst
    doelen: tuple[Regel, ...] = Field(min_length=1)
    doelen_medehuurder: tuple[Regel, ...] = ()
    afspraken_verhuurder: tuple[Afspraak, ...] = Field(min_length=1)
    minderjarige_kinderen: Literal["ja", "nee", "onbekend"]
    aantal_kinderen: Getal | None = Field(default=None, ge=1)
    afspraken_kinderen: tuple[Regel, ...] = ()
    evaluaties: tuple[Evaluatie, ...] = Field(min_length=1)
    hersteltermijn_dagen: Getal = Field(ge=LEAST_DAYS_TO_REPAIR)
    klacht_verhuurder: Meldpunt
    tweede_mening: Meldpunt
    gegevens: tuple[Gegeven, ...] = ()
    ingangsdatum: Datum
    bedenktijd_tot: Datum
    hulplink: Web | None = None

    @model_validator(mode="after")
    def _bewind_is_over_someone(self) -> Self:
        if (self.bewindvoerder is None) != (self.bewind_over is None):
            raise ConflictError(
                message("a bewindvoerder and whose money it is go together"),
                "bewind_over",
                message("write huurder, medehuurder or beiden with a bewindvoerder, and nothing without"),
            )
        if self.bewind_over in ("medehuurder", "beiden") and self.medehuurder is None:
            raise ConflictError(message("there is no medehuurder in this case"), "bewind_over")
        return self

    @model_validator(mode="after")
    def _second_tenant_has_goals(self) -> Self:
        if (self.medehuurder is None) != (not self.doelen_medehuurder):
            raise ConflictError(
                message("each tenant has goals of their own; without a medehuurder there are no such goals"),
                "doelen_medehuurder",
            )
        return self

    @model_validator(mode="after")
    def _number_of_children_fits(self) -> Self:
        if (self.minderjarige_kinderen == "ja") != (self.aantal_kinderen is not None):
            raise ConflictError(
                message("the number of children is given exactly when children live in the home"),
                "aantal_kinderen",
            )
        return self

    @property
    def hulpnamen(self) -> tuple[str, ...]:
        """Names of who guides the tenant, and of their offices; without a guide there are none."""
        return ()

    @property
    def plan(self) -> Betalingsregeling | None:
        """How a debt is paid off; nothing when the agreement is not about a debt."""
        return None

    @property
    def laatste_dag(self) -> date | None:
        """Last day of the agreement, when it is a day that the parties chose."""
        return None


class AddendumBase(Overeenkomst):
    """The fields of each agreement with somebody who helps.

    Attributes:
        rekeningnummer: Account of the landlord to pay to.
        betaaldag: Day of the month on which the monthly amount is there at the latest.
    """

    rekeningnummer: Iban
    betaaldag: Getal = Field(ge=1, le=LAST_DAY_IN_EVERY_MONTH)
    betalingsregeling: Betalingsregeling | None = None
    klacht_hulp: Meldpunt
    gegevens: tuple[Gegeven, ...] = Field(min_length=1)
    einddatum: Datum

    @property
    def plan(self) -> Betalingsregeling | None:
        """How a debt is paid off, if there is one."""
        return self.betalingsregeling

    @property
    def laatste_dag(self) -> date:
        """Last day of the agreement."""
        return self.einddatum


class BegeleidAddendum(AddendumBase):
    """An agreement with one person who guides the tenant."""

    begeleider: Begeleider
    begeleiding: Begeleiding
    afspraken_begeleider: tuple[Afspraak, ...] = Field(min_length=1)

    @property
    def hulpnamen(self) -> tuple[str, ...]:
        """Names of the begeleider and of the office of the begeleider."""
        return (self.begeleider.naam, self.begeleider.organisatie)
