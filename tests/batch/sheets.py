"""Sheets made of the example case of a template."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from docgen.batch.columns import column_name
from docgen.batch.merge import pruned
from docgen.pipeline.job import Job
from docgen.source.tree import Parts, Value
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import installed_templates
from tests.source.xlsx import workbook

REMINDER, SUMMONS = "notices/herinnering", "summons/huurachterstand"


def example(document: str = REMINDER) -> dict[str, Value]:
    """Return the fields of the example case, without what a sheet has no cell for."""
    path = installed_templates() / document / "case.yaml"
    return pruned(read_yaml(path.read_bytes(), str(path)).value)


def flat(value: Value, way: Parts = ()) -> dict[str, str]:
    """Return the fields of a case by the name of their column."""
    if isinstance(value, dict):
        parts = [flat(inside, (*way, name)) for name, inside in value.items()]
    elif isinstance(value, list):
        parts = [flat(inside, (*way, at)) for at, inside in enumerate(value)]
    else:
        return {column_name(way): str(value)}
    return {name: text for part in parts for name, text in part.items()}


def row(document: str = REMINDER, **changes: Any) -> dict[str, Any]:
    """Return the cells of an example; a `__` in the name of a change is a point."""
    return {**flat(example(document)), **{name.replace("__", "."): value for name, value in changes.items()}}


def write_csv(
    path: Path, rows: Iterable[Mapping[str, Any]], *, delimiter: str = ";", encoding: str = "utf-8-sig"
) -> Path:
    """Write rows as CSV, with all their columns."""
    rows = list(rows)
    names = list(dict.fromkeys(name for one in rows for name in one))
    target = io.StringIO()
    writer = csv.writer(target, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows([names, *([one.get(name, "") for name in names] for one in rows)])
    path.write_bytes(target.getvalue().encode(encoding))
    return path


def write_xlsx(path: Path, rows: Iterable[Mapping[str, Any]], change: Any = None) -> Path:
    """Write rows as XLSX, with all their columns."""
    rows = list(rows)
    names = list(dict.fromkeys(name for one in rows for name in one))
    path.write_bytes(workbook([names, *([one.get(name) for name in names] for one in rows)], change))
    return path


def write_jsonl(path: Path, cases: Iterable[Mapping[str, Any]]) -> Path:
    """Write cases as JSON Lines."""
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in cases), "utf-8")
    return path


def job(path: Path) -> Job:
    """Return the wish for the documents of a sheet."""
    return Job(path, date(2026, 11, 24))
