"""`docgen completion`: the script that lets a shell finish commands."""

from __future__ import annotations

from gettext import gettext as _

import click
from click.shell_completion import get_completion_class

from docgen.cli import options

SHELLS = ("bash", "zsh", "fish")


@click.command(
    help=_("Print the completion script for your shell; put it in the shell's start-up file."),
    epilog=options.epilog("docgen completion bash >> ~/.bashrc"),
)
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(context: click.Context, shell: str) -> int:
    completion = get_completion_class(shell)
    if completion is None:
        raise click.UsageError(_("There is no completion for this shell."))
    root = context.find_root().command
    click.echo(completion(root, {}, "docgen", "_DOCGEN_COMPLETE").source())
    return 0
