"""Where the rows of a batch are made: in this process, by more of this machine, or by a Dask cluster.

The same code makes a row everywhere, so its bytes do not depend on the engine or on the number of workers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from docgen.batch.engine_task import work_rows
from docgen.batch.work import Chunk, Outcome

Kind = Literal["local", "dask"]


@dataclass(frozen=True, slots=True)
class EngineChoice:
    """Who makes the rows.

    Attributes:
        kind: This machine, or a Dask cluster.
        workers: Processes of this machine; 1 is this process itself. A cluster knows its own number.
        scheduler: Address of the scheduler of a cluster, such as `tcp://host:8786`.
    """

    kind: Kind = "local"
    workers: int = 1
    scheduler: str = ""


def outcomes(chunks: Iterable[Chunk], engine: EngineChoice) -> Iterator[Outcome]:
    """Yield what came of each row, in the order in which it comes. Closing this ends the workers.

    Chunks are taken when there is room for them, so that a long batch takes no more memory than a short one.
    Each row comes exactly once: one that cannot be made comes with the reason.

    Args:
        chunks: The rows, as `chunked` gives them.
        engine: Who makes them.

    Raises:
        InputError: A Dask cluster that cannot be used.
        OutputError: The connection with a cluster broke; the rows that came are good.
    """
    waiting = iter(chunks)
    first = next(waiting, None)
    if first is None:
        return  # nothing to make, so nobody to wait for
    given = chain((first,), waiting)
    # Each engine loads libraries of its own, which a batch in this process does without.
    if engine.kind == "dask":
        from docgen.batch.engine_dask import dask_lanes
        from docgen.batch.engine_spread import spread

        with dask_lanes(engine.scheduler) as lanes:
            yield from spread(given, lanes)
    elif engine.workers > 1:
        from docgen.batch.engine_local import local_lanes
        from docgen.batch.engine_spread import spread

        with local_lanes(engine.workers) as workers:
            yield from spread(given, workers)
    else:
        for chunk in given:
            yield from work_rows(chunk)
