"""Where something stands: a line in a file, a paragraph in a letter, a field of a case."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place a person can go to. Lines and columns count from 1; unknown parts stay `None`.

    Attributes:
        path: File, as the user named it.
        line: Line in that file.
        column: Column in that line.
        field: Field of a case, such as `huurder.adres.postcode` or `termijnen[2].bedrag`.
        part: Place in a file without lines, such as `paragraph 12` or `header, paragraph 1`.
        cell: Cell of a sheet, such as `F14`; its row and column stand in `line` and `column` too.
    """

    path: str = ""
    line: int | None = None
    column: int | None = None
    field: str | None = None
    part: str | None = None
    cell: str | None = None

    def __str__(self) -> str:
        numbers = [str(n) for n in (self.line, self.column) if n is not None]
        where = ":".join([self.path, *numbers]) if self.path else ":".join(numbers)
        extra = ", ".join(text for text in (self.part, self.field) if text)
        return " ".join(text for text in (where, extra) if text)


NOWHERE = Place()
"""For what has no place, such as a value that is missing altogether."""
