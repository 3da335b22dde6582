"""The reading report as data; `docs/check-json.md` describes it, and its keys stay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from docgen.cli.letters import Checked
from docgen.cli.printing import SCHEMA_VERSION, finding_data
from docgen.cli.reading import LABEL
from docgen.readability.comparing import finding_changes

if TYPE_CHECKING:
    from docgen.finding import Finding


def report_data(letters: Sequence[Checked], failed: Sequence[Finding]) -> dict[str, object]:
    """Return the report on letters as plain data."""
    return {
        "schema_version": SCHEMA_VERSION,
        "documents": [_letter(letter) for letter in letters],
        "failed": [finding_data(one) for one in failed],
    }


def comparison_data(old: Checked, new: Checked) -> dict[str, object]:
    """Return the report on two versions of a letter as plain data."""
    changes = finding_changes(old.findings, new.findings)
    return {
        "schema_version": SCHEMA_VERSION,
        "documents": [_letter(new)],
        "against": _letter(old),
        "changes": {
            "gone": [finding_data(one) for one in changes.gone],
            "new": [finding_data(one) for one in changes.new],
            "stayed": [finding_data(one) for one in changes.stayed],
        },
    }


def _letter(letter: Checked) -> dict[str, object]:
    report = letter.report
    return {
        "path": letter.path,
        "readability": {
            "label": LABEL,
            "verdict": report.verdict.value,
            "score": None if report.score is None else round(report.score, 2),
            "limits": [one.value for one in report.limits],
            "metrics": _rounded(report.all_metrics, 3),
            "build_up": _rounded(dict(report.build_up), 2),
        },
        "tone": {"verdict": report.tone.value},
        "findings": [finding_data(one) for one in letter.findings],
        "suppressed": [
            {"rule": one.rule, "origin": one.origin.value, "reason": one.reason, "findings": count}
            for one, count in report.suppressed
        ],
    }


def _rounded(figures: Mapping[str, float], digits: int) -> dict[str, float]:
    return {name: round(value, digits) for name, value in figures.items()}
