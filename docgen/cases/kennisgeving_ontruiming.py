"""The case of the notice to an office that an eviction is coming: who, where and when, and nothing more.

An office reads what it needs (art. 5 AVG); which of these facts reach its page is in
`docgen.context.kennisgeving_ontruiming`.
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from docgen.cases.case import CaseBase
from docgen.cases.conflict import refuse_absent_sender
from docgen.cases.model import CaseModel
from docgen.cases.ontruiming import Ontruimingsdag
from docgen.cases.partijen import Adres, Deurwaarder, Persoon, Verhuurder
from docgen.cases.values import Regel


class Ontvanger(CaseModel):
    """The office that is told.

    Attributes:
        soort: What it does; that decides what it may read.
        naam: Such as `gemeente Alphen, afdeling Wonen`.
        adres: Where post goes; empty when the notice is sent in another way.
    """

    soort: Literal["gemeente", "wijkteam", "crisisdienst", "schuldhulp", "jeugdhulp"]
    naam: Regel = Field(examples=["Wijkteam Noord"])
    adres: Adres | None = None


class KennisgevingOntruiming(CaseBase):
    """The notice of art. 14 Gerechtsdeurwaarderswet to a municipality, and its short form for others.

    Attributes:
        afzender: Who tells it; that party must be filled in.
        huurder: Only the municipality reads the name.
        gehuurde: The home to be vacated.
        minderjarige_kinderen: Only youth care reads it.
    """

    afzender: Literal["verhuurder", "deurwaarder"]
    ontvanger: Ontvanger
    huurder: Persoon
    medehuurder: Persoon | None = None
    gehuurde: Adres
    minderjarige_kinderen: Literal["ja", "nee", "onbekend"]
    verhuurder: Verhuurder
    deurwaarder: Deurwaarder | None = None
    ontruiming: Ontruimingsdag

    @model_validator(mode="after")
    def _sender_is_a_party(self) -> Self:
        refuse_absent_sender(self)
        return self
