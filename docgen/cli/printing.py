"""Findings as text or JSON, in the language of the user."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from gettext import gettext as _

import click

from docgen.cli.language import translate
from docgen.finding import Finding, Level
from docgen.place import Place

SCHEMA_VERSION = 1
_COLOURS = {Level.ERROR: "red", Level.WARNING: "yellow", Level.INFO: "cyan"}
SHEETS = (".xlsx", ".csv", ".tsv")
MAX_BESIDE = 160  # signs of a sentence shown on either side of the words that a finding is about
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
        for line in finding_lines(finding, source_line):
            click.echo(line, err=to_stderr)


def print_accepted(accepted: Iterable[tuple[Finding, str]]) -> None:
    """Say which errors were accepted; the reason itself may be private and stays in the manifest."""
    for finding, _reason in accepted:
        text = finding.message.translated(translate)
        click.echo(_("accepted with a reason: {code} {text}").format(code=finding.code, text=text), err=True)


def finding_lines(finding: Finding, source_line: Line | None = None) -> Iterator[str]:
    """Yield a finding as lines: place and message, the words in their sentence, and what to do."""
    place = finding.place
    where, what = _row_words(place) or _file_words(place)
    head = click.style(f"{level_word(finding.level)} {finding.code}", fg=_COLOURS[finding.level], bold=True)
    yield (
        " ".join(part for part in (f"{where}:" if where else "", head, f"{what}:" if what else "") if part)
        + f" {finding.message.translated(translate)}"
    )
    if finding.excerpt:
        yield f"   “{_quoted(finding)}”"
    if finding.advice and finding.fix is None:
        yield "   " + _("Write for example: {text}").format(text=finding.advice)
    if source_line is not None and place.line is not None:
        yield f"   > {source_line(finding)}"
    if finding.fix is not None:
        yield "   " + _("Fix: {text}").format(text=finding.fix.translated(translate))
    if finding.quote is not None and finding.quote.rewritten:
        yield f"   → “{finding.quote.rewritten}”"


def _file_words(place: Place) -> tuple[str, str]:
    """Return file with line and column, and the part or field, in words."""
    numbers = [str(n) for n in (place.line, place.column) if n is not None]
    where = ":".join(part for part in (place.path, *numbers) if part)
    return where, ", ".join(part for part in (part_words(place.part), place.field) if part)


def _row_words(place: Place) -> tuple[str, str] | None:
    """Return a place in a sheet as its user sees it: `zaken.xlsx: row 14, column datum (F14)`."""
    if place.line is None or not (place.cell or place.path.lower().endswith(SHEETS)):
        return None
    where = _("{path}: row {row}").format(path=place.path, row=place.line)
    if place.field:
        where = _("{place}, column {column}").format(place=where, column=place.field)
    if place.cell:
        where = f"{where} ({place.cell})"
    return where, part_words(place.part)


def _quoted(finding: Finding) -> str:
    """Return the sentence with the words between « and »; only the words when they are the sentence."""
    quote = finding.quote
    if quote is None or not (quote.before or quote.after):
        return finding.excerpt
    before, after = quote.before, quote.after
    if len(before) > MAX_BESIDE:
        before = "… " + before[-MAX_BESIDE:].partition(" ")[2]
    if len(after) > MAX_BESIDE:
        after = after[:MAX_BESIDE].rpartition(" ")[0] + " …"
    return f"{before}«{click.style(quote.marked, bold=True)}»{after}"


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
        "table": _("table"),
        "row": _("row"),
        "cell": _("cell"),
    }
    if part and "." in part:  # the name of a part inside a file, such as word/header1.xml
        return part
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
            "cell": place.cell,
        },
        "fix": finding.fix.translated(translate) if finding.fix else None,
        "excerpt": finding.excerpt,
        "advice": finding.advice,
        "source": finding.source,
        "quote": _quote_data(finding),
    }


def _quote_data(finding: Finding) -> dict[str, str] | None:
    quote = finding.quote
    if quote is None:
        return None
    return {
        "before": quote.before,
        "marked": quote.marked,
        "after": quote.after,
        "rewritten": quote.rewritten,
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


def print_debug_warning() -> None:
    """Say that what follows is for the user alone: a traceback can hold a name or an amount."""
    click.echo(
        _("Warning: the lines below can hold private data. Read them before you share them."), err=True
    )
