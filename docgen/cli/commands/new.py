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
        "docgen new summons/huurachterstand --out zaak.yaml",
    ),
)
@click.argument("template_id", metavar="ID")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help=_("File to write it to; never over a file that is there. Use this in Windows PowerShell."),
)
@options.templates_option
def command(template_id: str, out: Path | None, folders: tuple[Path, ...]) -> int:
    from docgen.pipeline.output import write_new_file
    from docgen.template.folders import search_path
    from docgen.template.search import find_template

    template = find_template(template_id, search_path(folders))
    example = template.example.read_bytes()
    if out is None:
        click.echo(example, nl=False)
    else:
        write_new_file(out, example)
        click.echo(_("Written: {path}").format(path=out))
    return 0
