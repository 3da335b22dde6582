"""`docgen check`: how plain is this letter, whoever wrote it."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli import options
from docgen.cli.printing import finding_data, print_findings, print_json

if TYPE_CHECKING:
    from docgen.finding import Finding
    from docgen.readability.report import ReadingReport


@click.command(
    help=_(
        "Check how plain a letter is: docx, html, md or txt, made by docgen or not.\n\n"
        "Exit code 0: every letter is green or too short to judge. 1: a letter is not, or its tone is wrong. "
        "2: a file cannot be read; the others are still checked."
    ),
    epilog=options.epilog("docgen check brief.docx", "docgen check brieven/*.docx --format json"),
)
@click.argument("files", metavar=_("FILES..."), nargs=-1, required=True, type=click.Path(path_type=Path))
@options.format_option
def command(files: tuple[Path, ...], form: str) -> int:
    from docgen.errors import DocgenError

    checked: list[tuple[Path, ReadingReport]] = []
    failed: list[Finding] = []
    for path in files:
        try:
            checked.append((path, _report(path)))
        except DocgenError as error:
            failed.extend(error.findings)
    if form == "json":
        documents = [_report_data(path, report) for path, report in checked]
        print_json({"documents": documents, "failed": [finding_data(one) for one in failed]})
    else:
        for path, report in checked:
            _print_report(path, report)
    print_findings(failed)
    if failed:
        return 2
    return 0 if all(_passes(report) for _path, report in checked) else 1


def _report(path: Path) -> ReadingReport:
    from docgen.readability.report import read_report
    from docgen.render.readers.letter import read_letter
    from docgen.source.file import read_bytes

    return read_report(read_letter(read_bytes(path), str(path)))


def _passes(report: ReadingReport) -> bool:
    return report.verdict.value in {"groen", "te-kort"} and report.tone.value != "fout"


def _print_report(path: Path, report: ReadingReport) -> None:
    from docgen.cli.language import translate
    from docgen.cli.reading import metric_lines, tone_line, verdict_line

    click.secho(str(path), bold=True)
    click.echo(verdict_line(report))
    click.echo(tone_line(report))
    for line in metric_lines(report):
        click.echo(f"  {line}")
    print_findings(report.findings, to_stderr=False)
    for note in report.notes:
        click.echo(note.translated(translate))
    click.echo()


def _report_data(path: Path, report: ReadingReport) -> dict[str, object]:
    return {
        "path": str(path),
        "readability": {
            "label": "B1-toets (indicatie)",
            "verdict": report.verdict.value,
            "score": None if report.score is None else round(report.score, 2),
            "limits": [one.value for one in report.limits],
            "metrics": {name: round(value, 3) for name, value in report.metrics.items()},
            "build_up": {name: round(value, 2) for name, value in report.build_up},
        },
        "tone": {"verdict": report.tone.value},
        "findings": [finding_data(one) for one in report.findings],
    }
