"""The parties to a document and the offices around them.

The models hold what the case file says and no more; how a name or an address is written is in
`docgen.dutch.namen` and `docgen.dutch.adres`.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from docgen.cases.model import CaseModel
from docgen.cases.values import (
    Datum,
    Email,
    Huisnummer,
    Kvk,
    Postcode,
    Regel,
    Tekst,
    Telefoon,
    Toevoeging,
    Web,
)
from docgen.dutch.namen import Aanspreekvorm


class Adres(CaseModel):
    """Where someone lives or works."""

    straat: Regel = Field(examples=["Dorpsstraat"])
    huisnummer: Huisnummer
    toevoeging: Toevoeging | None = None
    postcode: Postcode
    plaats: Regel = Field(examples=["Voorbeeldstad"])


class Persoon(CaseModel):
    """A tenant or another person, addressed as that person chose."""

    voornamen: Regel = Field(examples=["Anna Maria"])
    voorletters: Regel = Field(examples=["A.M."])
    achternaam: Regel = Field(examples=["van 't Hof"])
    aanspreekvorm: Aanspreekvorm
    adres: Adres | None = None
    geboortedatum: Datum | None = None


class Contactpersoon(CaseModel):
    """The person at an office whom the reader can ask for."""

    naam: Regel = Field(examples=["Noor Bakker"])
    functie: Regel = Field(examples=["medewerker huurincasso"])
    telefoon: Telefoon | None = None
    email: Email | None = None


class Organisatie(CaseModel):
    """An office, with the hours at which it can be reached."""

    naam: Regel = Field(examples=["Woonstichting De Linde"])
    adres: Adres
    kvk: Kvk | None = None
    telefoon: Telefoon
    bereikbaar: Regel = Field(examples=["maandag tot en met vrijdag van 9.00 tot 17.00 uur"])
    email: Email | None = None
    website: Web | None = None


class Verhuurder(Organisatie):
    """The landlord."""

    contactpersoon: Contactpersoon
    slogan: Regel | None = Field(default=None, examples=["Samen wonen"])
    rechtsvorm: Literal["rechtspersoon", "natuurlijk"]


class Rechtshulp(Organisatie):
    """An office that stands beside the tenant: a legal-aid office, a lawyer, social counsel."""

    contactpersoon: Contactpersoon


class Begeleider(CaseModel):
    """Who guides the tenant."""

    naam: Regel = Field(examples=["Sami Karim"])
    functie: Regel = Field(examples=["woonbegeleider"])
    organisatie: Regel = Field(examples=["Stichting Thuisbasis"])
    telefoon: Telefoon
    bereikbaar: Regel = Field(examples=["op werkdagen van 9.00 tot 17.00 uur"])
    email: Email | None = None


class Wijkteam(CaseModel):
    """The neighbourhood team of the municipality."""

    naam: Regel = Field(examples=["Wijkteam Noord"])
    telefoon: Telefoon
    bereikbaar: Regel = Field(examples=["op werkdagen van 9.00 tot 12.00 uur"])
    email: Email | None = None
    contactpersoon: Contactpersoon | None = None


class Bewindvoerder(CaseModel):
    """The administrator who, in that capacity, is the party instead of the tenant."""

    naam: Regel = Field(examples=["J. Smit"])
    organisatie: Regel | None = Field(default=None, examples=["Smit Bewind"])
    adres: Adres
    telefoon: Telefoon
    benoemd_op: Datum
    zaaknummer: Regel | None = Field(default=None, examples=["1234567 BM 26-123"])


class Gemachtigde(CaseModel):
    """Who acts for a party in court."""

    naam: Regel = Field(examples=["mr. E. de Wit"])
    kantoor: Regel | None = Field(default=None, examples=["De Wit Advocaten"])
    adres: Adres
    telefoon: Telefoon
    email: Email | None = None


class Deurwaarder(CaseModel):
    """The bailiff."""

    naam: Regel = Field(examples=["K. de Boer"])
    voornamen: Regel = Field(examples=["Karin Johanna"])
    kantoor: Regel = Field(examples=["De Boer Gerechtsdeurwaarders"])
    adres: Adres
    telefoon: Telefoon
    bereikbaar: Regel = Field(examples=["op werkdagen van 8.30 tot 17.00 uur"])
    email: Email | None = None


class Gemeente(CaseModel):
    """The municipality and its desk for debt help."""

    naam: Regel = Field(examples=["gemeente Voorbeeldstad"])
    telefoon: Telefoon
    bereikbaar: Regel = Field(examples=["op werkdagen van 8.30 tot 17.00 uur"])
    website: Web | None = None
    loket: Regel = Field(examples=["Loket Geldzaken"])


class Rechtbank(CaseModel):
    """The court and the place where it sits."""

    naam: Regel = Field(examples=["rechtbank Den Haag"])
    locatie: Regel = Field(examples=["Gouda"])
    adres: Adres
    postadres: Tekst = Field(examples=["Postbus 123, 1234 AB Voorbeeldstad"])
    website: Web | None = None
