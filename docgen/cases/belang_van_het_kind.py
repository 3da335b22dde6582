"""The case of the record that tells how a decision on a home was weighed with children in mind.

The record stays with the office that decides. It holds how many children there are and how old, never a name.
"""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from docgen.cases.case import CaseBase
from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.partijen import Adres, Gemeente, Verhuurder
from docgen.cases.summons_gezin import Leeftijdsgroep
from docgen.cases.values import Datum, Getal, JaNee, Regel, Tekst
from docgen.message import message


class Kinderen(CaseModel):
    """Of how many children the interest was weighed, and how old they are."""

    aantal: Getal
    leeftijdsgroepen: tuple[Leeftijdsgroep, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _at_least_one(self) -> Self:
        if self.aantal < 1:
            raise ConflictError(message("this record is about at least one child"), "aantal")
        return self


class Beslisser(CaseModel):
    """Who decided."""

    naam: Regel
    functie: Regel


class Besluit(CaseModel):
    """What was decided.

    Attributes:
        vraag: What had to be decided, as a question.
        uitkomst: The decision, in a whole sentence.
        genomen_op: Day of the decision.
        gaat_in_op: First day on which the household notices it.
        genomen_door: Who decided, with their functions.
        opnieuw_bekijken_op: Day on which the office looks again.
    """

    vraag: Tekst
    uitkomst: Tekst
    genomen_op: Datum
    gaat_in_op: Datum
    genomen_door: tuple[Beslisser, ...] = Field(min_length=1)
    opnieuw_bekijken_op: Datum | None = None


class Gehoord(CaseModel):
    """How the children could say what they think.

    Attributes:
        hoe: In a talk, through the parents, through school or a helper, or not at all.
        datum: On which day.
        door: Who listened, by function.
        reden: Why in this way, or why not.
    """

    hoe: Literal["gesprek", "via_ouders", "via_school_of_hulp", "niet"]
    datum: Datum | None = None
    door: Regel | None = None
    reden: Tekst

    @model_validator(mode="after")
    def _heard_by_somebody(self) -> Self:
        for name in ("datum", "door"):
            if self.hoe != "niet" and getattr(self, name) is None:
                raise ConflictError(message("who was heard, was heard by somebody on a day"), name)
        return self


class Element(CaseModel):
    """One side of the life of the children.

    Attributes:
        wat: What is known about it.
        bron: How it is known.
    """

    wat: Tekst
    bron: Regel


class Elementen(CaseModel):
    """The seven sides that the Kinderombudsman names, in that order."""

    eigen_mening: Element
    gezin_en_contacten: Element
    identiteit: Element
    zorg_en_veiligheid: Element
    kwetsbaarheid: Element
    gezondheid: Element
    school: Element


class AnderBelang(CaseModel):
    """What somebody else has at stake."""

    van: Regel
    wat: Tekst


class AndereOplossing(CaseModel):
    """Another way that was looked at, and what came of it."""

    wat: Tekst
    uitkomst: Tekst


class Uitleg(CaseModel):
    """How the decision was explained.

    Attributes:
        aan_ouders_op: Day on which the parents were told.
        aan_kinderen_op: Day on which the children were told; empty when the parents do it themselves.
        door: Who told, by function.
        woorden: What the children were told, in their own kind of words.
        bezwaar: How parents and children can say that they do not agree.
        bezwaar_tot: Last day for it.
    """

    aan_ouders_op: Datum
    aan_kinderen_op: Datum | None = None
    door: Regel
    woorden: Tekst
    bezwaar: Tekst
    bezwaar_tot: Datum | None = None


class BelangVanHetKind(CaseBase):
    """The record of one decision, in the four steps of the Kinderombudsman.

    Attributes:
        afzender: Who decides; that party must be filled in.
        het_beste: Step 1: what would be best for the children.
        andere_belangen: Step 2.
        andere_oplossingen: Ways that were looked at before this decision.
        weging: Step 3: why the decision is as it is.
        gezin_blijft_samen: Whether parents and children stay together.
        plek_daarna: Where the children live after it; empty when that is not known.
    """

    afzender: Literal["verhuurder", "gemeente"]
    verhuurder: Verhuurder | None = None
    gemeente: Gemeente
    gehuurde: Adres
    kinderen: Kinderen
    besluit: Besluit
    gehoord: Gehoord
    elementen: Elementen
    het_beste: Tekst
    andere_belangen: tuple[AnderBelang, ...] = Field(min_length=1)
    andere_oplossingen: tuple[AndereOplossing, ...] = Field(min_length=1)
    weging: Tekst
    gezin_blijft_samen: JaNee
    plek_daarna: Tekst | None = None
    uitleg: Uitleg

    @model_validator(mode="after")
    def _sender_is_a_party(self) -> Self:
        if getattr(self, self.afzender) is None:
            raise ConflictError(
                message("the sender of this letter is not filled in"),
                self.afzender,
                message("fill in this party, or choose another value for `afzender`"),
            )
        return self

    @model_validator(mode="after")
    def _days_in_order(self) -> Self:
        decided, starts = self.besluit.genomen_op, self.besluit.gaat_in_op
        told = self.uitleg.aan_kinderen_op or self.uitleg.aan_ouders_op
        wrong = {
            "gehoord.datum": self.gehoord.datum is not None and self.gehoord.datum > decided,
            "besluit.gaat_in_op": starts < decided,
            "uitleg.aan_ouders_op": self.uitleg.aan_ouders_op < decided,
            "uitleg.aan_kinderen_op": not decided <= told <= starts,
            "datum": self.datum < decided,
        }
        for field, is_wrong in wrong.items():
            if is_wrong:
                raise ConflictError(
                    message("these days do not follow each other: heard, decided, told, in force"),
                    field,
                    message("children are heard before a decision and told before it is in force"),
                )
        return self
