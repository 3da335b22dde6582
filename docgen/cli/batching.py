"""Running a batch for the command line, and telling what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli.batch_summary import resume_command, tell
from docgen.cli.main import INTERRUPTED
from docgen.cli.office import office_law, office_phrases
from docgen.cli.printing import print_findings
from docgen.cli.progress import followed
from docgen.cli.slow_pdf import warn_of_slow_pdf

if TYPE_CHECKING:
    from docgen.batch.journal import Journal
    from docgen.batch.rows import Rows
    from docgen.batch.run import Order, Summary
    from docgen.batch.stopping import Brake
    from docgen.batch.wishes import Wishes
    from docgen.batch.workspace import Workspace
    from docgen.pipeline.run import Job


@dataclass(frozen=True, slots=True)
class Start:
    """What starts a run.

    Attributes:
        out: The output folder, as the user named it.
        wishes: What is asked for; its conditions still hold what the user typed.
        asked: Conditions as typed: column and value.
        retry: Whether rows that failed are made again, though nothing of them changed.
    """

    out: Path
    wishes: Wishes
    asked: tuple[tuple[str, str], ...] = ()
    retry: bool = True


def sheet_of(wishes: Wishes) -> Rows:
    """Return the rows of the sheet.

    Raises:
        InputError: The sheet or the file with shared fields cannot be used.
    """
    from docgen.batch.rows import read_sheet
    from docgen.errors import InputError
    from docgen.source.file import read_bytes, scan_fields

    base = None
    if wishes.base is not None:
        base, problems = scan_fields(read_bytes(wishes.base), str(wishes.base))
        if problems:
            raise InputError(problems)
    return read_sheet(wishes.sheet, document=wishes.document, base=base, folders=wishes.folders)


def kept_wishes(journal: Journal, folder: Path) -> Wishes:
    """Return what a batch was started with.

    Raises:
        InputError: No batch was started here.
        OutputError: The journal does not hold it any more.
    """
    from docgen.batch.codes import GEEN_JOURNAAL, JOURNAAL_STUK
    from docgen.batch.wishes import Wishes
    from docgen.errors import InputError, OutputError
    from docgen.place import Place

    kept = journal.settings()
    if not kept:
        raise InputError([GEEN_JOURNAAL.finding(GEEN_JOURNAAL.meaning, Place(str(folder)))])
    try:
        return Wishes.from_kept(kept)
    except (ValueError, KeyError, TypeError):
        raise OutputError([JOURNAAL_STUK.finding(JOURNAAL_STUK.meaning, Place(str(folder)))]) from None


def job_of(wishes: Wishes) -> Job:
    """Return what is the same for each document."""
    from docgen.pipeline.run import Job

    return Job(
        case=wishes.sheet,
        made_on=wishes.made_on,
        formats=wishes.formats,
        folders=wishes.folders,
        style=wishes.style,
        reasons=wishes.reasons,
        word_template=wishes.word_template,
        allowed=office_phrases(wishes.sheet),
        own_law=office_law(),
        companions=wishes.companions,
        for_many=True,
    )


def run_and_tell(start: Start) -> int:
    """Run a batch, say what came of it, and return the exit code.

    Raises:
        InputError: The sheet or the wishes cannot be used.
        OutputError: The folder, the disk or rights do not allow it.
    """
    from docgen.batch.stopping import Brake
    from docgen.batch.workspace import has_journal, working_in
    from docgen.errors import OutputError

    brake = Brake()
    try:
        with brake.listening(), working_in(start.out) as workspace:
            sheet = sheet_of(start.wishes)
            print_findings(sheet.notices)
            warn_of_slow_pdf(start.wishes.formats)
            summary = _run(workspace, start, sheet, brake)
    except KeyboardInterrupt:
        click.echo(_("Stopped before anything was made."), err=True)
        return INTERRUPTED
    except OutputError as error:
        print_findings(error.findings)
        if has_journal(start.out) and not any(one.code in ("BAT001", "BAT002") for one in error.findings):
            command = resume_command(start.out)
            click.echo(_("After that, make the rest with: {command}").format(command=command), err=True)
        return error.exit_code
    tell(summary, start.out, len(sheet.rows))
    return INTERRUPTED if summary.stopped else summary.exit_code


def _run(workspace: Workspace, start: Start, sheet: Rows, brake: Brake) -> Summary:
    from docgen.batch.run import run_batch
    from docgen.batch.select import conditions_of

    wishes = start.wishes
    if start.asked:
        wishes = replace(wishes, where=conditions_of(start.asked, workspace.key))
    return run_batch(workspace, _order(start, wishes, len(sheet.rows)), sheet.rows, followed, brake)


def _order(start: Start, wishes: Wishes, rows: int) -> Order:
    from docgen.batch.engine import EngineChoice
    from docgen.batch.engine_chunks import fitting_workers
    from docgen.batch.run import Order

    job = job_of(wishes)
    kind, workers, scheduler = wishes.engine
    asked = rows if wishes.all_rows and wishes.limit is None else min(rows, wishes.limit or 1)
    engine = EngineChoice(
        "dask" if kind == "dask" else "local", workers or fitting_workers(job, asked), scheduler
    )
    return Order(wishes, job, engine, start.retry)
