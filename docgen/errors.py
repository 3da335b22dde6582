"""Everything that can stop docgen.

    DocgenError
    ├── InputError            exit 2   what the user gave cannot be used
    │   ├── CaseError                  a case file with problems, all of them together
    │   ├── TemplateError              a template that cannot be rendered
    │   └── ReadError                  a letter or a file that cannot be read
    ├── LawPeriodError        exit 2   no checked law value covers the date
    ├── GateError             exit 1   a legal check, the reading gate or the read-back said no
    └── OutputError           exit 4   disk, rights, or a file that is in the way

An error holds findings, so that the command line prints all problems of one step together, each with
its place and its cure. Whatever else leaves docgen is a fault in docgen itself (exit 3).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from docgen.finding import Finding, Level
from docgen.message import Message
from docgen.place import NOWHERE, Place


class DocgenError(Exception):
    """One or more findings that stop the work."""

    exit_code = 3

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("; ".join(f"{f.place} {f.code} {f.message}" for f in self.findings))

    def __reduce__(self) -> tuple[type[DocgenError], tuple[tuple[Finding, ...]]]:
        return type(self), (self.findings,)

    @classmethod
    def single(  # noqa: PLR0913 - mirrors the fields of a finding
        cls,
        code: str,
        name: str,
        message: Message,
        *,
        place: Place | None = None,
        fix: Message | None = None,
        source: str = "",
    ) -> Self:
        """Return an error that holds one finding."""
        return cls([Finding(code, name, Level.ERROR, message, place or NOWHERE, fix, source)])


class InputError(DocgenError):
    """What the user gave cannot be used as it is."""

    exit_code = 2


class CaseError(InputError):
    """A case file with problems."""


class TemplateError(InputError):
    """A template that cannot be found, read or rendered."""


class ReadError(InputError):
    """A letter that cannot be read into a Document."""


class LawPeriodError(DocgenError):
    """No checked value of the law covers the date."""

    exit_code = 2


class GateError(DocgenError):
    """A check says that the document may not go out."""

    exit_code = 1


class OutputError(DocgenError):
    """Disk, rights, or a file that is in the way."""

    exit_code = 4
