"""A batch in this process, in a folder of a test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from docgen.batch.engine import EngineChoice
from docgen.batch.row import Row
from docgen.batch.run import Order, Summary, run_batch
from docgen.batch.stopping import Brake
from docgen.batch.wishes import Wishes
from docgen.batch.workspace import working_in
from tests.batch.rows import SHEET, job

WISHES = Wishes(SHEET, date(2026, 11, 20), all_rows=True, formats=("txt",))


def make(
    out: Path, rows: Sequence[Row], wishes: Wishes = WISHES, *, retry: bool = True, workers: int = 1
) -> Summary:
    """Run a batch over rows and return what came of it."""
    order = Order(wishes, job(*wishes.formats), EngineChoice(workers=workers), retry)
    with working_in(out) as workspace:
        return run_batch(workspace, order, rows, lambda coming, _total: coming, Brake())


def with_fields(row: Row, digest: str = "", **fields: str) -> Row:
    """Return a row with other values in some fields, and so with another digest."""
    source = replace(row.source, value={**row.source.value, **fields})
    return replace(row, source=source, digest=digest or f"{row.digest[:60]}{len(str(fields)):04}")


def tree(out: Path) -> dict[str, bytes]:
    """Return the files of an output folder by path, without what docgen keeps for itself."""
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file() and ".docgen" not in path.parts
    }
