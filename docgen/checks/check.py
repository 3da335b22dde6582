"""What a legal check knows, and what each check module holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from pydantic import BaseModel

from docgen.checks.wording import place_of
from docgen.document.blocks import Document
from docgen.document.walk import Line
from docgen.finding import Finding, Level
from docgen.law.book import BOOK, LawBook
from docgen.place import Place

Overrides = Mapping[str, str | None]
"""Changes to an example case: field path to new text, or `None` to leave the field out."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a check may look at.

    Attributes:
        document_id: Which document, such as `summons/huurachterstand`.
        case: The case, as its own model.
        places: Where each field stands in the case file, by field path.
        document: The rendered document; `None` while only the case is checked.
        on: Date of the document.
        book: The law of this run: docgen's data, the values of the office, and what was accepted.
    """

    document_id: str
    case: BaseModel
    places: Mapping[str, Place]
    document: Document | None
    on: date
    book: LawBook = BOOK

    def place(self, field: str) -> Place:
        """Return where a field stands, or the nearest group around it that is written in the case file."""
        path = field
        while path:
            if path in self.places:
                return replace(self.places[path], field=field)
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return Place(field=field)

    def place_of(self, line: Line, words: str) -> Place:
        """Return where words of a line come from: their field in the case file, else the line of the text."""
        place = place_of(line, words)
        return self.place(place.field) if place.field else place


class Check(Protocol):
    """What every check module offers; its docstring has the parts Checks, Why and Source."""

    @property
    def __name__(self) -> str:
        """Name of the module."""

    @property
    def CODE(self) -> str:  # noqa: N802 - a constant of the module
        """Code of its findings; never used twice."""

    @property
    def NAME(self) -> str:  # noqa: N802
        """Name that says what is wrong."""

    @property
    def LEVEL(self) -> Level:  # noqa: N802
        """What its findings do to the document."""

    @property
    def SOURCE(self) -> str:  # noqa: N802
        """Article or other source."""

    @property
    def DOCUMENTS(self) -> tuple[str, ...]:  # noqa: N802
        """Ids of the documents it applies to."""

    @property
    def MAY_ACCEPT(self) -> bool:  # noqa: N802
        """Whether a person may go past it with a reason."""

    @property
    def EXAMPLE(self) -> str:  # noqa: N802
        """Document whose example case is changed by `WRONG` and `RIGHT`."""

    @property
    def WRONG(self) -> tuple[Overrides, ...]:  # noqa: N802
        """Changes on which it must fire."""

    @property
    def RIGHT(self) -> tuple[Overrides, ...]:  # noqa: N802
        """Changes on which it must stay silent; `{}` is the example itself."""

    def check(self, facts: Facts) -> Iterator[Finding]:
        """Yield a finding for each thing that is wrong."""
