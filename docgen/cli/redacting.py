"""Giving a case to somebody who mends docgen, without what it says about people."""

from __future__ import annotations

from gettext import gettext as _
from pathlib import Path

import click

from docgen.cli import options
from docgen.cli.printing import print_findings
from docgen.cli.showing import ShownError
from docgen.errors import DocgenError
from docgen.pipeline.job import Job
from docgen.pipeline.redact import Kept, redact


def put_redacted(job: Job, out: Path | None, *, force: bool) -> None:
    """Print or write a case to share, and say on stderr what in it is as it was.

    Raises:
        ShownError: The file cannot be read, so that nothing in it can be told apart.
        OutputError: The file of `out` is there already, or the disk or rights do not allow it.
    """
    try:
        redacted = redact(job)
    except DocgenError as error:
        print_findings(error.findings)
        click.echo(
            _("This file cannot be made safe to share. Share the lines above: they hold no private values."),
            err=True,
        )
        raise ShownError(error.exit_code) from None
    options.put_out(redacted.text.rstrip("\n"), out, force=force)
    click.echo(_("Names, addresses and numbers of people are invented. Comments are gone."), err=True)
    if redacted.kept:
        names = {Kept.WORDS: _("plain words"), Kept.DATES: _("dates"), Kept.AMOUNTS: _("amounts")}
        kept = ", ".join(names[one] for one in Kept if one in redacted.kept)
        click.echo(_("As they were, because a finding hangs on them: {kept}.").format(kept=kept), err=True)
    if redacted.lost:
        codes = ", ".join(redacted.lost)
        click.echo(_("This file no longer gives these findings: {codes}.").format(codes=codes), err=True)
    click.echo(_("Read it before you share it."), err=True)
