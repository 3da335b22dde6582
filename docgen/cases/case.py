"""What every case says: which document, whose reference, which date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Self

from pydantic import BaseModel, Field, model_validator

from docgen.cases.conflict import ConflictError
from docgen.cases.model import CaseModel
from docgen.cases.partijen import Persoon
from docgen.cases.values import Datum, Reden, Regel, Rule
from docgen.message import message

DocumentId = Annotated[Regel, Rule(message("the id of a document"), "notices/aankondiging-ontruiming")]
"""Which document to make, as `family/name`."""


class Toestemming(CaseModel):
    """Wording that a reading rule may not judge in this document.

    Attributes:
        regel: Code or name of the rule.
        tekst: The exact words; without them all that the rule finds.
        reden: Why it must stay so.
    """

    regel: Regel = Field(examples=["WRD101"])
    tekst: Regel | None = Field(default=None, examples=["ten spoedigste"])
    reden: Reden


class CaseBase(CaseModel):
    """The fields of each case; a family adds its own.

    Attributes:
        document: Id of the document, such as `summons/huurachterstand`.
        kenmerk: Reference of the office, printed in the letter and used for file names.
        datum: Date of the document, on which the law is looked up.
        toegestaan: Wording that the reading gate leaves alone in this document.
    """

    document: DocumentId
    kenmerk: Regel = Field(examples=["2026-0412"])
    datum: Datum
    toegestaan: tuple[Toestemming, ...] = ()

    @model_validator(mode="after")
    def _nobody_is_born_later(self) -> Self:
        for path, person in _persons(self, ""):
            if person.geboortedatum is not None and person.geboortedatum >= self.datum:
                raise ConflictError(
                    message("This date of birth is not before the date of the document."),
                    f"{path}.geboortedatum",
                )
        return self


def _persons(value: object, path: str) -> Iterator[tuple[str, Persoon]]:
    """Yield each person in a case with the path of its field."""
    if isinstance(value, Persoon):
        yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _persons(getattr(value, name), f"{path}.{name}" if path else name)
    elif isinstance(value, tuple | list):
        for number, item in enumerate(value):
            yield from _persons(item, f"{path}[{number}]")
