"""Workers on this machine, each a process. They write no files, so they leave nothing half done."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor, Future
from contextlib import ExitStack, contextmanager

from docgen.batch.engine_process import ProcessExecutor, WorkerDied
from docgen.batch.engine_task import work
from docgen.batch.work import Chunk, Outcome


class LocalLane:
    """A process of this machine."""

    depth = 2
    """One chunk in hand and one at hand: the worker need not wait for this process to write files."""

    shared = False

    def __init__(self, executor: Executor) -> None:
        self._executor = executor

    def send(self, chunk: Chunk) -> Future[tuple[Outcome, ...]]:
        """Send a chunk to be made."""
        return self._executor.submit(work, chunk)

    def lost_worker(self, error: BaseException) -> bool:
        """Return whether this error means that the process died of the chunk."""
        return isinstance(error, WorkerDied)

    def look(self) -> None:
        """A process that dies says so itself."""


@contextmanager
def local_lanes(workers: int) -> Iterator[list[LocalLane]]:
    """Give workers on this machine, and end them whatever happens.

    Args:
        workers: At least 1.
    """
    with ExitStack() as stack:
        yield [LocalLane(stack.enter_context(ProcessExecutor())) for _ in range(workers)]
