"""The top of a letter's report: verdict, tone, the score on its scale and in its terms, and the figures."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import gettext as _
from xml.etree.ElementTree import Element

from docgen.cli.language import translate
from docgen.cli.reading import LABEL, decimal, limit_text, metric_pairs
from docgen.cli.reports.html.outcome import (
    score_text,
    tone_mark,
    verdict_mark,
    verdict_meaning,
)
from docgen.cli.reports.html.scale import END, Bar, scale
from docgen.cli.reports.html.terms import Term, terms_of
from docgen.readability.report import ReadingReport
from docgen.writers.element import el


def outcome_box(report: ReadingReport) -> Element:
    """Return verdict, tone, scale, broken limits, and what the reader must know about it."""
    terms = terms_of(report)
    picture = None if report.score is None else scale([Bar("", report.score, terms)])
    return el(
        "div", outcome_line(report), picture, _limits(report), *_remarks(report), class_="kaart uitkomst"
    )


def outcome_line(report: ReadingReport) -> Element:
    """Return verdict, points and tone beside each other."""
    verdict = el("p", el("span", LABEL, class_="bij"), verdict_mark(report), " ", verdict_meaning(report))
    score = el("p", el("span", _("Score (lower is plainer)"), class_="bij"), el("strong", score_text(report)))
    tone = el("p", el("span", _("Tone"), class_="bij"), tone_mark(report))
    return el("div", verdict, score, tone, class_="naast")


def build_up(report: ReadingReport, level: int) -> Element | None:
    """Return what the score is made of, as a table with a bar a term; `None` without a score."""
    if report.score is None:
        return None
    terms = terms_of(report)
    head = (el("span", _("sign"), class_="alleen-horen"), _("what"), _("points"))
    rows = [_term_row(term, report.score) for term in terms]
    total = el(
        "tr", el("td"), el("th", _("together"), scope="row"), el("td", decimal(report.score), class_="getal")
    )
    table = el(
        "table",
        el("thead", el("tr", *(el("th", text, scope="col") for text in head))),
        el("tbody", *rows, total),
        class_="opbouw",
    )
    return el("div", el(f"h{level}", _("What the score is made of")), table, class_="kaart")


def figures(report: ReadingReport, level: int) -> Element:
    """Return the figures that are for information only."""
    pairs = (
        el("div", el("dt", name), el("dd", value), class_="cijferpaar")
        for name, value in metric_pairs(report)
    )
    heading = el(f"h{level}", _("Figures for information"))
    return el("div", heading, el("dl", *pairs, class_="cijfers"), class_="kaart")


def _term_row(term: Term, score: float) -> Element:
    width = 100 * term.points / max(score, END / 2)
    picture = el("svg", el("rect", width=f"{width:.1f}", height="6"), class_="streep", aria_hidden="true")
    picture.attrib |= {"viewBox": "0 0 100 6", "preserveAspectRatio": "none"}
    return el(
        "tr",
        el("td", term.sign, class_="teken"),
        el("th", term.label, picture, scope="row"),
        el("td", decimal(term.points), class_="getal"),
        class_="" if term.points >= 0.05 else "nul",  # noqa: PLR2004 - shows as 0,0
    )


def _limits(report: ReadingReport) -> Element | None:
    if not report.limits:
        return None
    items = (el("li", limit_text(one)) for one in report.limits)
    return el("div", el("p", el("strong", _("Broken limits"))), el("ul", *items), class_="grenzen")


def _remarks(report: ReadingReport) -> Iterator[Element]:
    yield from (el("p", note.translated(translate), class_="eerlijk") for note in report.notes)
