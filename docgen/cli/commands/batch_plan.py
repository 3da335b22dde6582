"""`docgen batch plan`: all rows checked, nothing made."""

from __future__ import annotations

from datetime import datetime
from gettext import gettext as _
from pathlib import Path

import click

from docgen.cli import batch_options, options


@click.command(
    help=_(
        "Check all rows of a sheet, and list every cell that is wrong, without making anything.\n\n"
        "Exit code 0: each row can be made. 1: a check or the reading gate stops a row. 2: a row cannot"
        " be used."
    ),
    epilog=options.epilog(
        "docgen batch plan zaken.xlsx",
        "docgen batch plan zaken.csv --document notices/herinnering --base kantoor.yaml",
        "docgen batch plan zaken.xlsx --out brieven --format json",
    ),
)
@batch_options.sheet_argument
@batch_options.limit_option
@batch_options.where_option
@batch_options.document_option
@batch_options.base_option
@click.option(
    "--out",
    metavar=_("FOLDER"),
    type=click.Path(path_type=Path),
    help=_("Folder of an earlier run; rows that were made there are told."),
)
@options.with_option
@options.word_option
@options.accept_option
@options.style_option
@options.templates_option
@options.date_option
@options.format_option
def command(
    sheet: Path,
    limit: int | None,
    asked: tuple[str, ...],
    document: str,
    base: Path | None,
    out: Path | None,
    companions: tuple[str, ...],
    word_template: Path | None,
    accepted: tuple[str, ...],
    style: Path | None,
    folders: tuple[Path, ...],
    made_on: datetime | None,
    form: str,
) -> int:
    from docgen.batch.wishes import Wishes
    from docgen.cli.batch_planning import plan_and_tell

    batch_options.refuse_missing(sheet, base)
    wishes = Wishes(
        sheet=sheet,
        made_on=options.day_of_run(made_on),
        document=document,
        base=base,
        limit=limit,
        folders=folders,
        style=style,
        companions=companions,
        word_template=word_template,
        reasons=options.reasons_of(accepted),
    )
    return plan_and_tell(wishes, batch_options.conditions(asked), out, as_json=form == "json")
