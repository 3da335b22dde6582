"""Workers of a Dask cluster, over the same `concurrent.futures` as those of this machine.

Dask itself sends a chunk to another worker when one dies, and gives the chunk up after a few deaths; then its
rows are tried one by one. Whoever can reach the scheduler can run code on its workers: a cluster belongs on a
network of the office, and outside of it behind TLS.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager
from typing import Any, TypeAlias

from docgen.batch import codes
from docgen.batch.engine_task import work
from docgen.batch.engine_versions import other_versions, versions
from docgen.batch.work import Chunk, Outcome
from docgen.errors import InputError, OutputError
from docgen.finding import Code
from docgen.message import message
from docgen.writers.formats import FORMATS

Client: TypeAlias = Any
"""A client of `distributed`, which has no types."""

CONNECT_SECONDS = 8
"""How long to wait for the scheduler, and for its first worker."""

ALONE_SECONDS = 30
"""How long a cluster may be without workers before a batch stops; a nanny starts another in a few seconds."""


class DaskLane:
    """A share of a cluster: room for one chunk."""

    depth = 1
    shared = True

    def __init__(self, client: Client, executor: Executor) -> None:
        self._client = client
        self._executor = executor
        self._alone_since: float | None = None

    def send(self, chunk: Chunk) -> Future[tuple[Outcome, ...]]:
        """Send a chunk to be made."""
        with_pdf = "pdf" in (chunk.job.formats or FORMATS)
        return self._executor.submit(work_alike, chunk, versions(with_pdf), with_pdf=with_pdf)

    def lost_worker(self, error: BaseException) -> bool:
        """Return whether this error means that workers died of the chunk.

        Raises:
            InputError: A worker has no docgen.
            OutputError: The connection with the scheduler is gone.
        """
        from distributed import KilledWorker

        if isinstance(error, ImportError):
            raise _refused(codes.ANDERE_VERSIES) from None
        if isinstance(error, CancelledError | OSError):
            raise _lost(codes.PLANNER_ONBEREIKBAAR) from None
        return isinstance(error, KilledWorker)

    def look(self) -> None:
        """See whether anybody is still at work.

        Raises:
            OutputError: All workers have been gone for a while.
        """
        if self._client.scheduler_info().get("workers"):
            self._alone_since = None
            return
        self._alone_since = self._alone_since or time.monotonic()
        if time.monotonic() - self._alone_since > ALONE_SECONDS:
            raise _lost(codes.GEEN_WERKERS)


def work_alike(chunk: Chunk, here: tuple[tuple[str, str], ...], *, with_pdf: bool) -> tuple[Outcome, ...]:
    """Make a chunk on a machine that gives the same bytes as the one that asks.

    Raises:
        InputError: This machine has other versions.
    """
    if names := other_versions(here, versions(with_pdf)):
        text = message("A worker of the Dask cluster has other versions: {names}.", names=", ".join(names))
        raise InputError([codes.ANDERE_VERSIES.finding(text)])
    return work(chunk)


@contextmanager
def dask_lanes(scheduler: str) -> Iterator[list[DaskLane]]:
    """Give two lanes for each worker of a cluster: one chunk in its hands, one on its way.

    Args:
        scheduler: Address, such as `tcp://host:8786`.

    Raises:
        InputError: Dask is not installed, the scheduler cannot be reached, or it has no workers.
    """
    with _connected(scheduler) as client:
        try:
            client.wait_for_workers(1, timeout=CONNECT_SECONDS)
        except TimeoutError:
            raise _refused(codes.GEEN_WERKERS) from None
        executor = client.get_executor(pure=False)
        try:
            yield [DaskLane(client, executor) for _ in range(2 * sum(client.nthreads().values()))]
        finally:
            executor.shutdown(wait=False)


@contextmanager
def _connected(scheduler: str) -> Iterator[Client]:
    try:
        import distributed
    except ImportError:
        raise _refused(codes.DASK_ONTBREEKT) from None
    connect: Client = distributed.Client
    with _quiet():
        try:
            if not scheduler:  # Dask would start a cluster of its own
                raise ValueError
            client = connect(scheduler, timeout=CONNECT_SECONDS, set_as_default=False, name="docgen")
        except (OSError, ValueError, TypeError):
            raise _refused(codes.PLANNER_ONBEREIKBAAR) from None
        try:
            yield client
        finally:
            client.close(timeout=CONNECT_SECONDS)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep the log of Dask shut: it tells troubles with what was being made; docgen tells them itself."""
    names = [name for name in logging.root.manager.loggerDict if name.startswith(("distributed", "tornado"))]
    before = [(logger := logging.getLogger(name), logger.level) for name in names]
    for logger, _ in before:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in before:
            logger.setLevel(level)


def _refused(code: Code) -> InputError:
    return InputError([code.finding(code.meaning)])


def _lost(code: Code) -> OutputError:
    return OutputError([code.finding(code.meaning)])
