"""What the cases about one eviction share: the household, the judgment and the day.

Each idea has one name in all of them, so that one case gives the facts of the other papers.
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from docgen.cases.case import CaseBase
from docgen.cases.conflict import ConflictError, refuse_absent_sender
from docgen.cases.model import CaseModel
from docgen.cases.partijen import (
    Adres,
    Bewindvoerder,
    Deurwaarder,
    Gemeente,
    Persoon,
    Rechtshulp,
    Verhuurder,
)
from docgen.cases.values import Bedrag, Datum, JaNee, Regel, Tekst, Telefoon, Tijd, Web
from docgen.message import message


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


class Ontruimingsdag(CaseModel):
    """The day on which the bailiff comes to vacate the home."""

    datum: Datum
    tijd: Tijd


class Ontruiming(Ontruimingsdag):
    """The eviction itself.

    Attributes:
        bevel_betekend_op: Day on which the bailiff served the order to leave; empty when it is still to come.
        kennisgeving_gemeente_op: Day on which the municipality was told (art. 14 Gerechtsdeurwaarderswet).
    """

    bevel_betekend_op: Datum | None = None
    kennisgeving_gemeente_op: Datum | None = None


class Opvang(CaseModel):
    """Who finds a place to sleep."""

    naam: Regel = Field(examples=["Centrale toegang opvang"])
    telefoon: Telefoon
    bereikbaar: Regel = Field(examples=["dag en nacht"])


class MetAfzender(CaseBase):
    """A letter that comes from the landlord, from the bailiff or from who helps the tenant.

    Attributes:
        afzender: Whose letter it is; that party must be filled in.
    """

    afzender: Literal["verhuurder", "deurwaarder", "rechtshulp"]
    verhuurder: Verhuurder
    deurwaarder: Deurwaarder | None = None
    rechtshulp: Rechtshulp | None = None

    @model_validator(mode="after")
    def _sender_is_a_party(self) -> Self:
        refuse_absent_sender(self)
        return self


class Huishouden(CaseBase):
    """Who lives in the home, who lets it, and who helps.

    Attributes:
        gehuurde: The home to be vacated.
        hulplink: Page of the sender with the same news to hear or read; holds no private data.
    """

    huurder: Persoon
    medehuurder: Persoon | None = None
    bewindvoerder: Bewindvoerder | None = None
    gehuurde: Adres
    verhuurder: Verhuurder
    deurwaarder: Deurwaarder | None = None
    ontruiming: Ontruiming
    gemeente: Gemeente
    hulplink: Web | None = None


class BriefOverOntruiming(MetAfzender, Huishouden):
    """A letter to a household about its eviction."""


class GeplandeOntruiming(Huishouden):
    """An eviction whose day is set.

    Attributes:
        reden: Why the judge decided so.
        huurachterstand: Arrears on the date of the document, when known.
        reden_in_woorden: The reason in one or two plain sentences, when it is `anders`.
    """

    minderjarige_kinderen: Literal["ja", "nee", "onbekend"]
    vonnis: Vonnis
    reden: Literal["huurachterstand", "overlast", "anders"]
    huurachterstand: Bedrag | None = None
    reden_in_woorden: Tekst | None = None
    opvang: Opvang | None = None

    @model_validator(mode="after")
    def _reason_has_words(self) -> Self:
        if self.reden == "anders" and self.reden_in_woorden is None:
            raise ConflictError(
                message("another reason needs its own words"),
                "reden_in_woorden",
                message("say in one or two short sentences why the judge decided so"),
            )
        return self
