"""A run that makes only Word files loads nothing that it does not need."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from docgen.source.yaml_file import read_yaml
from tests.made import CASES

HEAVY = {
    "PIL",
    "babel",
    "distributed",
    "nltk",
    "numpy",
    "openpyxl",
    "pikepdf",
    "pypdfium2",
    "rich",
    "textstat",
    "weasyprint",
    "wordfreq",
}
LISTED = """
import sys
from docgen.cli.main import run
code = run(sys.argv[1:])
print(" ".join({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
sys.exit(code)
"""
NO_PLUGINS = """
import importlib.metadata, sys
def refused(**wanted):
    assert wanted.get("group") != "pydantic", "a plugin was searched for"
    return ()
importlib.metadata.entry_points = refused
from docgen.cli.main import run
sys.exit(run(sys.argv[1:]))
"""
CASE = CASES["notices/herinnering/case"]


OTHERS = """
import sys
from docgen.cli.main import run
code = run(sys.argv[1:])
print(" ".join(name for name in sys.modules if name.startswith("docgen.")), file=sys.stderr)
sys.exit(code)
"""


def loaded(*arguments: str, listed: str = LISTED) -> set[str]:
    """Return the packages that are loaded when docgen has done what it was asked."""
    command = (sys.executable, "-c", listed, *arguments)
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(done.stderr.strip().split("\n")[-1].split())


def batch_of(folder: Path) -> tuple[str, ...]:
    """Return the words that make the Word file of a sheet with one row."""
    rows = folder / "rijen.jsonl"
    fields = read_yaml(CASE.read_bytes(), str(CASE)).value
    rows.write_text(json.dumps(fields, ensure_ascii=False), "utf-8")
    return (
        "batch",
        "run",
        str(rows),
        "--to",
        "docx",
        "--out",
        str(folder / "uit"),
        "--all",
        "--workers",
        "1",
    )


@pytest.mark.parametrize("way", ["render", "batch"])
def test_a_word_file_needs_no_pdf_library(way: str, tmp_path: Path) -> None:
    """Neither WeasyPrint nor textstat is imported, nor what only other commands use."""
    one = ("render", str(CASE), "--to", "docx", "--out", str(tmp_path / "uit"))
    found = loaded(*(one if way == "render" else batch_of(tmp_path)))
    assert "docgen" in found
    assert found & HEAVY == set()


@pytest.mark.parametrize("way", ["render", "batch"])
def test_a_letter_needs_nothing_of_other_documents(way: str, tmp_path: Path) -> None:
    """No values or checks of a summons or an addendum are imported for a reminder."""
    one = ("render", str(CASE), "--to", "docx", "--out", str(tmp_path / "uit"))
    found = loaded(*(one if way == "render" else batch_of(tmp_path)), listed=OTHERS)
    assert {"docgen.cases.herinnering", "docgen.context.herinnering"} <= found
    others = ("addendum", "melding_gemeente", "notices", "summons", "toelichting", "veertiendagenbrief")
    assert found & {f"docgen.context.{name}" for name in others} == set()
    assert found & {"docgen.checks.handelsrente", "docgen.checks.verboden_beding"} == set()


def test_a_case_in_json_needs_no_yaml(tmp_path: Path) -> None:
    """YAML is read for YAML only."""
    case = tmp_path / "zaak.json"
    case.write_text(json.dumps(read_yaml(CASE.read_bytes(), str(CASE)).value), "utf-8")
    assert "yaml" not in loaded("render", str(case), "--to", "docx", "--out", str(tmp_path / "uit"))


def test_no_plugin_looks_at_a_case() -> None:
    """What other packages hang into pydantic is not searched for: a case is private, and it takes time."""
    command = (sys.executable, "-c", NO_PLUGINS, "validate", str(CASE))
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
