"""`docgen batch resume`: exactly what is missing of a batch."""

from __future__ import annotations

from dataclasses import replace
from gettext import gettext as _
from pathlib import Path

import click

from docgen.cli import batch_options, options


@click.command(
    help=_(
        "Make exactly what is missing of a batch, with the options it was started with.\n\n"
        "Documents that are gone or damaged are made again, and so are those of rows that have changed."
    ),
    epilog=options.epilog("docgen batch resume brieven", "docgen batch resume brieven --retry-failed"),
)
@batch_options.folder_argument
@click.option("--retry-failed", is_flag=True, help=_("Try the rows that failed again too."))
@batch_options.workers_option
@click.pass_context
def command(context: click.Context, folder: Path, retry_failed: bool, workers: int | None) -> int:
    from docgen.batch.workspace import looking_in
    from docgen.cli.batching import Start, kept_wishes, run_and_tell
    from docgen.cli.office import use_settings

    with looking_in(folder) as (journal, _key):
        wishes = kept_wishes(journal, folder)
    if wishes.office is not None:
        use_settings(context.find_root(), wishes.office)
    if workers is not None:
        kind, _workers, scheduler = wishes.engine
        wishes = replace(wishes, engine=(kind, workers, scheduler))
    return run_and_tell(Start(folder, wishes, retry=retry_failed))
