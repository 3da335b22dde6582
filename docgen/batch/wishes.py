"""What the user asks of a batch, in a form that the journal can keep."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, Self


class Layout(StrEnum):
    """How documents stand in the output folder: a folder for each row, or all in one."""

    FOLDERS = "folders"
    FLAT = "flat"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user asks for.

    Attributes:
        sheet: The sheet, as a full path.
        made_on: Day of the run.
        document: Id of the document, for a sheet that has no such column.
        base: Case file with the fields that are the same in each row.
        where: Column and keyed MAC of the value it must have.
        all_rows: Whether to make more than the first document.
        limit: The most rows to take; `None` for all.
        formats: Which of pdf, docx, html, txt; empty for all that the template offers.
        folders: Template folders of the office.
        style: Folder of a house style.
        word_template: A Word file to fill.
        reasons: Reason by code for errors the user goes past.
        layout: How the documents stand in the output folder.
        name: Pattern of the names.
        companions: What goes along with each document.
        merge: Letters in each file for the printer; 0 for none.
        overwrite: Whether files that are not of this batch may be replaced.
        all_or_nothing: Whether to write nothing when one row cannot be made.
        office: The `docgen.toml` of the run.
        content: SHA-256 of the templates, house style and settings of the office, as they were at the start.
        engine: Kind of engine, workers and scheduler.
    """

    sheet: Path
    made_on: date
    document: str = ""
    base: Path | None = None
    where: tuple[tuple[str, str], ...] = ()
    all_rows: bool = False
    limit: int | None = None
    formats: tuple[str, ...] = ()
    folders: tuple[Path, ...] = ()
    style: Path | None = None
    word_template: Path | None = None
    reasons: Mapping[str, str] = field(default_factory=dict)
    layout: Layout = Layout.FOLDERS
    name: str = "{kenmerk}-{document}"
    companions: tuple[str, ...] = ()
    merge: int = 0
    overwrite: bool = False
    all_or_nothing: bool = False
    office: Path | None = None
    content: str = ""
    engine: tuple[str, int, str] = ("local", 0, "")

    def kept(self) -> dict[str, str]:
        """Return all of it as text by name, each path in full: a run may be taken up from another folder."""
        return {name: json.dumps(value, default=_plain) for name, value in asdict(self).items()}

    @classmethod
    def from_kept(cls, kept: Mapping[str, str]) -> Self:
        """Return what `kept` gave.

        Raises:
            ValueError, KeyError, TypeError: It is something else.
        """
        values: dict[str, Any] = {
            one.name: json.loads(kept[one.name]) for one in fields(cls) if one.name in kept
        }
        paths = ("base", "style", "word_template", "office")
        return cls(
            **{
                **values,
                **{name: Path(values[name]) if values[name] else None for name in paths},
                "sheet": Path(values["sheet"]),
                "made_on": date.fromisoformat(values["made_on"]),
                "where": tuple((column, mac) for column, mac in values["where"]),
                "formats": tuple(values["formats"]),
                "companions": tuple(values.get("companions", ())),
                "folders": tuple(map(Path, values["folders"])),
                "layout": Layout(values["layout"]),
                "engine": tuple(values["engine"]),
            }
        )

    def of_documents(self) -> str:
        """Return, as one text, the options that decide what a document holds and where it stands.

        The day of the run is not among them: what was made yesterday is not made again today.
        """
        kept = self.kept()
        names = ["formats", "folders", "style", "word_template", "reasons", "layout", "name", "content"]
        names += ["companions"] if self.companions else []  # a folder of before keeps its documents
        return json.dumps({name: kept[name] for name in names})


def _plain(value: object) -> str:
    return str(value.resolve()) if isinstance(value, Path) else str(value)
