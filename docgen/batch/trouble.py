"""All that is wrong with the cells of one row, whoever found it."""

from __future__ import annotations

from docgen.batch.row import Row
from docgen.cases.problems import in_order
from docgen.errors import CaseError
from docgen.finding import Finding
from docgen.pipeline.run import Job, load_source
from docgen.source.codes import CELL_COUNT


def all_problems(job: Job, row: Row) -> tuple[Finding, ...]:
    """Return what reading the row found, and what the fields say of all other cells.

    A cell that could not be read is told once: what a field says of it follows from that. In a row with a
    cell too many or too few every value may stand under the wrong name, so its fields are not looked at.

    Args:
        job: What is the same for each document.
        row: A row with problems.
    """
    if any(one.code == CELL_COUNT.code for one in row.problems):
        return row.problems
    try:
        load_source(job, row.source, row.digest)
    except CaseError as error:
        told = {one.place.field for one in row.problems}
        return tuple(
            in_order([*row.problems, *(one for one in error.findings if one.place.field not in told)])
        )
    return row.problems
