"""Extra terms with a new lease that the law lets end: the group *tweede kans*."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from docgen.cases.addendum import BegeleidAddendum, Voorwaarde
from docgen.cases.model import CaseModel
from docgen.cases.values import Bedrag, Datum, Regel


class Juristencontrole(CaseModel):
    """Who looked at whether this lease may end, and when."""

    door: Regel = Field(examples=["mr. E. de Wit"])
    op: Datum


class TweedeKansHuur(BegeleidAddendum):
    """A new lease for a time, with conditions; lease and conditions start and end on the same days.

    Attributes:
        wettelijke_groep: The group of the law because of which the lease may end.
        waarom_tweede_kans: Why the landlord counts the tenant among that group, in a full sentence.
        bericht_uiterlijk: Last day on which the landlord tells whether a lease without an end follows.
        nagekeken: The lawyer who looked at it; without one the office is warned.
        huurprijs: Rent a month at the start of the lease, in euros.
        voorwaarden: Each condition by itself, besides paying.
    """

    wettelijke_groep: Literal["tweede-kans", "andere-groep", "geen", "onbekend"]
    waarom_tweede_kans: Regel = Field(examples=["U raakte uw vorige woning kwijt door een schuld."])
    bericht_uiterlijk: Datum
    nagekeken: Juristencontrole | None = None
    huurprijs: Bedrag
    voorwaarden: tuple[Voorwaarde, ...] = Field(min_length=1)
