"""Options that the commands of a batch share."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

sheet_argument = click.argument("sheet", metavar=_("SHEET"), type=click.Path(path_type=Path))
folder_argument = click.argument("folder", metavar=_("FOLDER"), type=click.Path(path_type=Path))
document_option = click.option(
    "--document",
    metavar="ID",
    default="",
    help=_("Document to make, for a sheet without a column `document`."),
)
base_option = click.option(
    "--base",
    metavar=_("FILE"),
    type=click.Path(dir_okay=False, path_type=Path),
    help=_("Case file with the fields that are the same in each row, such as those of your office."),
)
where_option = click.option(
    "--where",
    "asked",
    multiple=True,
    metavar=_("COLUMN=VALUE"),
    help=_("Only rows with this value in this column. May be given twice."),
)
limit_option = click.option(
    "--limit", metavar=_("N"), type=click.IntRange(min=1), help=_("No more than so many rows, from the top.")
)
workers_option = click.option(
    "--workers",
    metavar=_("N"),
    type=click.IntRange(min=1),
    help=_("Processes that make documents; what fits this machine if left out."),
)


def conditions(asked: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return column and value of each condition.

    Raises:
        click.BadParameter: An entry has no `=` or no column.
    """
    found = []
    for entry in asked:
        column, sign, value = entry.partition("=")
        if not sign or not column.strip():
            raise click.BadParameter(_("write COLUMN=VALUE"), param_hint="--where")
        found.append((column.strip(), value))
    return tuple(found)


def refuse_missing(*paths: Path | None) -> None:
    """Look whether files are there before anything else happens.

    Raises:
        InputError: There is no such file, or it is no ordinary file.
    """
    missing = [path for path in paths if path is not None and not path.is_file()]
    if missing:
        from docgen.errors import InputError
        from docgen.place import Place
        from docgen.source.codes import UNREADABLE

        raise InputError([UNREADABLE.finding(UNREADABLE.meaning, Place(str(path))) for path in missing])
