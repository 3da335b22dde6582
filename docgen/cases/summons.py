"""The case for a summons because of rent arrears: dissolution, eviction and payment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from pydantic import BaseModel, Field, model_validator

from docgen.cases.case import CaseBase
from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.partijen import (
    Bewindvoerder,
    Deurwaarder,
    Gemachtigde,
    Gemeente,
    Persoon,
    Rechtbank,
    Verhuurder,
)
from docgen.cases.summons_gezin import Getuige, Kinderen, Schuldhulptraject, Verweer
from docgen.cases.summons_huur import Huurachterstand, Huurovereenkomst
from docgen.cases.summons_stappen import Vroegsignalering
from docgen.cases.values import Bedrag, Datum, Getal, JaNee, Regel, Tijd, Web
from docgen.message import message


class Productie(CaseModel):
    """An exhibit. Its number follows from the text: the first one mentioned is number 1.

    Attributes:
        id: Short word by which the facts of the case point at it, such as `huurcontract`.
        omschrijving: What it is, as printed in the list.
        bestand: File to put in the bundle.
    """

    id: Regel
    omschrijving: Regel
    bestand: Regel | None = None


class Incassokosten(CaseModel):
    """Collection costs that are claimed; they need a letter that gave fourteen days to pay.

    Attributes:
        bedrag: Amount that is claimed, in euros; the scale is the most.
        verzuim_op: First day of default of the rent in the letter; picks the scale.
        hoofdsom: Arrears that the letter asked for, in euros.
        veertiendagenbrief: Day on which the letter was sent.
        btw: Whether VAT is part of the amount.
        productie: Id of the exhibit with the letter.
    """

    bedrag: Bedrag
    verzuim_op: Datum
    hoofdsom: Bedrag
    veertiendagenbrief: Datum
    btw: JaNee
    productie: Regel


class Eis(CaseModel):
    """What the landlord asks of the judge, next to dissolution, eviction and payment.

    Attributes:
        ontruimingstermijn: Days to leave the home after the judgment is served.
        rente_vanaf: Day from which statutory interest is claimed; left out when it is not.
        incassokosten: Left out when they are not claimed.
        huur_vanaf: First month for which rent until the eviction is claimed.
        uitvoerbaar_bij_voorraad: Whether the judgment may be carried out while there is an appeal.
    """

    ontruimingstermijn: Getal
    rente_vanaf: Datum | None = None
    incassokosten: Incassokosten | None = None
    huur_vanaf: Datum
    uitvoerbaar_bij_voorraad: JaNee


class DagvaardingHuurachterstand(CaseBase):
    """A summons for the kantonrechter because of rent arrears.

    Attributes:
        betekening: Last day on which the bailiff serves the summons; the real day is written at the door.
        roldatum: Day in court.
        roltijd: Hour in court.
        gemachtigde: Who acts for the landlord in court; left out when the landlord acts himself.
        bewindvoerder: Party instead of the tenant, when the tenant's goods are under administration.
        verweren: What the tenant said before, each with an answer; an empty list when nothing is known.
        getuigen: Witnesses; an empty list when there are none.
        hulplink: Page with this explanation to read or to hear; holds no private data.
    """

    betekening: Datum
    roldatum: Datum
    roltijd: Tijd
    rechtbank: Rechtbank
    deurwaarder: Deurwaarder
    verhuurder: Verhuurder
    gemachtigde: Gemachtigde | None = None
    huurder: Persoon
    medehuurder: Persoon | None = None
    bewindvoerder: Bewindvoerder | None = None
    gemeente: Gemeente
    huurovereenkomst: Huurovereenkomst
    achterstand: Huurachterstand
    vroegsignalering: Vroegsignalering
    kinderen: Kinderen
    schuldhulptraject: Schuldhulptraject
    verweren: tuple[Verweer, ...]
    getuigen: tuple[Getuige, ...]
    eis: Eis
    producties: tuple[Productie, ...] = Field(min_length=1)
    hulplink: Web | None = None

    @model_validator(mode="after")
    def _exhibits_fit(self) -> Self:
        known = [one.id for one in self.producties]
        for number, name in enumerate(known):
            if name in known[:number]:
                raise ConflictError(message("two exhibits have the same id"), f"producties[{number}].id")
        mentioned = dict(_mentions(self, ""))
        for path, name in mentioned.items():
            if name not in known:
                raise ConflictError(
                    message("there is no exhibit with this id in `producties`"),
                    path,
                    message("Add the exhibit to the list, or use the id of one that is there."),
                )
        for number, name in enumerate(known):
            if name not in mentioned.values():
                raise ConflictError(
                    message("no fact of the case points at this exhibit"),
                    f"producties[{number}].id",
                    message("Write its id at the fact that it proves, or leave it out."),
                )
        return self


def _mentions(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Yield each place where a fact points at an exhibit, with the id."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            inner, here = getattr(value, name), f"{path}.{name}" if path else name
            if name.startswith("productie") and isinstance(inner, str):
                yield here, inner
            else:
                yield from _mentions(inner, here)
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _mentions(item, f"{path}[{number}]")
