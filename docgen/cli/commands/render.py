"""`docgen render`: from case file to documents."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from docgen.cli import options
from docgen.cli.limiting import each_in_time, limited
from docgen.cli.office import office_law, office_phrases
from docgen.cli.printing import print_accepted
from docgen.cli.showing import showing_values
from docgen.cli.slow_pdf import warn_of_slow_pdf

if TYPE_CHECKING:
    from docgen.pipeline.run import Result

_Item = TypeVar("_Item")


@click.command(
    help=_("Make the documents of a case: one folder with PDF, DOCX, HTML, TXT and a manifest."),
    epilog=options.epilog(
        "docgen render zaak.yaml",
        "docgen render zaak.yaml --out brieven --to pdf --to docx",
        "docgen render zaak.yaml --with companions",
        "docgen render zaak.yaml --template brief.docx",
        "docgen render zaak.yaml --bundle",
        "docgen render zaak.yaml --signature-boxes",
        'docgen render zaak.yaml --accept TRM105="met de huurder besproken op 3 november"',
    ),
)
@options.case_argument
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path(),
    help=_("Folder to put the folder of this case in; the current folder if left out."),
)
@click.option(
    "--to", "kinds", multiple=True, type=click.Choice(options.FORMATS), help=_("Only this kind of file.")
)
@click.option("--force", is_flag=True, help=_("Replace documents that are already there."))
@click.option(
    "--bundle",
    is_flag=True,
    help=_(
        "Join the document and the files of its exhibits to one PDF too, with cover sheets and bookmarks."
    ),
)
@options.with_option
@click.option(
    "--signature-boxes",
    is_flag=True,
    help=_("Write a JSON file that tells a signing service where each person signs in the PDF."),
)
@options.word_option
@options.accept_option
@options.style_option
@options.templates_option
@options.date_option
@options.values_option
def command(
    case: Path,
    out: Path,
    kinds: tuple[str, ...],
    force: bool,
    bundle: bool,
    signature_boxes: bool,
    companions: tuple[str, ...],
    word_template: Path | None,
    accepted: tuple[str, ...],
    style: Path | None,
    folders: tuple[Path, ...],
    made_on: datetime | None,
    show_values: bool,
) -> int:
    from docgen.pipeline.output import write_folder
    from docgen.pipeline.run import Job, run
    from docgen.writers.signature_boxes import SUFFIX

    if signature_boxes and kinds and "pdf" not in kinds:
        raise click.UsageError(_("--signature-boxes tells about the PDF: add --to pdf."))
    job = Job(
        case=case,
        made_on=options.day_of_run(made_on),
        formats=kinds,
        folders=folders,
        style=style,
        reasons=options.reasons_of(accepted),
        word_template=word_template,
        allowed=office_phrases(case),
        own_law=office_law(),
        bundle=bundle,
        signature_boxes=signature_boxes,
        companions=companions,
        follow=_followed,
    )
    warn_of_slow_pdf(kinds)
    with showing_values(case, show_values) as show:
        with limited(case):
            result = run(job)
        folder = out / result.name
        write_folder(folder, result.files, force=force)
        show(result.shown)
    print_accepted(result.accepted)
    click.echo(_("Made in {folder}:").format(folder=folder))
    for name in result.files:
        click.echo(f"  {name}")
    if signature_boxes and not any(name.endswith(SUFFIX) for name in result.files):
        click.echo(_("Nobody signs this document, so there are no signature boxes."), err=True)
    for line in _verdicts(result):
        click.echo(line)
    return 0


def _verdicts(result: Result) -> Iterator[str]:
    """Yield how plain each document reads; one alone needs no name."""
    from docgen.cli.reading import verdict_line

    yield verdict_line(result.draft.report)
    for one in result.companions:
        if one.paper.report is not None:
            yield f"  {one.paper.name}: {verdict_line(one.paper.report)}"


def _followed(exhibits: Sequence[_Item]) -> Iterator[_Item]:
    """Yield each exhibit and show on a terminal how far it is; large scans take a while."""
    hidden = not sys.stderr.isatty()
    label, count = _("Reading exhibits"), len(exhibits)
    one_by_one = each_in_time(exhibits)
    with click.progressbar(one_by_one, count, label, file=sys.stderr, hidden=hidden) as waiting:
        yield from waiting
