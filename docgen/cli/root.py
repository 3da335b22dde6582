"""The command group; each command is imported only when it is asked for."""

from __future__ import annotations

import importlib
from gettext import gettext as _
from pathlib import Path

import click

from docgen.cli.language import LANGUAGES, OPTION, VARIABLE
from docgen.settings.where import find_settings

CONFIG_VARIABLE = "DOCGEN_CONFIG"

COMMANDS = {
    "check": _("Check how plain a letter is, whoever wrote it."),
    "config": _("See the settings of your office, and where each comes from."),
    "completion": _("Print the completion script for your shell."),
    "demo": _("Make every example of every template, and show a table."),
    "explain": _("Explain a code, such as ZIN101."),
    "law": _("Look up and compute what the law says on a date, with how it was found."),
    "new": _("Print a commented example case to fill in."),
    "render": _("Make the documents of a case: PDF, DOCX, HTML and TXT."),
    "template": _("See which templates there are."),
    "validate": _("Check a case file without making anything."),
    "verify": _("Make the documents of a folder again and compare."),
}


def name_parts(command: click.Command) -> click.Command:
    """Name the parts of the usage line of a command and those below it; click never translates them."""
    command.options_metavar = _("[OPTIONS]")
    if isinstance(command, click.Group):
        command.subcommand_metavar = _("COMMAND [ARGUMENTS]")
        for below in command.commands.values():
            name_parts(below)
    return command


class LazyGroup(click.Group):
    """A group that knows its commands by name and one line, and imports one when it runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return one command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"docgen.cli.commands.{cmd_name}")
        return name_parts(module.command)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that was asked for; a mistyped name gets the nearest ones."""
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:
            name = error.command_name
            raise click.exceptions.NoSuchCommand(name, possibilities=COMMANDS, ctx=ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        with formatter.section(_("Commands")):
            formatter.write_dl(sorted(COMMANDS.items()))


@click.command(
    cls=LazyGroup,
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
