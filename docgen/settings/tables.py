"""The tables of `docgen.toml`. Keys are the names of the options they stand for."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import ConfigDict, Field

from docgen.source.toml_model import StrictTable

LEAST_REASON = 10  # characters; a reason says why, a word does not


class CheckTable(StrictTable):
    """`[check]`: how `docgen check` reports when no option says otherwise."""

    model_config = ConfigDict(populate_by_name=False)

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Literal["verdict", "error", "warning", "never"] | None = Field(default=None, alias="fail-on")
    baseline: str = ""


class AllowedTable(StrictTable):
    """`[[toegestaan]]`: wording that a reading rule may not judge, with the reason."""

    regel: str = Field(min_length=1)
    tekst: str = ""
    reden: str = Field(min_length=LEAST_REASON)
    bestanden: tuple[str, ...] = ()


class LawTable(StrictTable):
    """`[[wet]]`: a value of the law that the office looked up itself, with its source."""

    naam: str = Field(min_length=1)
    geldig_vanaf: date
    geldig_tot: date | None = None
    waarde: Any  # a number or a table of numbers: what fits is known where the law data stands
    bron: str = Field(min_length=LEAST_REASON)


class SettingsTable(StrictTable):
    """The whole file."""

    templates: tuple[str, ...] = ()
    style: str = ""
    check: CheckTable = CheckTable()
    toegestaan: tuple[AllowedTable, ...] = ()
    wet: tuple[LawTable, ...] = ()
