"""A group of commands of which each is imported only when it is asked for."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from gettext import gettext as _

import click


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

    known: Mapping[str, str] = {}
    """One line of help by name."""

    modules = "docgen.cli.commands."
    """How the name of the module of a command begins."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted(self.known)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return one command, imported now."""
        if cmd_name not in self.known:
            return None
        return name_parts(importlib.import_module(f"{self.modules}{cmd_name}").command)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that was asked for; a mistyped name gets the nearest ones."""
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:
            name = error.command_name
            raise click.exceptions.NoSuchCommand(name, possibilities=self.known, ctx=ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing them."""
        with formatter.section(_("Commands")):
            formatter.write_dl(sorted(self.known.items()))
