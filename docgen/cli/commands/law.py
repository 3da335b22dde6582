"""`docgen law`: what the law says on a date, without a document."""

from __future__ import annotations

from gettext import gettext as _

import click

from docgen.cli import options
from docgen.cli.commands import law_money, law_tables, law_terms


@click.group(
    help=_("Look up and compute what the law says on a date, with how it was found."),
    epilog=options.epilog(
        "docgen law incassokosten 1850 --date 2026-03-01",
        "docgen law termijn dagvaarding --betekend 2026-11-24",
    ),
)
def command() -> None:
    pass


for _one in (*law_tables.COMMANDS, *law_money.COMMANDS, law_terms.command):
    command.add_command(_one)
