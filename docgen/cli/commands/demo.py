"""`docgen demo`: every example of every template, and a table of what came out."""

from __future__ import annotations

import sys
from datetime import datetime
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli import options
from docgen.cli.limiting import limited

if TYPE_CHECKING:
    from docgen.pipeline.run import Result

EXAMPLE_STYLE = "_style/voorbeeld"


@click.command(
    help=_("Make every example of every template, and show a table: pages, reading verdict, files."),
    epilog=options.epilog("docgen demo --out demo-output"),
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("demo-output"),
    show_default=True,
    help=_("Folder to put the examples in."),
)
@click.option("--force", is_flag=True, help=_("Replace examples that are already there."))
@options.templates_option
@options.date_option
def command(out: Path, force: bool, folders: tuple[Path, ...], made_on: datetime | None) -> int:
    from docgen.cli.office import office_law
    from docgen.pipeline.output import write_folder
    from docgen.pipeline.run import Job, run
    from docgen.template.folders import installed_templates, search_path
    from docgen.template.search import all_templates

    style = installed_templates() / EXAMPLE_STYLE
    found = all_templates(search_path(folders)).values()
    jobs = [(template, case) for template in found for case in template.cases]
    rows = []
    with click.progressbar(jobs, label=_("Making examples"), file=sys.stderr) as progress:
        for template, case in progress:
            job = Job(case, options.day_of_run(made_on), folders=folders, style=style, own_law=office_law())
            with limited(case):
                result = run(job)
            folder = out / template.info.id / case.stem
            write_folder(folder, result.files, force=force)
            rows.append((template.info.id, case.stem, result))
    _print_table(rows)
    click.echo(_("The documents stand in {folder}, a folder for each case.").format(folder=out))
    return 0


def _print_table(rows: list[tuple[str, str, Result]]) -> None:
    from rich.console import Console
    from rich.table import Table

    from docgen.audit.read_back import page_count
    from docgen.cli.reading import LABEL, points, verdict_word

    table = Table(title=LABEL, title_justify="left")
    for heading in (_("Document"), _("Case"), _("Pages"), _("Verdict"), _("Points"), _("Files")):
        table.add_column(heading, no_wrap=True)
    for document, case, result in rows:
        pdf = next((data for name, data in result.files.items() if name.endswith(".pdf")), b"")
        report = result.draft.report
        pages = str(page_count(pdf)) if pdf else "–"
        kinds = " ".join(name.rpartition(".")[2] for name in result.files)
        table.add_row(document, case, pages, verdict_word(report), points(report), kinds)
    Console(width=None if sys.stdout.isatty() else 120).print(table)
