"""`docgen batch sheet`: the Excel file to fill in."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from docgen.cli import options

DEFAULT_ROWS, MOST_ROWS, MOST_ITEMS = 100, 5_000, 50


@click.command(
    "sheet",
    help=_(
        "Write an Excel file to fill in: one row for each document, one column for each field, with lists to"
        " choose from, notes and an example."
    ),
    epilog=options.epilog(
        "docgen batch sheet notices/herinnering",
        "docgen batch sheet summons/huurachterstand --out zaken.xlsx --items 6",
    ),
)
@click.argument("template_id", metavar="ID")
@click.option(
    "--out",
    metavar=_("FILE"),
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("zaken.xlsx"),
    show_default=True,
    help=_("The Excel file to write; its name ends in .xlsx."),
)
@click.option(
    "--rows",
    type=click.IntRange(0, MOST_ROWS),
    default=DEFAULT_ROWS,
    show_default=True,
    help=_("Rows in which the document is filled in already."),
)
@click.option(
    "--items",
    type=click.IntRange(1, MOST_ITEMS),
    default=1,
    show_default=True,
    help=_("Columns for at least this many items of each list, such as months."),
)
@options.templates_option
@options.force_option
def command(
    template_id: str, out: Path, rows: int, items: int, folders: tuple[Path, ...], force: bool
) -> int:
    from docgen.batch.sheet_file import sheet_file
    from docgen.batch.sheet_plan import plan_of
    from docgen.cli.language import translate
    from docgen.pipeline.output import write_file

    if out.suffix.lower() != ".xlsx":
        raise click.BadParameter(_("the name of an Excel file ends in .xlsx"), param_hint="--out")
    plan = plan_of(template_id, folders, rows=rows, items=items, translate=translate)
    write_file(out, sheet_file(plan), force=force)
    click.echo(_("Written: {path}").format(path=out))
    return 0
