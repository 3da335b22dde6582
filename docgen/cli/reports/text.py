"""The reading report as text: for a person at a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from gettext import gettext as _
from typing import TYPE_CHECKING

import click

from docgen.cli.language import translate
from docgen.cli.letters import Checked
from docgen.cli.printing import finding_lines
from docgen.cli.reading import (
    COLOURS,
    decimal,
    limit_text,
    metric_lines,
    term_labels,
    tone_line,
    verdict_line,
    verdict_word,
)
from docgen.readability.comparing import finding_changes

if TYPE_CHECKING:
    from docgen.finding import Finding


def text_report(letters: Sequence[Checked]) -> Iterator[str]:
    """Yield the lines of the report: a part a letter, the honest line once, and a count of many letters."""
    for letter in letters:
        yield from _letter(letter)
        yield ""
    if letters:
        notes = dict.fromkeys(note for letter in letters for note in letter.report.notes)
        yield from (note.translated(translate) for note in notes)
    if len(letters) > 1:
        counts = Counter(verdict_word(letter.report) for letter in letters)
        told = ", ".join(f"{word} {count}" for word, count in counts.most_common())
        yield _("{count} letters: {verdicts}").format(count=len(letters), verdicts=told)


def _letter(letter: Checked) -> Iterator[str]:
    report = letter.report
    yield click.style(letter.path, bold=True)
    yield click.style(verdict_line(report), fg=COLOURS[report.verdict.value], bold=True)
    if report.limits:
        yield _("Limits broken: {limits}").format(limits="; ".join(map(limit_text, report.limits)))
    yield tone_line(report)
    yield from (f"  {line}" for line in metric_lines(report))
    shown: set[str] = set()
    for finding in letter.findings:
        yield from finding_lines(finding)
        yield from _example(finding, shown)


def _example(finding: Finding, shown: set[str]) -> Iterator[str]:
    """Yield what the rule means, once a letter, where the finding has no wording of its own."""
    if finding.quote is None or finding.advice or finding.code in shown:
        return
    from docgen.readability.explain import example_of

    shown.add(finding.code)
    example = example_of(finding.code)
    if example is not None:
        before, after = (" ".join(text.split()) for text in example)
        yield "   " + _("For example: “{before}” → “{after}”").format(before=before, after=after)


def text_comparison(old: Checked, new: Checked) -> Iterator[str]:
    """Yield the lines that set two versions of a letter beside each other."""
    for letter in (old, new):
        yield click.style(letter.path, bold=True)
        yield f"  {verdict_line(letter.report)}"
        yield f"  {tone_line(letter.report)}"
    yield _("What the points are made of, old → new:")
    before, after = dict(old.report.build_up), dict(new.report.build_up)
    for name, label in term_labels().items():
        was, now = before.get(name, 0.0), after.get(name, 0.0)
        if was or now:
            yield f"  {label}: {decimal(was)} → {decimal(now)} ({_signed(now - was)})"
    changes = finding_changes(old.findings, new.findings)
    yield click.style(_("Findings that are gone: {count}").format(count=len(changes.gone)), bold=True)
    for title, findings in (
        (_("Findings that are new: {count}"), changes.new),
        (_("Findings that stayed: {count}"), changes.stayed),
    ):
        yield click.style(title.format(count=len(findings)), bold=True)
        for finding in findings:
            yield from finding_lines(finding)


def _signed(value: float) -> str:
    return f"{value:+.1f}".replace(".", ",").replace("-", "\u2212")
