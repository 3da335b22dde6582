"""The cases of the letters that take back the day of an eviction: another day, or none at all."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.kennisgeving_ontruiming import Ontvanger
from docgen.cases.ontruiming import BriefOverOntruiming, Ontruimingsdag, Opvang
from docgen.cases.values import Bedrag, Datum, JaNee, Tekst
from docgen.message import message


class OntruimingVerandert(BriefOverOntruiming):
    """A letter about an eviction that was announced and does not happen on its day.

    Attributes:
        ontvanger: The helper who reads it instead of the household; that page holds the day and the
            address, and nothing of what was agreed.
        oorzaak: Why the eviction does not happen on that day.
        oorzaak_in_woorden: The same in one or two plain sentences, when it is `anders`.
        afspraken: What was agreed, one promise in each.
    """

    ontvanger: Ontvanger | None = None
    oorzaak: Literal["afspraak", "betaald", "rechter", "anders"]
    oorzaak_in_woorden: Tekst | None = None
    afspraken: tuple[Tekst, ...] = ()

    @model_validator(mode="after")
    def _cause_is_told(self) -> Self:
        if self.oorzaak == "anders" and self.oorzaak_in_woorden is None:
            raise ConflictError(
                message("another cause needs its own words"),
                "oorzaak_in_woorden",
                message("say in one or two short sentences why the eviction does not happen on that day"),
            )
        if self.oorzaak == "afspraak" and not self.afspraken:
            raise ConflictError(
                message("the letter says that there is an agreement, but not what was agreed"),
                "afspraken",
                message("write down each promise in one short sentence"),
            )
        return self


class OntruimingUitgesteld(OntruimingVerandert):
    """The letter that the eviction is put off.

    Attributes:
        ontruiming: The day that was announced before.
        nieuwe_ontruiming: The new day; empty when there is none yet.
        uiterste_reactiedatum: The one day by which the tenant should call about the new day.
    """

    nieuwe_ontruiming: Ontruimingsdag | None = None
    uiterste_reactiedatum: Datum | None = None
    opvang: Opvang | None = None

    @model_validator(mode="after")
    def _new_day_is_later(self) -> Self:
        new = self.nieuwe_ontruiming
        if new is not None and new.datum <= self.ontruiming.datum:
            raise ConflictError(
                message("the new day is not after the day that was announced before"),
                "nieuwe_ontruiming.datum",
            )
        if (new is None) is not (self.uiterste_reactiedatum is None):
            raise ConflictError(
                message("a new day and the last day to call belong together"),
                "uiterste_reactiedatum",
                message("fill in both `nieuwe_ontruiming` and `uiterste_reactiedatum`, or none of them"),
            )
        return self


class OntruimingGaatNietDoor(OntruimingVerandert):
    """The letter that there will be no eviction.

    Attributes:
        ontruiming: The day that was announced before.
        huurachterstand: What is still to be paid, when something is.
        huurcontract_loopt: Whether the tenant has a running lease.
        vonnis_blijft: Whether the judgment may still be used when the agreement is not kept.
    """

    huurachterstand: Bedrag | None = None
    huurcontract_loopt: JaNee
    vonnis_blijft: JaNee
