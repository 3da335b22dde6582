"""The outcome of the reading gate in words."""

from __future__ import annotations

from gettext import gettext as _
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docgen.readability.report import ReadingReport

LABEL = "B1-toets (indicatie)"


def verdict_word(report: ReadingReport) -> str:
    """Return the verdict in the language of the user."""
    return {
        "groen": _("green"),
        "oranje": _("orange"),
        "rood": _("red"),
        "te-kort": _("too short to judge"),
    }[report.verdict.value]


def points(report: ReadingReport) -> str:
    """Return the score with one decimal and a comma, or a dash when there is none."""
    return "–" if report.score is None else f"{report.score:.1f}".replace(".", ",")


def verdict_line(report: ReadingReport) -> str:
    """Return one line: label, verdict and points."""
    return f"{LABEL}: {verdict_word(report)}, " + _("{points} points (lower is plainer)").format(
        points=points(report)
    )
