"""A run over a sheet: each row that is still to be made, written by this process alone, journal and all."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TypeAlias, cast

from docgen.batch.codes import NIET_ALLES, OUD_DOCUMENT
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
from docgen.batch.writing import Writing, row_changed
from docgen.errors import DocgenError, GateError, InputError
from docgen.finding import Finding
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
        remarks: What is good to know before the documents are sent.
        stopped: Whether the user stopped it before it was ready.
        printed: Files for the printer, as paths below the output folder.
    """

    entries: tuple[Entry, ...]
    new: tuple[int, ...]
    remarks: tuple[Finding, ...]
    stopped: bool
    printed: tuple[str, ...] = ()

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
        """The heaviest exit code of all rows; with rows that were made among them, unusable rows count as 1.

        Then the command was used well, and part of the sheet was not.
        """
        heaviest = max((one.exit_code for one in self.entries), default=0)
        some_made = any(one.state is State.MADE for one in self.entries)
        return GateError.exit_code if heaviest == InputError.exit_code and some_made else heaviest


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
    stopped, printed = False, tuple[str, ...]()
    try:
        _make(order, writing, follow, brake)
        printed = _print(order, writing)
    except KeyboardInterrupt:
        stopped = True
    except OSError as error:
        raise disk_error(workspace.out, error) from None
    entries = tuple(sorted(writing.entries.values(), key=lambda one: one.row))
    remarks = tuple(_remarks(order, writing, stopped=stopped))
    return Summary(entries, tuple(sorted(writing.new)), remarks, stopped, printed)


def _print(order: Order, writing: Writing) -> tuple[str, ...]:
    """Join the letters to files for the printer, when that was asked and there are any."""
    wishes, entries = order.wishes, sorted(writing.entries.values(), key=lambda one: one.row)
    if not wishes.merge or all(one.state is not State.MADE for one in entries):
        return ()
    from docgen.batch.printing import write_print_files

    return write_print_files(writing.workspace, entries, wishes.merge, overwrite=wishes.overwrite)


def _remarks(order: Order, writing: Writing, *, stopped: bool) -> Iterator[Finding]:
    """Yield what is good to know of the run as a whole."""
    if order.wishes.all_or_nothing and writing.has_failed and not stopped:
        yield NIET_ALLES.finding(NIET_ALLES.meaning)
    for row in sorted(set(writing.replaced.values())):
        yield row_changed(order.wishes.sheet, row)
    for mac, one in writing.survey.stale.items():
        if mac not in writing.replaced:
            yield from (finding for finding in one.findings if finding.code == OUD_DOCUMENT.code)


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
