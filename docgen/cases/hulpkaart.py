"""The case of the help card: where a household stands, what its rights are, and who helps for free.

It has no field for the people it is for: the card lies on the table, and anybody may read it.
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from docgen.cases.case import CaseBase
from docgen.cases.conflict import ConflictError
from docgen.cases.ontruiming import Opvang
from docgen.cases.partijen import Deurwaarder, Gemeente, Rechtshulp, Verhuurder, Wijkteam
from docgen.cases.values import Web
from docgen.message import message

Fase = Literal["1", "2", "3", "4", "5", "6"]
"""1 arrears, 2 bailiff or collector, 3 judge, 4 judgment, 5 eviction, 6 after the eviction."""


class Hulpkaart(CaseBase):
    """A card of two pages that any office can give to a household.

    Attributes:
        fase: Where the household stands now.
        afzender: Who gives the card; that party must be filled in.
        verhuurder: With whom an arrangement can be made.
        opvang: Who finds a place to sleep.
        hulplink: Page with the same explanation to hear or read; holds no private data.
    """

    fase: Fase
    afzender: Literal["verhuurder", "deurwaarder", "rechtshulp", "gemeente"]
    verhuurder: Verhuurder
    deurwaarder: Deurwaarder | None = None
    rechtshulp: Rechtshulp | None = None
    gemeente: Gemeente
    wijkteam: Wijkteam | None = None
    opvang: Opvang | None = None
    minderjarige_kinderen: Literal["ja", "nee", "onbekend"]
    hulplink: Web | None = None

    @model_validator(mode="after")
    def _sender_is_a_party(self) -> Self:
        if getattr(self, self.afzender) is None:
            raise ConflictError(
                message("the sender of this letter is not filled in"),
                self.afzender,
                message("fill in this party, or choose another value for `afzender`"),
            )
        return self
