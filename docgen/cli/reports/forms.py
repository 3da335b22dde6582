"""The forms in which `docgen check` reports; each is imported when it is asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from docgen.cli.letters import Checked

if TYPE_CHECKING:
    from docgen.finding import Finding

FORMS = ("text", "json", "sarif", "github", "html")
WITH_COMPARISON = ("text", "json", "html")


def report_text(form: str, letters: Sequence[Checked], failed: Sequence[Finding]) -> str:
    """Return the report on letters.

    Args:
        form: One of `FORMS`.
        letters: Letters that were read, with the findings to tell.
        failed: Why other letters could not be read.
    """
    if form == "json":
        from docgen.cli.reports.data import report_data

        return _json(report_data(letters, failed))
    if form == "sarif":
        from docgen.cli.reports.sarif import sarif_log

        return _json(sarif_log(letters, failed))
    if form == "github":
        from docgen.cli.reports.github import github_lines

        return "\n".join(github_lines(letters, failed))
    if form == "html":
        from docgen.cli.reports.html.report import html_report

        return html_report(letters, failed)
    from docgen.cli.reports.text import text_report

    return "\n".join(text_report(letters))


def comparison_text(form: str, old: Checked, new: Checked) -> str:
    """Return the report on two versions of a letter.

    Args:
        form: One of `WITH_COMPARISON`.
        old: The old version.
        new: The new version.
    """
    if form == "json":
        from docgen.cli.reports.data import comparison_data

        return _json(comparison_data(old, new))
    if form == "html":
        from docgen.cli.reports.html.comparison import html_comparison

        return html_comparison(old, new)
    from docgen.cli.reports.text import text_comparison

    return "\n".join(text_comparison(old, new))


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)
