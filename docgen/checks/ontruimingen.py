"""The day of an eviction in a case, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from docgen.cases.kennisgeving_ontruiming import KennisgevingOntruiming
from docgen.cases.ontruiming import GeplandeOntruiming, Ontruimingsdag
from docgen.cases.ontruiming_verandert import OntruimingUitgesteld


@dataclass(frozen=True, slots=True)
class Planned:
    """A day on which a home is to be vacated, and the group of fields that holds it."""

    field: str
    when: Ontruimingsdag

    @property
    def day_field(self) -> str:
        """Field of the day."""
        return f"{self.field}.datum"


def planned(case: BaseModel) -> Iterator[Planned]:
    """Yield the day of the eviction; of one that was put off, the new day if there is one."""
    match case:
        case GeplandeOntruiming() | KennisgevingOntruiming():
            yield Planned("ontruiming", case.ontruiming)
        case OntruimingUitgesteld(nieuwe_ontruiming=Ontruimingsdag() as new):
            yield Planned("nieuwe_ontruiming", new)
