"""The case of the letter about goods that are in storage after an eviction."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.ontruiming import MetAfzender
from docgen.cases.partijen import Adres, Bewindvoerder, Gemeente, Persoon
from docgen.cases.values import Bedrag, Datum, JaNee, Regel, Telefoon, Web
from docgen.message import message


class Opslag(CaseModel):
    """Where the goods are and what it takes to get them.

    Attributes:
        naam: Of the place, such as `de gemeentelijke opslag`.
        afspraak_nodig: Whether one must call first.
        kosten: What collecting costs on the date of the letter, in euros; 0 when it is free, empty when
            it is not known.
    """

    naam: Regel
    adres: Adres
    telefoon: Telefoon
    bereikbaar: Regel
    afspraak_nodig: JaNee
    kosten: Bedrag | None = None


class GedaneOntruiming(CaseModel):
    """The eviction that took place."""

    datum: Datum


class Inboedel(MetAfzender):
    """The letter to a former tenant that tells where the goods are.

    Attributes:
        huurder: The former tenant; `adres` is where this person lives now. Without it the letter is
            handed over, as nobody reads post at the old home.
        gehuurde: The home that was vacated.
        opslag: Where the goods are; empty when only the municipality can tell.
        hulplink: Page of the sender with the same news to hear or read; holds no private data.
    """

    huurder: Persoon
    medehuurder: Persoon | None = None
    bewindvoerder: Bewindvoerder | None = None
    gehuurde: Adres
    ontruiming: GedaneOntruiming
    opslag: Opslag | None = None
    gemeente: Gemeente
    hulplink: Web | None = None

    @model_validator(mode="after")
    def _after_the_eviction(self) -> Self:
        if self.datum < self.ontruiming.datum:
            raise ConflictError(
                message("this letter is dated before the eviction, when no goods are stored yet"),
                "datum",
                message("date it on the day of the eviction or later"),
            )
        return self
