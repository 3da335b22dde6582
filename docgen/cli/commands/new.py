"""`docgen new`: a commented example case to fill in."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from docgen.cli import options


@click.command(
    help=_("Print a commented example case of a template. It renders as it stands; fill in your own facts."),
    epilog=options.epilog(
        "docgen new notices/aankondiging-ontruiming > zaak.yaml",
        "docgen new summons/huurachterstand > zaak.yaml",
    ),
)
@click.argument("template_id", metavar="ID")
@options.templates_option
def command(template_id: str, folders: tuple[Path, ...]) -> int:
    from docgen.template.folders import search_path
    from docgen.template.search import find_template

    template = find_template(template_id, search_path(folders))
    click.echo(template.example.read_bytes(), nl=False)
    return 0
