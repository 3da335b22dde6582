"""Cases of letters and notices."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from docgen.cases.case import CaseBase
from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.partijen import (
    Adres,
    Bewindvoerder,
    Contactpersoon,
    Deurwaarder,
    Gemeente,
    Organisatie,
    Persoon,
    Verhuurder,
)
from docgen.cases.values import Bedrag, Datum, JaNee, Regel, Tekst, Telefoon, Tijd, Web
from docgen.message import message


class Rechtshulp(Organisatie):
    """An office that stands beside the tenant: a legal-aid office, a lawyer, social counsel."""

    contactpersoon: Contactpersoon


class Vonnis(CaseModel):
    """The judgment that allows the eviction.

    Attributes:
        betekend_op: Day on which the bailiff served it.
        bij_verstek: Whether the tenant did not appear.
        kort_geding: Whether it is a provisional ruling; the lease then has not been dissolved.
        uitvoerbaar_bij_voorraad: Whether objection and appeal do not suspend it.
        ontruimen_vanaf: First day after the term in which the tenant could leave by choice.
    """

    rechtbank: Regel = Field(examples=["rechtbank Den Haag"])
    datum: Datum
    zaaknummer: Regel = Field(examples=["10123456 CV EXPL 26-123"])
    betekend_op: Datum | None = None
    bij_verstek: JaNee
    kort_geding: JaNee
    uitvoerbaar_bij_voorraad: JaNee
    ontruimen_vanaf: Datum | None = None


class Ontruiming(CaseModel):
    """The eviction itself.

    Attributes:
        bevel_betekend_op: Day on which the bailiff served the order to leave; empty when it is still to come.
        kennisgeving_gemeente_op: Day on which the municipality was told (art. 14 Gerechtsdeurwaarderswet).
    """

    datum: Datum
    tijd: Tijd
    bevel_betekend_op: Datum | None = None
    kennisgeving_gemeente_op: Datum | None = None


class Opvang(CaseModel):
    """Who finds a place to sleep."""

    naam: Regel = Field(examples=["Centrale toegang opvang"])
    telefoon: Telefoon
    bereikbaar: Regel = Field(examples=["dag en nacht"])


class AankondigingOntruiming(CaseBase):
    """The letter that tells a household the date of the eviction.

    Attributes:
        afzender: Whose letter it is; that party must be filled in.
        gehuurde: The home to be vacated.
        reden: Why the judge decided so.
        huurachterstand: Arrears on the date of the letter, when known.
        reden_in_woorden: The reason in one or two plain sentences, when it is `anders`.
        uiterste_reactiedatum: The one day by which the tenant should call.
        hulplink: Page of the sender with the same news to hear or read; holds no private data.
    """

    afzender: Literal["verhuurder", "deurwaarder", "rechtshulp"]
    huurder: Persoon
    medehuurder: Persoon | None = None
    bewindvoerder: Bewindvoerder | None = None
    gehuurde: Adres
    minderjarige_kinderen: Literal["ja", "nee", "onbekend"]
    verhuurder: Verhuurder
    deurwaarder: Deurwaarder | None = None
    rechtshulp: Rechtshulp | None = None
    vonnis: Vonnis
    reden: Literal["huurachterstand", "overlast", "anders"]
    huurachterstand: Bedrag | None = None
    reden_in_woorden: Tekst | None = None
    ontruiming: Ontruiming
    uiterste_reactiedatum: Datum
    gemeente: Gemeente
    opvang: Opvang | None = None
    hulplink: Web | None = None

    @model_validator(mode="after")
    def _sender_is_a_party(self) -> Self:
        sender = self.afzender
        if getattr(self, sender) is None:
            raise ConflictError(
                message("the sender of this letter is not filled in"),
                sender,
                message("fill in this party, or choose another value for `afzender`"),
            )
        return self

    @model_validator(mode="after")
    def _reason_has_words(self) -> Self:
        if self.reden == "anders" and self.reden_in_woorden is None:
            raise ConflictError(
                message("another reason needs its own words"),
                "reden_in_woorden",
                message("say in one or two short sentences why the judge decided so"),
            )
        return self
