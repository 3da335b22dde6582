"""Rows made of the example of a template, and rows that are bad for whoever makes them."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from docgen.batch.row import Row
from docgen.pipeline.job import Job
from docgen.source.tree import Source
from docgen.source.yaml_file import read_yaml
from docgen.template.folders import installed_templates
from tests.cli.case_files import NOTICE

SHEET = Path("aanzeggingen.xlsx")


def job(*formats: str) -> Job:
    """Return the wish for these formats of every row."""
    return Job(SHEET, date(2026, 11, 20), formats=formats or ("txt",))


def row(number: int) -> Row:
    """Return a good row with a reference of its own."""
    source = read_yaml((installed_templates() / NOTICE / "case.yaml").read_bytes(), str(SHEET))
    fields = {**source.value, "kenmerk": f"2026-{number:05}"}
    digest = sha256(f"{number}".encode()).hexdigest()
    return Row(number, replace(source, value=fields), digest)


def rows(count: int) -> list[Row]:
    """Return good rows, numbered from 2 as in a sheet with a head."""
    first = row(2)
    return [
        replace(
            first,
            number=number,
            source=replace(first.source, value={**first.source.value, "kenmerk": f"2026-{number:05}"}),
            digest=sha256(f"{number}".encode()).hexdigest(),
        )
        for number in range(2, count + 2)
    ]


def with_source(good: Row, source: Any) -> Row:
    """Return a row with something else for its fields."""
    return replace(good, source=source)


@dataclass(frozen=True)
class OneBomb:
    """Fields that end the first process that receives them, and no other."""

    marker: Path
    source: Source

    def __reduce__(self) -> tuple[Callable[..., Source], tuple[Path, Source]]:
        return die_once, (self.marker, self.source)


@dataclass(frozen=True)
class Odd:
    """Fields that do something else when they are looked at."""

    act: Callable[[], None]

    @property
    def value(self) -> dict[str, Any]:
        """The fields, which never come."""
        self.act()
        return {}


def die() -> None:
    """End this process at once, as the system does when memory is full."""
    os.kill(os.getpid(), signal.SIGKILL)


def die_once(marker: Path, source: Source) -> Source:
    """End this process at once, unless it was done before."""
    if not marker.exists():
        marker.touch()
        die()
    return source


def loop() -> None:
    """Go on for ever."""
    while True:
        pass


def nap() -> None:
    """Go on for longer than any test."""
    time.sleep(60)


def fail() -> None:
    """Fail with private text in the fault."""
    raise LookupError("Jan Jansen")


def fail_on_disk() -> None:
    """Fail as a full disk does."""
    raise OSError(28, "No space left on device", "/brieven/Jansen")
