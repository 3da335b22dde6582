"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from gettext import gettext as _
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

Command = TypeVar("Command", bound=Callable[..., Any])

TEMPLATES_VARIABLE = "DOCGEN_TEMPLATES"
FORMATS = ("pdf", "docx", "html", "txt")

case_argument = click.argument("case", metavar=_("CASE"), type=click.Path(dir_okay=False, path_type=Path))

templates_option = click.option(
    "--templates",
    "folders",
    multiple=True,
    envvar=TEMPLATES_VARIABLE,
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    help=_("Folder with templates of your own; they win over those of docgen. May be given twice."),
)
word_option = click.option(
    "--template",
    "word_template",
    type=click.Path(dir_okay=False, exists=True, path_type=Path),
    help=_("Your own Word or HTML file to fill instead of docgen's text."),
)
values_option = click.option(
    "--show-values",
    is_flag=True,
    help=_("Show the line of the case file with each problem. It may hold private data."),
)
with_option = click.option(
    "--with",
    "companions",
    multiple=True,
    metavar=_("NAME"),
    help=_(
        "Make what goes along with the document too: companions for all that belongs to it, or the id of "
        "one document. May be given twice."
    ),
)
accept_option = click.option(
    "--accept",
    "accepted",
    multiple=True,
    metavar=_('CODE="REASON"'),
    help=_("Go past an error that may be accepted, with the reason; it is kept in the manifest."),
)
format_option = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help=_("How to report."),
)
style_option = click.option(
    "--style",
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    help=_("Folder of your house style."),
)
date_option = click.option(
    "--date",
    "made_on",
    metavar=_("YYYY-MM-DD"),
    type=click.DateTime(["%Y-%m-%d"]),
    help=_("The day of the run, as YYYY-MM-DD; today if left out."),
)


out_option = click.option(
    "--out",
    metavar=_("FILE"),
    type=click.Path(dir_okay=False, path_type=Path),
    help=_("Write the report to this file instead of the screen."),
)
force_option = click.option("--force", is_flag=True, help=_("Replace the file of --out if it is there."))


def put_out(text: str, out: Path | None, *, force: bool) -> None:
    """Print a report, or write it to the file that the user chose.

    Raises:
        OutputError: The file is there already, or the disk or rights do not allow it.
    """
    if out is None:
        click.echo(text)
        return
    from docgen.pipeline.output import write_file

    write_file(out, f"{click.unstyle(text)}\n".encode(), force=force)


def day_of_run(chosen: datetime | None) -> date:
    """Return the day the user chose, else today in the Netherlands.

    Raises:
        click.UsageError: This machine knows no time zones, and has lost those that docgen brings.
    """
    if chosen:
        return chosen.date()
    try:
        return datetime.now(ZoneInfo("Europe/Amsterdam")).date()
    except ZoneInfoNotFoundError:
        raise click.UsageError(_("This machine knows no time zones. Give the day with --date.")) from None


def reasons_of(accepted: tuple[str, ...]) -> dict[str, str]:
    """Return reason by code.

    Raises:
        click.BadParameter: An entry has no `=` or no reason.
    """
    reasons: dict[str, str] = {}
    for entry in accepted:
        code, sign, reason = entry.partition("=")
        if not sign or not reason.strip():
            raise click.BadParameter(_('write CODE="reason"'), param_hint="--accept")
        reasons[code.strip()] = reason.strip().strip('"')
    return reasons


def epilog(*examples: str) -> str:
    """Return the examples of a command, to stand below its options."""
    return "\n".join(["\b", _("Examples:"), *(f"  {example}" for example in examples)])
