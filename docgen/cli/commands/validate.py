"""`docgen validate`: is this case right, without making anything."""

from __future__ import annotations

from datetime import datetime
from gettext import gettext as _
from pathlib import Path

import click

from docgen.cli import options
from docgen.cli.limiting import limited
from docgen.cli.next_step import next_step_data, next_step_lines
from docgen.cli.office import office_law, office_phrases
from docgen.cli.printing import finding_data, print_accepted, print_json
from docgen.cli.showing import showing_values


@click.command(
    help=_(
        "Check a case file: its fields, the law and how the text would read. Makes nothing. For rent arrears"
        " it also tells the next step, and from when it may be taken."
    ),
    epilog=options.epilog(
        "docgen validate zaak.yaml",
        "docgen validate zaak.yaml --show-values",
        "docgen validate zaak.yaml --redact --out deelbaar.yaml",
    ),
)
@options.case_argument
@options.with_option
@options.word_option
@options.accept_option
@options.style_option
@options.templates_option
@options.date_option
@options.values_option
@options.format_option
@click.option(
    "--redact",
    is_flag=True,
    help=_("Print the case with invented values that give the same findings, to share in a bug report."),
)
@click.option(
    "--out",
    metavar=_("FILE"),
    type=click.Path(dir_okay=False, path_type=Path),
    help=_("Write what --redact makes to this file instead of the screen."),
)
@options.force_option
def command(
    case: Path,
    companions: tuple[str, ...],
    word_template: Path | None,
    accepted: tuple[str, ...],
    style: Path | None,
    folders: tuple[Path, ...],
    made_on: datetime | None,
    show_values: bool,
    form: str,
    redact: bool,
    out: Path | None,
    force: bool,
) -> int:
    from docgen.pipeline.next_step import next_step
    from docgen.pipeline.run import Job, checked, load_for

    job = Job(
        case,
        options.day_of_run(made_on),
        folders=folders,
        style=style,
        reasons=options.reasons_of(accepted),
        word_template=word_template,
        allowed=office_phrases(case),
        own_law=office_law(),
        companions=companions,
    )
    if redact:
        from docgen.cli.redacting import put_redacted

        put_redacted(job, out, force=force)
        return 0
    if out is not None or force:
        raise click.UsageError(_("--out and --force go with --redact."))
    with showing_values(case, show_values, as_json=form == "json") as show:
        with limited(case):
            right = checked(job, load_for(job))
        found = next_step(right.draft.loaded, job.book)
        if form == "json":
            findings = [finding_data(one) for one in right.shown]
            print_json({"path": str(case), "findings": findings, "next_step": next_step_data(found)})
            return 0
        show(right.shown)
    print_accepted(right.accepted)
    click.echo(_("{path}: this case is right; nothing was made.").format(path=case))
    for line in next_step_lines(found, job.made_on) if found is not None else ():
        click.echo(line)
    return 0
