"""The people behind the claim: children in the home, debt help, and what the tenant said before."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.values import Datum, Getal, Regel, Tekst
from docgen.message import message

Leeftijdsgroep = Literal["0 tot 4 jaar", "4 tot 12 jaar", "12 tot 18 jaar"]


class Kinderen(CaseModel):
    """Minor children in the home; a number and age groups at most, never names.

    Attributes:
        aanwezig: Whether minor children live in the home.
        aantal: How many.
        bron: How the landlord knows, in one sentence.
        gevraagd: What the landlord asked, and whom.
        gedaan: What was done for them.
        andere_woonruimte: Other housing that was looked at.
        opvang: Where the family can go after an eviction, as far as known.
        voorstel: Longer term or condition that the landlord proposes to the judge.
        productie: Id of the exhibit about it.
    """

    aanwezig: Literal["ja", "nee", "onbekend"]
    aantal: Getal | None = None
    leeftijdsgroepen: tuple[Leeftijdsgroep, ...] = ()
    bron: Tekst
    gevraagd: Tekst
    gedaan: Tekst | None = None
    andere_woonruimte: Tekst | None = None
    opvang: Tekst | None = None
    voorstel: Tekst | None = None
    productie: Regel | None = None

    @model_validator(mode="after")
    def _counted_if_there(self) -> Self:
        if self.aanwezig != "ja" and (self.aantal or self.leeftijdsgroepen):
            raise ConflictError(
                message("there is a number of children, but not that they live there"), "aanwezig"
            )
        if self.aanwezig == "ja" and (not self.aantal or self.gedaan is None):
            name = "gedaan" if self.aantal else "aantal"
            raise ConflictError(message("with children in the home this must be told"), name)
        return self


class Schuldhulptraject(CaseModel):
    """Whether the tenant takes part in debt help.

    Attributes:
        stand: `geen`, `aangevraagd`, `loopt`, `gestopt`, `afgewezen` (the municipality said no),
            `niet_gewild` (the tenant did not want it) or `onbekend`.
        toelichting: What is known of it and how.
        waarom_toch: Why the landlord goes to court all the same.
        productie: Id of the exhibit about it.
    """

    stand: Literal["geen", "aangevraagd", "loopt", "gestopt", "afgewezen", "niet_gewild", "onbekend"]
    toelichting: Tekst
    waarom_toch: Tekst
    productie: Regel | None = None


class Verweer(CaseModel):
    """What the tenant said about the claim, and the answer of the landlord (art. 111 lid 3 Rv)."""

    standpunt: Tekst
    datum: Datum | None = None
    reactie: Tekst
    productie: Regel | None = None


class Getuige(CaseModel):
    """Someone who can tell the judge what happened."""

    naam: Regel
    functie: Regel
    over: Regel
