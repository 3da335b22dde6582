"""The outcome in words, shape and colour: verdict and tone."""

from __future__ import annotations

from gettext import gettext as _
from xml.etree.ElementTree import Element

from docgen.cli.reading import points, tone_word, verdict_word
from docgen.readability.report import ReadingReport
from docgen.readability.score import MIN_WORDS
from docgen.writers.element import el

_SHAPES = {
    "groen": ("M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z", "M7.5 12.5l3 3 6-7"),
    "oranje": ("M12 1.5L22.5 12 12 22.5 1.5 12z", "M12 6.8v6.4M12 16.6v.4"),
    "rood": ("M7.5 2h9L22 7.5v9L16.5 22h-9L2 16.5v-9z", "M8.5 8.5l7 7M15.5 8.5l-7 7"),
    "te-kort": ("M4 4h16v16H4z", "M8 12h8"),
}
"""A shape for each outcome, with a sign inside it, so that nobody has to see colours."""

_TONES = {"goed": "groen", "let-op": "oranje", "fout": "rood"}


def verdict_mark(report: ReadingReport) -> Element:
    """Return the verdict: its shape, and its word beside it."""
    return _mark(report.verdict.value, verdict_word(report))


def tone_mark(report: ReadingReport) -> Element:
    """Return the tone: its shape, and its word beside it."""
    return _mark(_TONES[report.tone.value], tone_word(report))


def verdict_meaning(report: ReadingReport) -> str:
    """Return what the verdict means."""
    return {
        "groen": _("probably easy to understand"),
        "oranje": _("can be simpler"),
        "rood": _("too hard"),
        "te-kort": _("fewer than {count} words that count").format(count=MIN_WORDS),
    }[report.verdict.value]


def score_text(report: ReadingReport) -> str:
    """Return the points, or that there are none."""
    return _("{points} points").format(points=points(report))


def _mark(outcome: str, word: str) -> Element:
    outline, sign = _SHAPES[outcome]
    shape = el("svg", el("path", d=outline, class_="vorm"), el("path", d=sign, class_="streek"))
    shape.attrib |= {"viewBox": "0 0 24 24", "aria-hidden": "true"}
    return el("span", shape, el("strong", word), class_=f"uitslag {outcome}")
