"""`docgen batch report`: what came of each row."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from docgen.cli import batch_options, options


@click.command(
    help=_("Tell what came of each row of a batch: its state, what was found, and where its files are."),
    epilog=options.epilog(
        "docgen batch report brieven",
        "docgen batch report brieven --format json",
        "docgen batch report brieven --format xlsx --out verslag.xlsx",
    ),
)
@batch_options.folder_argument
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "xlsx"]),
    default="text",
    show_default=True,
    help=_("How to report."),
)
@options.out_option
@options.force_option
def command(folder: Path, form: str, out: Path | None, force: bool) -> int:
    from docgen.batch.report import report_of
    from docgen.batch.workspace import looking_in
    from docgen.cli.reports.batch import report_json, report_lines, report_xlsx

    if form == "xlsx" and out is None:
        raise click.UsageError(_("Say with --out where the XLSX file must stand."))
    with looking_in(folder) as (journal, _key):
        report = report_of(journal.entries())
    if form == "xlsx" and out is not None:
        from docgen.pipeline.output import write_file

        write_file(out, report_xlsx(report), force=force)
        click.echo(_("Made: {path}").format(path=out))
    else:
        text = report_json(report) if form == "json" else "\n".join(report_lines(report))
        options.put_out(text, out, force=force)
    return 0
