"""What SECURITY.md promises is there: each test that it names, and each least version."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "SECURITY.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
THREATS = [line.strip("| ").split(" | ") for line in PAGE.splitlines() if "`tests/" in line]
FLOORS = {
    name.partition(",")[0].casefold(): floor
    for name, floor in re.findall(r"^\| ([A-Za-z][A-Za-z0-9]+(?:, through \w+)?) \| ([\d.]+) \|", PAGE, re.M)
}


def numbers(text: str) -> tuple[int, ...]:
    """Return a version as numbers, without zeros at its end."""
    parts = [int(part) for part in text.split(".")]
    while parts and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def asked_for() -> dict[str, str]:
    """Return the least version of each dependency in pyproject.toml."""
    found = (re.match(r"([\w.-]+)(?:>=|==)([\d.]+)", one) for one in PROJECT["project"]["dependencies"])
    return {match[1]: match[2] for match in found if match}


@pytest.mark.parametrize("row", THREATS, ids=lambda row: row[0][:40])
def test_each_threat_has_a_measure_and_a_test_that_is_there(row: list[str]) -> None:
    """A row without proof is a wish."""
    threat, measure, proof = row
    assert threat
    assert measure
    files = re.findall(r"`(tests/[^`]+)`", proof)
    assert files
    assert [name for name in files if not (ROOT / name).is_file()] == []


def test_the_page_has_the_threats() -> None:
    """The table is read by this test."""
    assert len(THREATS) >= 20


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_a_least_version_is_asked_for_and_met(name: str, floor: str) -> None:
    """In pyproject.toml and in what the tests run with."""
    assert numbers(asked_for()[name]) >= numbers(floor)
    assert numbers(version(name)) >= numbers(floor)


def test_all_floors_are_read() -> None:
    """The table is read by this test."""
    assert len(FLOORS) == 8
