"""`docgen batch run`: the documents of a sheet, the first only or all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from gettext import gettext as _
from pathlib import Path

import click

from docgen.cli import batch_options, options
from docgen.cli.office import found_settings


@click.command(
    help=_(
        "Make the documents of a sheet. Without --all the first one only, so that you can look at it.\n\n"
        "A row that fails stops only itself. What was made before and is still right, is not made again."
    ),
    epilog=options.epilog(
        "docgen batch run zaken.xlsx --out brieven",
        "docgen batch run zaken.xlsx --out brieven --all",
        "docgen batch run zaken.csv --out brieven --document notices/herinnering --base kantoor.yaml --all",
        "docgen batch run zaken.xlsx --out brieven --all --to docx --layout flat --name '{rij}-{kenmerk}'",
    ),
)
@batch_options.sheet_argument
@click.option(
    "--out",
    required=True,
    metavar=_("FOLDER"),
    type=click.Path(path_type=Path),
    help=_("Folder for the documents and the journal; it is made when it is not there."),
)
@click.option("--all", "all_rows", is_flag=True, help=_("Make all documents, not only the first."))
@batch_options.limit_option
@batch_options.where_option
@batch_options.document_option
@batch_options.base_option
@click.option(
    "--to", "kinds", multiple=True, type=click.Choice(options.FORMATS), help=_("Only this kind of file.")
)
@options.with_option
@options.word_option
@options.accept_option
@options.style_option
@options.templates_option
@options.date_option
@batch_options.workers_option
@click.option(
    "--executor",
    type=click.Choice(["local", "dask"]),
    default="local",
    show_default=True,
    help=_("Who makes the documents: processes of this machine, or a Dask cluster."),
)
@click.option(
    "--scheduler", metavar="tcp://HOST:PORT", default="", help=_("The scheduler of a Dask cluster.")
)
@click.option(
    "--layout",
    type=click.Choice(["folders", "flat"]),
    default="folders",
    show_default=True,
    help=_("A folder for each row, or all documents in one folder and the manifests apart."),
)
@click.option(
    "--name",
    metavar=_("PATTERN"),
    default="{kenmerk}-{document}",
    show_default=True,
    help=_("Names of the documents, with {kenmerk}, {document}, {datum} and {rij}; never a person."),
)
@click.option(
    "--merge",
    metavar=_("N"),
    type=click.IntRange(min=1),
    help=_("Join the letters to files for the printer too, N in each, each beginning on a new sheet."),
)
@click.option(
    "--overwrite", is_flag=True, help=_("Replace files in the folder that are not of this batch too.")
)
@click.option("--all-or-nothing", is_flag=True, help=_("Write nothing at all when one row cannot be made."))
def command(
    sheet: Path,
    out: Path,
    all_rows: bool,
    limit: int | None,
    asked: tuple[str, ...],
    document: str,
    base: Path | None,
    kinds: tuple[str, ...],
    companions: tuple[str, ...],
    word_template: Path | None,
    accepted: tuple[str, ...],
    style: Path | None,
    folders: tuple[Path, ...],
    made_on: datetime | None,
    workers: int | None,
    executor: str,
    scheduler: str,
    layout: str,
    name: str,
    merge: int | None,
    overwrite: bool,
    all_or_nothing: bool,
) -> int:
    from docgen.batch.content import content_digest
    from docgen.batch.naming import check_pattern
    from docgen.batch.wishes import Layout, Wishes
    from docgen.cli.batching import Start, run_and_tell

    check_pattern(name)
    batch_options.refuse_missing(sheet, base)
    if (executor == "dask") != bool(scheduler):
        raise click.UsageError(_("Use --executor dask and --scheduler tcp://HOST:PORT together."))
    if merge and kinds and "pdf" not in kinds:
        raise click.UsageError(_("Use --merge with --to pdf: the printer gets PDF."))
    if merge and companions:
        raise click.UsageError(
            _("Use --merge without --with: a companion may be for another reader, in another envelope.")
        )
    settings = found_settings()
    wishes = Wishes(
        sheet=sheet,
        made_on=options.day_of_run(made_on),
        document=document,
        base=base,
        all_rows=all_rows,
        limit=limit,
        formats=kinds,
        folders=folders,
        style=style,
        word_template=word_template,
        reasons=options.reasons_of(accepted),
        layout=Layout(layout),
        name=name,
        companions=companions,
        merge=merge or 0,
        overwrite=overwrite,
        all_or_nothing=all_or_nothing,
        office=settings.path if settings else None,
        engine=(executor, workers or 0, scheduler),
    )
    wishes = replace(wishes, content=content_digest(wishes))
    return run_and_tell(Start(out, wishes, batch_options.conditions(asked)))
