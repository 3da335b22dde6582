"""Findings as text or JSON, in the language of the user."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from gettext import gettext as _

import click

from docgen.cli.language import translate
from docgen.finding import Finding, Level

SCHEMA_VERSION = 1
_COLOURS = {Level.ERROR: "red", Level.WARNING: "yellow", Level.INFO: "cyan"}
Line = Callable[[Finding], str]


def level_word(level: Level) -> str:
    """Return the level in the language of the user."""
    return {Level.ERROR: _("error"), Level.WARNING: _("warning"), Level.INFO: _("info")}[level]


def print_findings(
    findings: Iterable[Finding], *, source_line: Line | None = None, to_stderr: bool = True
) -> None:
    """Print findings, each with its place and its cure.

    Args:
        findings: In the order to print.
        source_line: Gives the line of the file a finding stands on, for `--show-values` only.
        to_stderr: Whether they are about the run; a report that was asked for goes to stdout.
    """
    for finding in findings:
        click.echo(_text(finding, source_line), err=to_stderr)


def print_accepted(accepted: Iterable[tuple[Finding, str]]) -> None:
    """Say which errors were accepted; the reason itself may be private and stays in the manifest."""
    for finding, _reason in accepted:
        text = finding.message.translated(translate)
        click.echo(_("accepted with a reason: {code} {text}").format(code=finding.code, text=text), err=True)


def _text(finding: Finding, source_line: Line | None) -> str:
    place = finding.place
    numbers = [str(n) for n in (place.line, place.column) if n is not None]
    where = ":".join(part for part in (place.path, *numbers) if part)
    what = ", ".join(part for part in (part_words(place.part), place.field) if part)
    head = click.style(f"{level_word(finding.level)} {finding.code}", fg=_COLOURS[finding.level], bold=True)
    lines = [
        " ".join(part for part in (f"{where}:" if where else "", head, f"{what}:" if what else "") if part)
        + f" {finding.message.translated(translate)}"
    ]
    if finding.excerpt:
        lines.append(f"   “{finding.excerpt}”")
    if finding.advice and finding.fix is None:
        lines.append("   " + _("Write for example: {text}").format(text=finding.advice))
    if source_line is not None and place.line is not None:
        lines.append(f"   > {source_line(finding)}")
    if finding.fix is not None:
        lines.append("   " + _("Fix: {text}").format(text=finding.fix.translated(translate)))
    return "\n".join(lines)


def part_words(part: str | None) -> str:
    """Return `header, paragraph 3` in the language of the user."""
    words = {
        "paragraph": _("paragraph"),
        "header": _("header"),
        "footer": _("footer"),
        "footnote": _("footnote"),
        "endnote": _("endnote"),
        "comments": _("comments"),
        "page": _("page"),
    }
    return re.sub(r"[a-z]+", lambda match: words.get(match[0], match[0]), part or "")


def finding_data(finding: Finding) -> dict[str, object]:
    """Return a finding as plain data for JSON; the keys are stable and English."""
    place = finding.place
    return {
        "code": finding.code,
        "name": finding.name,
        "level": finding.level.value,
        "message": finding.message.translated(translate),
        "place": {
            "path": place.path,
            "line": place.line,
            "column": place.column,
            "field": place.field,
            "part": place.part,
        },
        "fix": finding.fix.translated(translate) if finding.fix else None,
        "excerpt": finding.excerpt,
        "advice": finding.advice,
        "source": finding.source,
    }


def print_json(data: Mapping[str, object]) -> None:
    """Print one JSON object on stdout."""
    click.echo(json.dumps({"schema_version": SCHEMA_VERSION, **data}, ensure_ascii=False, indent=2))


def print_fault(error: Exception, *, known: bool) -> None:
    """Say that the disk or docgen itself failed, without private values and without a traceback."""
    if known and isinstance(error, OSError):
        text = _("{path}: the file or folder cannot be used ({reason}).").format(
            path=error.filename or "-", reason=translate(error.strerror or type(error).__name__)
        )
        cure = _("Check the name, your rights and the free space on the disk.")
    else:
        text = _("docgen itself failed ({kind}). Nothing was written.").format(kind=type(error).__name__)
        cure = _("Set DOCGEN_DEBUG=1 and run again to see where; then report it without private data.")
    click.echo(text, err=True)
    click.echo("   " + _("Fix: {text}").format(text=cure), err=True)
