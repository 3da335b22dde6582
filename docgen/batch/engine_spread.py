"""Spread chunks over workers: never many at once, none lost, none twice, and blame only for who earns it.

A lane is a place to send chunks to: a process of this machine, or a share of a cluster. When a worker dies of
a chunk, its rows are tried again one by one; a row that a worker dies of once more is given up.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from docgen.batch import codes
from docgen.batch.engine_task import failed
from docgen.batch.work import Chunk, Outcome
from docgen.errors import InputError, OutputError

Answer: TypeAlias = Future[tuple[Outcome, ...]]

_MOST_DEATHS = 20
"""Workers that may die with no answer in between; then it is not one row that is too heavy."""

_LOOK_EVERY = 2.0
"""Seconds without an answer after which to see whether one can still come."""


class Lane(Protocol):
    """A place to send chunks to."""

    @property
    def depth(self) -> int:
        """How many chunks may wait here at once, with the one that is being made."""

    @property
    def shared(self) -> bool:
        """Whether a chunk can also be blamed when a worker dies of a chunk of another lane."""

    def send(self, chunk: Chunk) -> Answer:
        """Send a chunk to be made."""

    def lost_worker(self, error: BaseException) -> bool:
        """Return whether this error means that a worker died of the chunk."""

    def look(self) -> None:
        """Raise a `DocgenError` when no answer can come any more."""


@dataclass(frozen=True, slots=True)
class _Task:
    """A chunk, and whether a worker has died with it in its hands."""

    chunk: Chunk
    suspect: bool = False


@dataclass(slots=True)
class _Used:
    """A lane with what is in it."""

    lane: Lane
    tasks: dict[Answer, _Task] = field(default_factory=dict)


def spread(chunks: Iterable[Chunk], lanes: Sequence[Lane]) -> Iterator[Outcome]:
    """Yield what came of each row, in the order in which it comes.

    Args:
        chunks: Taken only when a lane has room.
        lanes: At least one.

    Raises:
        OutputError: Workers stop again and again, so that this machine or cluster can make no row.
    """
    todo = _Todo(chunks)
    used = [_Used(lane) for lane in lanes]
    _fill(used, todo)
    while answers := {answer: one for one in used for answer in one.tasks}:
        done, _ = wait(answers, _LOOK_EVERY, FIRST_COMPLETED)
        if not done:
            lanes[0].look()
        for answer in [one for one in answers if one in done]:
            yield from _taken(answers[answer], answer, todo, used)


class _Todo:
    """The chunks that wait: first those to be tried again.

    Attributes:
        deaths: How many workers died since the last answer of any.
    """

    def __init__(self, chunks: Iterable[Chunk]) -> None:
        self._again: deque[_Task] = deque()
        self._chunks = iter(chunks)
        self.deaths = 0

    @property
    def is_suspect(self) -> bool:
        """Whether a worker has died with the next one in its hands."""
        return bool(self._again) and self._again[0].suspect

    def next(self) -> _Task | None:
        """Return the next one, or nothing when all are out."""
        if self._again:
            return self._again.popleft()
        chunk = next(self._chunks, None)
        return None if chunk is None else _Task(chunk)

    def again(self, tasks: Iterable[_Task]) -> None:
        """Take tasks back, to the front."""
        self._again.extendleft(reversed(list(tasks)))


def _fill(used: Sequence[_Used], todo: _Todo) -> None:
    """Send chunks where there is room: first one to each lane, so that all get to work.

    Where lanes share their workers, a suspect goes out alone, so that it is clear who a worker dies of.
    """
    shared = any(one.lane.shared for one in used)
    for level in range(max(one.lane.depth for one in used)):
        for one in used:
            if len(one.tasks) != level or level == one.lane.depth:
                continue
            out = [task for each in used for task in each.tasks.values()]
            if shared and out and (todo.is_suspect or any(task.suspect for task in out)):
                return
            if (task := todo.next()) is None:
                return
            one.tasks[one.lane.send(task.chunk)] = task


def _taken(one: _Used, answer: Answer, todo: _Todo, used: Sequence[_Used]) -> Iterator[Outcome]:
    error = CancelledError() if answer.cancelled() else answer.exception()
    task = one.tasks.pop(answer)
    if error is None:
        todo.deaths = 0
        _fill(used, todo)  # before the rows are used: whoever uses them may be busy for a while
        yield from answer.result()
        return
    if not one.lane.lost_worker(error):
        raise error
    todo.deaths += 1
    if todo.deaths > _MOST_DEATHS:
        raise OutputError([codes.WERKERS_STOPPEN.finding(codes.WERKERS_STOPPEN.meaning)])
    if not task.suspect:
        todo.again(_Task(Chunk(task.chunk.job, (row,)), suspect=True) for row in task.chunk.rows)
    _fill(used, todo)
    if task.suspect:  # so it is one row
        yield failed(task.chunk.job, task.chunk.rows[0], codes.WERKER_GESTOPT, InputError.exit_code)
