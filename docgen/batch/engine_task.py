"""What a worker does with a chunk: make each row within its limits, and answer for each, whatever happens."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

from docgen.batch import codes
from docgen.batch.row import Row
from docgen.batch.work import Chunk, Outcome, make_row
from docgen.errors import DocgenError, OutputError
from docgen.finding import Code, Finding
from docgen.limits.guard import guarded
from docgen.message import Message, message
from docgen.pipeline.job import Job
from docgen.place import Place

FAULT = 3
"""Exit code of docgen for a fault of its own."""

_one_at_a_time = threading.Lock()
"""Fonts and layout keep state of their own, and a Dask worker may run more than one thread."""


def work(chunk: Chunk) -> tuple[Outcome, ...]:
    """Return what came of each row of a chunk."""
    return tuple(work_rows(chunk))


def work_rows(chunk: Chunk) -> Iterator[Outcome]:
    """Yield what came of each row as soon as it is there."""
    for row in chunk.rows:
        with _one_at_a_time:
            outcome = outcome_of(chunk.job, row, make_row)
        yield outcome


def outcome_of(job: Job, row: Row, ask: Callable[[Job, Row], Outcome]) -> Outcome:
    """Return what comes of a row within the limits of one document, whatever happens on the way.

    Args:
        job: What is the same for each document.
        row: The row.
        ask: Makes or checks it.
    """
    try:
        with guarded(place_of(job, row)):
            return ask(job, row)
    except DocgenError as error:
        return Outcome(row.number, row.digest, findings=error.findings, exit_code=error.exit_code)
    except OSError as error:
        why = message("Reason: {reason}", reason=Message(error.strerror or type(error).__name__))
        return failed(job, row, codes.SCHIJF, OutputError.exit_code, why)
    except Exception as error:  # noqa: BLE001 - the border: one row may not stop the others
        # Only the kind: the text of an exception may hold what stands in the row.
        why = message("docgen itself failed on this row ({kind}).", kind=type(error).__name__)
        return failed(job, row, codes.FOUT_IN_DOCGEN, FAULT, why)


def failed(job: Job, row: Row, code: Code, exit_code: int, what: Message | None = None) -> Outcome:
    """Return that nothing came of a row, and why."""
    found: Finding = code.finding(what or code.meaning, place_of(job, row))
    return Outcome(row.number, row.digest, findings=(found,), exit_code=exit_code)


def place_of(job: Job, row: Row) -> Place:
    """Return where a row stands."""
    return Place(str(job.case), line=row.number)
