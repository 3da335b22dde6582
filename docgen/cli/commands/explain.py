"""`docgen explain`: what a code means."""

from __future__ import annotations

from gettext import gettext as _

import click

from docgen.cli import options


@click.command(
    help=_("Explain a code: what it checks, why, and wrong and right examples."),
    epilog=options.epilog("docgen explain ZIN101", "docgen explain TRM103"),
)
@click.argument("code")
def command(code: str) -> int:
    from docgen.cli.explaining import explanation

    click.echo(explanation(code.upper()))
    return 0
