"""The page that tells what is checked says what the checks are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docgen.checks.check import Check
from docgen.checks.register import CHECKS
from docgen.finding import Level

PAGE = (Path(__file__).parents[2] / "docs" / "controles.md").read_text("utf-8")
CODE = re.compile(r"\b[A-Z]{3}\d{3}\b")
WORDS = {Level.ERROR: "fout", Level.WARNING: "waarschuwing", Level.INFO: "info"}


def _level(check: Check) -> str:
    passable = check.LEVEL is Level.ERROR and check.MAY_ACCEPT
    return f"{WORDS[check.LEVEL]}*" if passable else WORDS[check.LEVEL]


def _rows() -> list[list[str]]:
    lines = [line.strip("| ").split(" | ") for line in PAGE.splitlines() if line.startswith("| ")]
    return [cells for cells in lines if CODE.search(cells[1])]


@pytest.mark.parametrize("check", CHECKS, ids=[check.CODE for check in CHECKS])
def test_each_check_stands_on_the_page_with_its_level(check: Check) -> None:
    """Who reads the page knows what stops a document and what one may go past."""
    levels = {level for _, codes, level, _ in _rows() if check.CODE in codes}
    assert levels == {_level(check)}


def test_the_page_names_no_check_that_is_gone() -> None:
    """A code on the page can be asked about with `docgen explain`."""
    assert set(CODE.findall(PAGE)) <= {check.CODE for check in CHECKS}
