"""The case of the letter with the day of an eviction."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.kennisgeving_ontruiming import Ontvanger
from docgen.cases.ontruiming import BriefOverOntruiming, GeplandeOntruiming, Ontruiming
from docgen.cases.summons_gezin import Leeftijdsgroep
from docgen.cases.values import Datum
from docgen.message import message


class AangekondigdeOntruiming(Ontruiming):
    """An eviction whose day a household hears first from a letter.

    Attributes:
        bevel_uiterlijk: Last day on which the bailiff brings the order to leave, when it is still to come.
    """

    bevel_uiterlijk: Datum | None = None

    @model_validator(mode="after")
    def _order_comes_once(self) -> Self:
        if self.bevel_betekend_op is not None and self.bevel_uiterlijk is not None:
            raise ConflictError(
                message("the order to leave was brought, or is still to come: not both"),
                "bevel_uiterlijk",
                message("leave out one of the two days"),
            )
        return self


class AankondigingOntruiming(BriefOverOntruiming, GeplandeOntruiming):
    """The letter that tells a household the date of the eviction.

    Attributes:
        leeftijdsgroepen: How old the children are, for letters to them; never their names.
        ontruiming: The eviction, and when the order to leave comes.
        uiterste_reactiedatum: The one day by which the tenant should call.
        ontvangers: Offices beside the municipality that hear of the day, for notices to them.
    """

    leeftijdsgroepen: tuple[Leeftijdsgroep, ...] = ()
    ontruiming: AangekondigdeOntruiming
    uiterste_reactiedatum: Datum
    ontvangers: tuple[Ontvanger, ...] = ()

    @model_validator(mode="after")
    def _ages_of_children_who_live_there(self) -> Self:
        if self.minderjarige_kinderen != "ja" and self.leeftijdsgroepen:
            raise ConflictError(
                message("these are ages of children, and the case does not say that any live there"),
                "leeftijdsgroepen",
                message("leave this out, or write `ja` at minderjarige_kinderen"),
            )
        return self
