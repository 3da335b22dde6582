"""The case of a waiver: the proposal that four people look at, and the letter that tells the tenant.

Both are forms of one case, so the letter cannot say another amount than the one that was agreed to.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import Literal, Self

from pydantic import Field, model_validator

from docgen.cases.belang_van_het_kind import AndereOplossing
from docgen.cases.conflict import ConflictError
from docgen.cases.dossier import HuurderBrief
from docgen.cases.model import CaseModel
from docgen.cases.partijen import Deurwaarder
from docgen.cases.values import Bedrag, Datum, JaNee, Regel, Tekst
from docgen.message import message


class Akkoord(CaseModel):
    """What one person says of the proposal.

    Attributes:
        oordeel: `open` until this person decides.
        datum: Day of the answer.
        opmerking: What this person wants to add.
    """

    naam: Regel
    functie: Regel
    oordeel: Literal["open", "akkoord", "niet_akkoord"] = "open"
    datum: Datum | None = None
    opmerking: Regel | None = None

    @model_validator(mode="after")
    def _answered_on_a_day(self) -> Self:
        if (self.oordeel == "open") is not (self.datum is None):
            raise ConflictError(message("an answer has its day, and an open one has none"), "datum")
        return self


class Akkoorden(CaseModel):
    """The four steps, each by somebody else."""

    voorstel: Akkoord
    teamleider: Akkoord
    controller: Akkoord
    manager: Akkoord

    @property
    def in_order(self) -> tuple[tuple[str, Akkoord], ...]:
        """Each step with its name, in order."""
        return tuple((name, getattr(self, name)) for name in type(self).model_fields)

    @model_validator(mode="after")
    def _four_people(self) -> Self:
        seen: set[str] = set()
        for name, step in self.in_order:
            person = " ".join(step.naam.split()).casefold()
            if person in seen:
                raise ConflictError(
                    message("nobody agrees twice: each step is by somebody else"), f"{name}.naam"
                )
            seen.add(person)
        return self

    @model_validator(mode="after")
    def _one_after_the_other(self) -> Self:
        for (_, before), (name, step) in pairwise(self.in_order):
            if step.oordeel == "open":
                continue
            if before.oordeel != "akkoord" or (before.datum and step.datum and step.datum < before.datum):
                raise ConflictError(
                    message("this step comes before the one above it, or after a no"), f"{name}.oordeel"
                )
        return self


class Afbetaling(CaseModel):
    """How the tenant pays what is left.

    Attributes:
        per_maand: Euros a month, beside the rent.
        vanaf: Day of the first payment.
    """

    per_maand: Bedrag
    vanaf: Datum


class Kwijtschelding(HuurderBrief):
    """A waiver of rent arrears, in whole or in part.

    Attributes:
        vorm: The proposal for the office, or the letter to the tenant.
        kwijt_bedrag: What the tenant need not pay any more, in euros.
        aanleiding: Why, in words to the tenant, without blame.
        onderbouwing: Why, in words to the office.
        andere_oplossingen: What was tried before.
        rente_en_kosten_kwijt: Whether interest and costs of the debt are waived too.
        rechtszaak: Whether a court has the case, or has judged it.
        deurwaarder: The bailiff who has the case, and is told.
        afbetaling: How the rest is paid; empty when that is still to be agreed.
        akkoorden: The four steps of the proposal.
    """

    vorm: Literal["voorstel", "brief"]
    kwijt_bedrag: Bedrag
    aanleiding: Tekst
    onderbouwing: Tekst
    andere_oplossingen: tuple[AndereOplossing, ...] = Field(min_length=1)
    rente_en_kosten_kwijt: JaNee
    rechtszaak: Literal["geen", "loopt", "vonnis"]
    deurwaarder: Deurwaarder | None = None
    afbetaling: Afbetaling | None = None
    akkoorden: Akkoorden

    @property
    def rest(self) -> Decimal:
        """What is left of the arrears, in euros."""
        return self.achterstand.hoofdsom - self.kwijt_bedrag

    @model_validator(mode="after")
    def _no_more_than_the_debt(self) -> Self:
        if not 0 < self.kwijt_bedrag <= self.achterstand.hoofdsom:
            raise ConflictError(
                message("the amount is nothing, or more than the arrears"),
                "kwijt_bedrag",
                message("choose an amount up to `achterstand.hoofdsom`"),
            )
        if self.afbetaling is not None and not 0 < self.afbetaling.per_maand <= self.rest:
            raise ConflictError(
                message("the payment a month does not fit what is left of the arrears"),
                "afbetaling.per_maand",
                message("choose an amount up to what is left; leave `afbetaling` out when nothing is left"),
            )
        return self

    @model_validator(mode="after")
    def _letter_after_four_yeses(self) -> Self:
        if self.vorm == "voorstel":
            return self
        for name, step in self.akkoorden.in_order:
            if step.oordeel != "akkoord" or step.datum is None or step.datum > self.datum:
                raise ConflictError(
                    message("the letter goes out after four times yes, on that day or later"),
                    f"akkoorden.{name}.oordeel",
                    message("make the proposal first, with `vorm: voorstel`"),
                )
        return self
