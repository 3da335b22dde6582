"""The case for the plain sheet that goes in front of a paper of a bailiff."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from docgen.cases.case import CaseBase
from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.ontruiming import Ontruimingsdag, Vonnis
from docgen.cases.partijen import Deurwaarder, Gemeente, Rechtbank, Verhuurder
from docgen.cases.values import Datum, JaNee, Tijd, Web
from docgen.message import message


class Zitting(CaseModel):
    """The day in court to which a summons calls."""

    roldatum: Datum
    roltijd: Tijd
    rechtbank: Rechtbank


class Toelichting(CaseBase):
    """The sheet that tells what a paper of a bailiff means and what its reader can do.

    It holds no name and no amount of the tenant, so that it may lie on top.

    Attributes:
        soort: Which paper lies below it: a summons, a judgment, an order to leave, or the day of an eviction.
        verhuurder: On whose behalf the bailiff comes; with the person who may make an arrangement.
        gaat_over_huurachterstand: Whether the case is about rent arrears.
        zitting: Of a summons: the day in court.
        vonnis: Of the other papers: the judgment.
        ontruiming: Of an order to leave and of an eviction: the day.
        hulplink: Page with the same explanation to hear or read; holds no private data.
    """

    soort: Literal["dagvaarding", "vonnis", "bevel", "ontruiming"]
    deurwaarder: Deurwaarder
    verhuurder: Verhuurder
    gemeente: Gemeente
    gaat_over_huurachterstand: JaNee
    zitting: Zitting | None = None
    vonnis: Vonnis | None = None
    ontruiming: Ontruimingsdag | None = None
    hulplink: Web | None = None

    @model_validator(mode="after")
    def _groups_of_its_kind(self) -> Self:
        needed = {
            "dagvaarding": ("zitting",),
            "vonnis": ("vonnis",),
            "bevel": ("vonnis", "ontruiming"),
            "ontruiming": ("vonnis", "ontruiming"),
        }[self.soort]
        for name in needed:
            if getattr(self, name) is None:
                raise ConflictError(message("this kind of sheet needs this group of fields"), name)
        return self
