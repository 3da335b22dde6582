"""Organisations that help for free, with the day on which their details were checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from docgen.law.dated import load
from docgen.law.value import Confidence


@dataclass(frozen=True, slots=True)
class Hulporganisatie:
    """Who helps, with what, and where to reach them.

    Attributes:
        id: Short name for templates and cases.
        naam: Name as it is printed.
        wat: What they do, in plain Dutch.
        telefoon: Number as the organisation writes it; `None` where none is known.
        site: Web address without scheme; `None` where none is known.
        gratis: Whether help costs nothing.
        anoniem: Whether one need not give a name.
        per_gemeente: Whether number and address differ per municipality and come from the case.
        zekerheid: How well the details are known.
        bron: Where they were read.
        gecontroleerd_op: Day of the last check.
    """

    id: str
    naam: str
    wat: str
    telefoon: str | None
    site: str | None
    gratis: bool
    anoniem: bool
    per_gemeente: bool
    zekerheid: Confidence
    bron: str
    gecontroleerd_op: date


@lru_cache(maxsize=64)
def hulporganisaties(on: date) -> tuple[Hulporganisatie, ...]:
    """Return the organisations in the order in which a letter names them.

    Raises:
        LawPeriodError: The list does not cover the day.
    """
    return tuple(
        Hulporganisatie(
            id=row["id"],
            naam=row["naam"],
            wat=row["wat"],
            telefoon=row.get("telefoon"),
            site=row.get("site"),
            gratis=row["gratis"],
            anoniem=row.get("anoniem", False),
            per_gemeente=row.get("per_gemeente", False),
            zekerheid=Confidence(row["zekerheid"]),
            bron=row["bron"],
            gecontroleerd_op=row["gecontroleerd_op"],
        )
        for row in load("hulporganisaties").on(on).rows("organisaties")
    )
