"""Case files of a user: the example of a template with changes, and what docgen says about them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from docgen.cli.main import run
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import installed_templates
from tests.checks.examples import PART

ADDENDUM, SECOND, LAST, SUMMONS, NOTICE = (
    "addendum/drie-partijen",
    "addendum/tweede-kans",
    "addendum/laatste-kans",
    "summons/huurachterstand",
    "notices/aankondiging-ontruiming",
)
DOCUMENTS = (ADDENDUM, SECOND, LAST, SUMMONS, NOTICE)
DAY = ("--date", "2026-11-20")

Changes = dict[str, Any]
"""New value by field path: text, a list or a group; `None` leaves the field out."""


@dataclass(frozen=True)
class Said:
    """What a command said: its exit code, all of its output, and the findings as data."""

    code: int
    text: str
    findings: list[dict[str, Any]]


def write_case(folder: Path, document: str, changes: Changes) -> Path:
    """Write the example of a template with changes; JSON is YAML too, with a value on each line."""
    example = installed_templates() / document / "case.yaml"
    fields: Any = read_yaml(example.read_bytes(), "case.yaml").value
    for path, value in changes.items():
        *parents, last = [int(part) if part.isdigit() else part for part in PART.findall(path)]
        group = fields
        for part in parents:
            group = group[part] if isinstance(part, int) else group.setdefault(part, {})
        if value is None:
            del group[last]
        else:
            group[last] = value
    path = folder / "zaak.yaml"
    path.write_text(json.dumps(fields, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def line_of(path: Path, text: str) -> int:
    """Return the number of the only line that holds a text."""
    (line,) = [n for n, line in enumerate(path.read_text("utf-8").splitlines(), 1) if text in line]
    return line


def validate(path: Path, capsys: pytest.CaptureFixture[str]) -> Said:
    """Check a case file and return what docgen says, as data."""
    code = run(["--lang", "en", "validate", str(path), "--format", "json", *DAY])
    said = capsys.readouterr()
    return Said(code, said.out + said.err, json.loads(said.out)["findings"])


def render(path: Path, out: Path, capsys: pytest.CaptureFixture[str], *options: str) -> Said:
    """Make the documents of a case file and return what docgen says."""
    code = run(["--lang", "en", "render", str(path), "--out", str(out), *DAY, *options])
    said = capsys.readouterr()
    return Said(code, said.out + said.err, [])
