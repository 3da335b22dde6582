"""`docgen template export`: a Word template made of docgen's own text."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from docgen.cli import options


@click.command(
    "export",
    help=_(
        "Write the Word template of a document: the same text, with tags such as {{ huurder.naam }} that you"
        " can edit in Word. Fill it in with: docgen render --template FILE.docx zaak.yaml"
    ),
    epilog=options.epilog(
        "docgen template export notices/herinnering",
        "docgen template export summons/huurachterstand -o dagvaarding.docx --style huisstijl",
    ),
)
@click.argument("template_id", metavar="ID")
@click.option(
    "-o",
    "--out",
    metavar=_("FILE"),
    type=click.Path(dir_okay=False, path_type=Path),
    help=_("File to write; the name of the document with .docx if left out."),
)
@options.force_option
@options.style_option
@options.templates_option
def command(
    template_id: str, out: Path | None, force: bool, style: Path | None, folders: tuple[Path, ...]
) -> int:
    from docgen.pipeline.output import write_file
    from docgen.pipeline.word_export.export import word_template
    from docgen.template.folders import search_path
    from docgen.template.search import find_template

    where = search_path(folders)
    template = find_template(template_id, where)
    path = out or Path(f"{template.path.name}.docx")
    write_file(path, word_template(template, where, style), force=force)
    click.echo(_("Made: {path}").format(path=path))
    return 0
