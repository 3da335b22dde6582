"""One row of a sheet as a case that is still to be checked."""

from __future__ import annotations

from dataclasses import dataclass, field

from docgen.finding import Finding
from docgen.source.tree import Source


@dataclass(frozen=True, slots=True)
class Row:
    """A row with its fields.

    Attributes:
        number: Its number as the program that made the sheet shows it; the line in JSON Lines.
        source: Its fields, each with its cell; private.
        digest: SHA-256 of its fields; it does not depend on the kind of file, nor on where the row stands.
        problems: What reading it found already.
    """

    number: int
    source: Source = field(repr=False)
    digest: str
    problems: tuple[Finding, ...] = ()
