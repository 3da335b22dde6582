"""What came of a run over a sheet, in words."""

from __future__ import annotations

import shlex
from collections import Counter
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docgen.cli.printing import print_findings
from docgen.finding import Finding, Level

if TYPE_CHECKING:
    from docgen.batch.entry import Entry
    from docgen.batch.run import Summary

MOST_FILES = 5  # files for the printer that are named; the others stand beside them
MOST_ROWS = 20  # rows told on the screen one by one; the report holds all of them


def resume_command(out: Path) -> str:
    """Return what to type to make what is missing."""
    return f"docgen batch resume {shlex.quote(str(out))}"


def tell(summary: Summary, out: Path, rows: int) -> None:
    """Say what came of a run: each row that failed, the numbers, and what to do next.

    Args:
        summary: What came of it.
        out: The output folder, as the user named it.
        rows: How many rows the sheet has.
    """
    _tell_failed(summary, out)
    print_findings(summary.remarks[:MOST_ROWS])
    known = len(summary.entries) - len(summary.new) - len(summary.failed) - len(summary.waiting)
    click.echo(
        _("Made: {made}. Made before: {known}. Failed: {failed}. Still to make: {waiting}.").format(
            made=len(summary.new),
            known=known,
            failed=len(summary.failed),
            waiting=len(summary.waiting),
        )
    )
    if any(one.level is Level.WARNING for entry in summary.entries for one in entry.findings):
        click.echo(_("There are warnings: docgen batch report {out}").format(out=shlex.quote(str(out))))
    accepted = Counter(code for entry in summary.entries for code in entry.accepted)
    for code, number in sorted(accepted.items()):
        click.echo(
            _("Accepted with a reason: {code}, rows: {number}.").format(code=code, number=number), err=True
        )
    if summary.printed:
        files = [str(out / path) for path in summary.printed if path.endswith(".pdf")]
        click.echo(_("For the printer: {files}").format(files=", ".join(files[:MOST_FILES])))
    if summary.stopped:
        click.echo(_("Stopped. Make the rest with: {command}").format(command=resume_command(out)))
    elif len(summary.entries) < rows:
        _tell_first(summary, out, rows)


def _tell_first(summary: Summary, out: Path, rows: int) -> None:
    made = [one for one in summary.entries if one.outputs]
    if len(summary.entries) == 1 and made:
        path = out / next(iter(made[0].outputs))
        click.echo(_("Only the first document was made. Look at it: {path}").format(path=path))
    click.echo(
        _("The sheet has {rows} rows. Make them all with the same command and --all.").format(rows=rows)
    )


def _tell_failed(summary: Summary, out: Path) -> None:
    for entry in summary.failed[:MOST_ROWS]:
        print_findings(_reasons(entry))
    more = len(summary.failed) - MOST_ROWS
    if more > 0:
        click.echo(
            _("And {number} more rows that failed: docgen batch report {out}").format(
                number=more, out=shlex.quote(str(out))
            ),
            err=True,
        )


def _reasons(entry: Entry) -> list[Finding]:
    """Return what stopped a row; warnings stand in the report."""
    return [one for one in entry.findings if one.level is Level.ERROR] or list(entry.findings)
