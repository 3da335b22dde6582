"""The case of the letter for children whose family must leave its home; a parent hands it over.

It reads no name, no address, no amount and no reason: the page may lie on a table where others read it.
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from docgen.cases.case import CaseBase
from docgen.cases.conflict import ConflictError
from docgen.cases.ontruiming import Ontruimingsdag
from docgen.message import message


class Kinderbrief(CaseBase):
    """A letter of at most one page for the children of a household.

    Attributes:
        leeftijdsgroep: How old its readers are; one letter for each group.
        ontruiming: The day of the eviction; empty when it is not known yet.
        samen_met_ouders: Whether it is certain that the children stay with their parents that day.
    """

    leeftijdsgroep: Literal["4 tot 12 jaar", "12 tot 18 jaar"] = "4 tot 12 jaar"
    ontruiming: Ontruimingsdag | None = None
    samen_met_ouders: Literal["ja", "nee", "onbekend"] = "onbekend"

    @model_validator(mode="after")
    def _before_the_eviction(self) -> Self:
        if self.ontruiming is not None and self.ontruiming.datum < self.datum:
            raise ConflictError(
                message("this day is over on the date of the letter"),
                "ontruiming.datum",
                message("fill in the new day, or leave it out when it is not known"),
            )
        return self
