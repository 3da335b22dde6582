"""A run over a sheet: each row that is still to be made, written by this process alone, journal and all."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TypeAlias, cast

from docgen.batch.engine import EngineChoice, outcomes
from docgen.batch.engine_chunks import chunked
from docgen.batch.entry import Entry, State
from docgen.batch.naming import check_pattern
from docgen.batch.row import Row
from docgen.batch.stopping import Brake
from docgen.batch.survey import survey
from docgen.batch.wishes import Wishes
from docgen.batch.work import Outcome
from docgen.batch.workspace import Workspace
from docgen.batch.writing import Writing
from docgen.errors import DocgenError
from docgen.pipeline.output import disk_error
from docgen.pipeline.run import Job

Follow: TypeAlias = Callable[[Iterable[Outcome], int], Iterable[Outcome]]
"""Hands out what came of each row, knows how many there will be, and so can show how far the work is."""


@dataclass(frozen=True, slots=True)
class Order:
    """A run that is asked for.

    Attributes:
        wishes: What the user asks for, as the journal keeps it.
        job: The same for each document.
        engine: Who makes the rows.
        retry: Whether rows that failed are made again, though nothing of them changed.
    """

    wishes: Wishes
    job: Job
    engine: EngineChoice
    retry: bool = True


@dataclass(frozen=True, slots=True)
class Summary:
    """What came of a run.

    Attributes:
        entries: What the journal says of each row that was asked for, in the order of the sheet.
        new: Numbers of the rows that this run made.
        changed: Those among them that came in place of an older document.
        stale: Documents of rows that have changed or are gone.
        stopped: Whether the user stopped it before it was ready.
        given_up: Whether nothing was written because a row failed.
    """

    entries: tuple[Entry, ...]
    new: tuple[int, ...]
    changed: tuple[int, ...]
    stale: tuple[Entry, ...]
    stopped: bool
    given_up: bool

    @property
    def failed(self) -> tuple[Entry, ...]:
        """Rows that could not be made."""
        return tuple(one for one in self.entries if one.state is State.FAILED)

    @property
    def waiting(self) -> tuple[Entry, ...]:
        """Rows that are still to be made."""
        return tuple(one for one in self.entries if one.state in (State.WAITING, State.WRITING))

    @property
    def exit_code(self) -> int:
        """The heaviest exit code of all rows."""
        return max((one.exit_code for one in self.entries), default=0)


def run_batch(
    workspace: Workspace, order: Order, rows: Sequence[Row], follow: Follow, brake: Brake
) -> Summary:
    """Make what is still to be made.

    Args:
        workspace: The output folder, held by this process.
        order: What is asked for.
        rows: All rows of the sheet.
        follow: Hands out what came of each row.
        brake: Stops between two documents.

    Raises:
        InputError: The wishes cannot be met: no row, another sheet, a name that may not be.
        OutputError: The disk is full, or rights do not allow it; what stands there is whole.
    """
    check_pattern(order.wishes.name)
    found = survey(workspace, order.wishes, rows, retry=order.retry)
    workspace.journal.keep_settings(order.wishes.kept())
    writing = Writing(workspace, order.wishes, found)
    stopped = False
    try:
        _make(order, writing, follow, brake)
    except KeyboardInterrupt:
        stopped = True
    except OSError as error:
        raise disk_error(workspace.out, error) from None
    entries = tuple(sorted(writing.entries.values(), key=lambda one: one.row))
    stale = tuple(one for mac, one in found.stale.items() if mac not in writing.replaced)
    changed = tuple(sorted(set(writing.replaced.values())))
    given_up = order.wishes.all_or_nothing and not stopped and writing.has_failed
    return Summary(entries, tuple(sorted(writing.new)), changed, stale, stopped, given_up)


def _make(order: Order, writing: Writing, follow: Follow, brake: Brake) -> None:
    """Make the rows and write them; on any stop, what is whole gets its name first."""
    together, todo = order.wishes.all_or_nothing, writing.survey.todo
    chunks = chunked(order.job, todo, order.engine.workers)
    coming = cast("Generator[Outcome]", outcomes(chunks, order.engine))
    try:
        with closing(coming):
            for outcome in follow(coming, len(todo)):
                with brake.held():
                    writing.take(outcome)
                    if writing.is_full and not together:
                        writing.settle()
    except (KeyboardInterrupt, DocgenError):
        if not together:
            writing.settle()
        raise
    with brake.held():
        if together and writing.has_failed:
            writing.give_up()
        else:
            writing.settle()
