"""How many rows go to a worker in one go, and how many workers are worth their start."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import islice

from docgen.batch.row import Row
from docgen.batch.work import Chunk
from docgen.pipeline.job import Job
from docgen.writers.formats import FORMATS

_MILLISECONDS = {"pdf": 150.0, "docx": 3.0, "html": 2.0, "txt": 1.0}
"""Work for one file, by kind; measured, and rounded up. Only to share the work out."""

_START_MILLISECONDS = 1200.0
"""What it costs to start a worker and to load what it needs."""

_CHUNK_MILLISECONDS = 100.0
"""Work in one chunk: long enough not to notice the sending, short enough to see how far it is."""

_MOST_ROWS = 25
"""Rows in one chunk, whose files stand in memory together; a Word file with its fonts is 0.4 MB."""


def chunked(job: Job, rows: Iterable[Row], workers: int = 1) -> Iterator[Chunk]:
    """Yield the rows in chunks, in their order; takes no more rows than it gives.

    Args:
        job: What the user asks for.
        rows: The rows.
        workers: How many will make them; with one there is nothing to share out.
    """
    size = 1 if workers == 1 else max(1, min(_MOST_ROWS, round(_CHUNK_MILLISECONDS / _row_milliseconds(job))))
    waiting = iter(rows)
    while part := tuple(islice(waiting, size)):
        yield Chunk(job, part)


def fitting_workers(job: Job, rows: int) -> int:
    """Return how many workers make this many rows the soonest, no more than there are cores."""
    worth = rows * _row_milliseconds(job) / _START_MILLISECONDS
    return max(1, min(usable_cores(), round(worth)))


def usable_cores() -> int:
    """Return how many cores this process may use; a container may have fewer than its machine."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _row_milliseconds(job: Job) -> float:
    return sum(_MILLISECONDS[kind] for kind in job.formats or FORMATS)
