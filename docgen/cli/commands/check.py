"""`docgen check`: how plain is this letter, whoever wrote it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli import options
from docgen.cli.letters import STDIN, STDIN_NAME, Checked, check_letter, expanded
from docgen.cli.printing import finding_data, print_findings, print_json

if TYPE_CHECKING:
    from docgen.finding import Finding

_FAILING = {"error": ("error",), "warning": ("error", "warning"), "never": ()}


@click.command(
    help=_(
        "Check how plain a letter is: docx, pdf, html, md or txt, made by docgen or not.\n\n"
        "A file named - is read from standard input. Exit code 0: every letter is green or too short to "
        "judge. 1: a letter is not, or its tone is wrong. 2: a file cannot be read; the others are still "
        "checked."
    ),
    epilog=options.epilog(
        "docgen check brief.docx",
        'docgen check "brieven/*.pdf" --format json',
        "docgen check - --stdin-name brief.md < brief.md",
        "docgen check brief.md --select TOON,ZIN101 --fail-on warning",
    ),
)
@click.argument("files", metavar=_("FILES..."), nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "sarif", "github"]),
    default="text",
    show_default=True,
    help=_("How to report."),
)
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
@click.option("--stdin-name", metavar=_("NAME"), help=_("What to call standard input, such as brief.md."))
def command(
    files: tuple[Path, ...],
    form: str,
    select: str | None,
    ignore: str | None,
    fail_on: str,
    stdin_name: str | None,
) -> int:
    from docgen.errors import DocgenError

    if stdin_name and STDIN not in files:
        raise click.UsageError(_("--stdin-name goes with the file -, which is standard input"))
    wanted, unwanted = _codes(select, "--select"), _codes(ignore, "--ignore")
    letters: list[Checked] = []
    failed: list[Finding] = []
    for path in expanded(files):
        try:
            letter = check_letter(path, stdin_name or STDIN_NAME)
        except DocgenError as error:
            failed.extend(error.findings)
            continue
        told = tuple(one for one in letter.findings if _is_told(one.code, wanted, unwanted))
        letters.append(replace(letter, findings=told))
    _print(form, letters, failed)
    print_findings(failed)
    if failed:
        return 2
    return 1 if _is_refused(letters, fail_on) else 0


def _codes(given: str | None, option: str) -> tuple[str, ...]:
    """Return the codes or starts of codes that an option names.

    Raises:
        click.BadParameter: No code starts like this.
    """
    if given is None:
        return ()
    from docgen.cli.codes import all_codes

    codes = tuple(part.strip().upper() for part in given.split(",") if part.strip())
    known = tuple(all_codes())
    unknown = [code for code in codes if not any(one.startswith(code) for one in known)]
    if unknown or not codes:
        text = _("no code starts with {code}; docs/codes.md lists them all")
        raise click.BadParameter(text.format(code=", ".join(unknown) or '""'), param_hint=option)
    return codes


def _is_told(code: str, wanted: tuple[str, ...], unwanted: tuple[str, ...]) -> bool:
    return (not wanted or code.startswith(wanted)) and not (unwanted and code.startswith(unwanted))


def _is_refused(letters: Iterable[Checked], fail_on: str) -> bool:
    if fail_on == "verdict":
        return not all(letter.passes for letter in letters)
    return any(one.level.value in _FAILING[fail_on] for letter in letters for one in letter.findings)


def _print(form: str, letters: list[Checked], failed: list[Finding]) -> None:
    if form == "json":
        documents = [_letter_data(letter) for letter in letters]
        print_json({"documents": documents, "failed": [finding_data(one) for one in failed]})
    elif form == "sarif":
        from docgen.cli.reports.sarif import sarif_log

        click.echo(json.dumps(sarif_log(letters, failed), ensure_ascii=False, indent=2))
    elif form == "github":
        from docgen.cli.reports.github import github_lines

        for line in github_lines(letters, failed):
            click.echo(line)
    else:
        for letter in letters:
            _print_letter(letter)


def _print_letter(letter: Checked) -> None:
    from docgen.cli.language import translate
    from docgen.cli.reading import metric_lines, tone_line, verdict_line

    report = letter.report
    click.secho(letter.path, bold=True)
    click.echo(verdict_line(report))
    click.echo(tone_line(report))
    for line in metric_lines(report):
        click.echo(f"  {line}")
    print_findings(letter.findings, to_stderr=False)
    for note in report.notes:
        click.echo(note.translated(translate))
    click.echo()


def _letter_data(letter: Checked) -> dict[str, object]:
    report = letter.report
    return {
        "path": letter.path,
        "readability": {
            "label": "B1-toets (indicatie)",
            "verdict": report.verdict.value,
            "score": None if report.score is None else round(report.score, 2),
            "limits": [one.value for one in report.limits],
            "metrics": {name: round(value, 3) for name, value in report.metrics.items()},
            "build_up": {name: round(value, 2) for name, value in report.build_up},
        },
        "tone": {"verdict": report.tone.value},
        "findings": [finding_data(one) for one in letter.findings],
    }
