"""`docgen check`: how plain is this letter, whoever wrote it."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli import options
from docgen.cli.checking import Wanted, codes_of, read_all
from docgen.cli.known import KnownLetters, gone_from, is_refused, read_known, without_known, write_known
from docgen.cli.letters import STDIN, STDIN_NAME, Checked
from docgen.cli.printing import print_findings
from docgen.cli.reports.forms import FORMS, WITH_COMPARISON, comparison_text, report_text

if TYPE_CHECKING:
    from docgen.finding import Finding

TWO_VERSIONS = 2  # letters that --against sets beside each other


@click.command(
    help=_(
        "Check how plain a letter is: docx, pdf, html, md, txt or eml, made by docgen or not; a case file;"
        " the folder of a template; or a folder with any of these.\n\n"
        "A file named - is read from standard input. Exit code 0: every letter is green or too short to "
        "judge. 1: a letter is not, or its tone is wrong. 2: a file cannot be read; the others are still "
        "checked."
    ),
    epilog=options.epilog(
        "docgen check brief.docx",
        'docgen check "brieven/*.pdf" --format json',
        "docgen check brief.docx --format html --out rapport.html",
        "docgen check brief.docx --fix",
        "docgen check --against oud.docx nieuw.docx",
        "docgen check zaak.yaml",
        "docgen check - --stdin-name brief.md < brief.md",
        "docgen check brieven --select TOON,ZIN101 --fail-on warning",
        "docgen check brieven --baseline basislijn.json --update-baseline",
    ),
)
@click.argument("files", metavar=_("FILES..."), nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(FORMS), default="text", show_default=True, help=_("How to report.")
)
@options.out_option
@options.force_option
@click.option(
    "--against",
    metavar=_("OLD"),
    type=click.Path(path_type=Path),
    help=_("Compare with an older version of the letter."),
)
@click.option(
    "--fix",
    is_flag=True,
    help=_("Write a copy beside each letter with the replacements that always fit, and check the copy."),
)
@click.option("--diff", is_flag=True, help=_("Show the replacements that --fix would make; write nothing."))
@click.option(
    "--select", metavar=_("LIST"), help=_("Tell only these codes, such as ZIN101,TOON; the score stays.")
)
@click.option("--ignore", metavar=_("LIST"), help=_("Leave these codes out; the score stays."))
@click.option(
    "--fail-on",
    type=click.Choice(["verdict", "error", "warning", "never"]),
    default="verdict",
    show_default=True,
    help=_("What gives exit code 1: the verdict, or a finding that is told and weighs this much."),
)
@click.option(
    "--baseline",
    metavar=_("FILE"),
    type=click.Path(dir_okay=False, path_type=Path),
    help=_("Tell only what this file does not know yet."),
)
@click.option(
    "--update-baseline", is_flag=True, help=_("Write the file of --baseline anew, with all there is.")
)
@click.option("--stdin-name", metavar=_("NAME"), help=_("What to call standard input, such as brief.md."))
@options.templates_option
@options.style_option
def command(
    files: tuple[Path, ...],
    form: str,
    out: Path | None,
    force: bool,
    against: Path | None,
    fix: bool,
    diff: bool,
    select: str | None,
    ignore: str | None,
    fail_on: str,
    baseline: Path | None,
    update_baseline: bool,
    stdin_name: str | None,
    folders: tuple[Path, ...],
    style: Path | None,
) -> int:
    if stdin_name and STDIN not in files:
        raise click.UsageError(_("--stdin-name goes with the file -, which is standard input"))
    if STDIN in files and (fix or diff):
        raise click.UsageError(_("--fix and --diff change a file, not standard input"))
    if update_baseline and (baseline is None or against or fix or diff):
        raise click.UsageError(_("--update-baseline goes with --baseline, and not with a change"))
    if against and (len(files) != 1 or fix or diff or form not in WITH_COMPARISON):
        text = _("--against takes one letter, and reports as {forms}")
        raise click.UsageError(text.format(forms=", ".join(WITH_COMPARISON)))
    wanted = Wanted(
        stdin_name or STDIN_NAME, folders, style, codes_of(select, "--select"), codes_of(ignore, "--ignore")
    )
    known = read_known(None if update_baseline else baseline)
    read = read_all([*([against] if against else []), *files], wanted)
    if fix or diff:
        from docgen.cli.fixing import with_copies, with_diffs

        read = with_diffs(read) if diff else with_copies(read, wanted)
    letters = without_known(read.letters, known)
    if not diff:
        options.put_out(_report(form, letters, read.failed, against), out, force=force)
    print_findings([*read.notices, *read.failed])
    _tell_known(read.letters, known)
    if update_baseline and baseline is not None:
        write_known(baseline, read.letters)
        click.echo(_("{path}: holds all that there is now").format(path=baseline), err=True)
        return 2 if read.failed else 0
    return 2 if read.failed else int(is_refused(letters[-1:] if against else letters, fail_on, known))


def _report(form: str, letters: Sequence[Checked], failed: Sequence[Finding], against: Path | None) -> str:
    if against and len(letters) == TWO_VERSIONS and not failed:
        return comparison_text(form, *letters)
    return report_text(form, letters, failed)


def _tell_known(letters: Sequence[Checked], known: KnownLetters) -> None:
    count = gone_from(letters, known)
    if count:
        text = _("{count} findings of the baseline are gone; --update-baseline takes them out of it")
        click.echo(text.format(count=count), err=True)
