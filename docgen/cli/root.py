"""The command group; each command is imported only when it is asked for."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from docgen.cli.language import LANGUAGES, OPTION, VARIABLE
from docgen.cli.lazy import LazyGroup, name_parts
from docgen.settings.where import find_settings

CONFIG_VARIABLE = "DOCGEN_CONFIG"

COMMANDS = {
    "batch": _("Make a document for each row of a sheet: CSV, XLSX or JSON Lines."),
    "check": _("Check how plain a letter is, whoever wrote it."),
    "config": _("See the settings of your office, and where each comes from."),
    "completion": _("Print the completion script for your shell."),
    "demo": _("Make every example of every template, and show a table."),
    "explain": _("Explain a code, such as ZIN101."),
    "law": _("Look up and compute what the law says on a date, with how it was found."),
    "new": _("Print a commented example case to fill in."),
    "render": _("Make the documents of a case: PDF, DOCX, HTML and TXT."),
    "style": _("Begin a house style for PDF, Word and HTML, check it, and look at it."),
    "template": _("See which templates there are."),
    "validate": _("Check a case file without making anything."),
    "verify": _("Make the documents of a folder again and compare."),
}


class Root(LazyGroup):
    """All commands of docgen."""

    known = COMMANDS


@click.command(
    cls=Root,
    help=_(
        "docgen makes Dutch housing documents that are legally complete and that a tenant can read.\n\n"
        "Start with: docgen new notices/aankondiging-ontruiming > zaak.yaml"
    ),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="docgen", message="%(prog)s %(version)s")
@click.option(
    OPTION,
    type=click.Choice(LANGUAGES),
    envvar=VARIABLE,
    expose_value=False,
    help=_("Language of messages; documents are always Dutch."),
)
@click.option(
    "--config",
    type=click.Path(dir_okay=False, exists=True, path_type=Path),
    envvar=CONFIG_VARIABLE,
    help=_("Settings of your office; the nearest docgen.toml if left out."),
)
@click.pass_context
def root(context: click.Context, config: Path | None) -> None:
    """Hold the commands, and let the settings of the office fill in what no option says."""
    path = config or find_settings(Path.cwd())
    if path is not None:
        from docgen.cli.office import use_settings

        use_settings(context, path)


name_parts(root)
