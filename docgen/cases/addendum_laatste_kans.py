"""The last-chance agreement: a judgment stays, its enforcement is suspended under conditions."""

from __future__ import annotations

from pydantic import Field

from docgen.cases.addendum import BegeleidAddendum, Voorwaarde
from docgen.cases.model import CaseModel
from docgen.cases.values import Bedrag, Datum, Regel


class Vonnis(CaseModel):
    """The judgment that ended the lease.

    Attributes:
        rechter: Who gave it, to follow "van": `de kantonrechter in Gouda`.
        betekend_op: Day on which a bailiff handed it over, if that was done.
    """

    rechter: Regel = Field(examples=["de kantonrechter in Voorbeeldstad"])
    datum: Datum
    zaaknummer: Regel = Field(examples=["1234567 CV EXPL 26-123"])
    betekend_op: Datum | None = None


class LaatsteKansOvereenkomst(BegeleidAddendum):
    """The lease has ended and does not come back; the former tenant stays as long as all conditions are kept.

    Attributes:
        gebruiksvergoeding: What is paid a month for living there, in euros; never called rent.
        voorwaarden: Each condition by itself, besides paying.
    """

    vonnis: Vonnis
    gebruiksvergoeding: Bedrag
    voorwaarden: tuple[Voorwaarde, ...] = Field(min_length=1)
