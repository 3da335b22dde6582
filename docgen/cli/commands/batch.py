"""`docgen batch`: a document for each row of a sheet."""

from __future__ import annotations

from gettext import gettext as _

import click

from docgen.cli import options
from docgen.cli.lazy import LazyGroup

COMMANDS = {
    "plan": _("Check all rows of a sheet without making anything."),
    "report": _("Tell what came of each row of a batch."),
    "resume": _("Make exactly what is missing of a batch."),
    "run": _("Make the documents of a sheet: the first only, or all of them."),
    "sheet": _("Write the Excel file to fill in, with a column for each field."),
}


class Batch(LazyGroup):
    """The commands of a batch."""

    known = COMMANDS
    modules = "docgen.cli.commands.batch_"


@click.command(
    cls=Batch,
    help=_("Make a document for each row of a sheet: CSV, XLSX or JSON Lines."),
    epilog=options.epilog(
        "docgen batch sheet notices/herinnering",
        "docgen batch plan zaken.xlsx",
        "docgen batch run zaken.xlsx --out brieven",
        "docgen batch run zaken.xlsx --out brieven --all",
        "docgen batch resume brieven",
    ),
)
def command() -> None:
    pass
