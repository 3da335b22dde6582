"""Two versions of a letter: what became of the score, of the findings and of the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from gettext import gettext as _
from pathlib import PurePath
from xml.etree.ElementTree import Element

from docgen.cli.codes import all_codes
from docgen.cli.letters import Checked
from docgen.cli.reading import decimal
from docgen.cli.reports.html.letter import ALONE, letter_report
from docgen.cli.reports.html.note_text import message_of, quoted
from docgen.cli.reports.html.notes import notes_of
from docgen.cli.reports.html.page import page
from docgen.cli.reports.html.scale import Bar, scale
from docgen.cli.reports.html.score_box import outcome_line
from docgen.cli.reports.html.terms import terms_of
from docgen.cli.reports.html.text_changes import text_changes
from docgen.cli.reports.html.text_diff import text_diff
from docgen.finding import Finding
from docgen.readability.comparing import finding_changes
from docgen.writers.element import el

KEY = "n"
"""Start of the anchors of the new version."""

MAX_LISTED = 100  # findings in each list of gone, new and stayed
SAME = 0.05  # points; a smaller difference shows as none


def html_comparison(old: Checked, new: Checked) -> str:
    """Return one self-contained page that sets two versions of a letter beside each other.

    Args:
        old: The version before.
        new: The version after; the report on it stands at the end in full.
    """
    title = _("Compared: {old} and {new}").format(old=PurePath(old.path).name, new=PurePath(new.path).name)
    return page(title, _parts(old, new))


def _parts(old: Checked, new: Checked) -> Iterator[Element]:
    sides = ((_("Old"), old), (_("New"), new))
    cards = (
        el(
            "section",
            el("h2", f"{name}: ", el("bdi", PurePath(one.path).name)),
            outcome_line(one.report),
            class_="kaart",
        )
        for name, one in sides
    )
    yield el("div", *cards, class_="naast-kaarten")
    yield _scores(sides)
    yield _findings(old, new)
    changes = text_changes(old.report.reading, new.report.reading)
    yield el(
        "section",
        el("h2", _("The text, old and new")),
        text_diff(changes, new.report.reading.document.language),
        class_="kaart",
    )
    heading = el("h2", _("The new version: {name}").format(name=PurePath(new.path).name), id=f"{KEY}-naam")
    parts = letter_report(new, all_codes(), KEY, ALONE + 1)
    yield el("section", heading, *parts, class_="een-brief", aria_labelledby=f"{KEY}-naam")


def _scores(sides: Sequence[tuple[str, Checked]]) -> Element:
    bars = [
        Bar(name, one.report.score, terms_of(one.report))
        for name, one in sides
        if one.report.score is not None
    ]
    picture = scale(bars) if bars else None
    table = _term_table(bars) if len(bars) == len(sides) else None
    return el("section", el("h2", _("The score, old and new")), picture, table, class_="kaart")


def _term_table(bars: Sequence[Bar]) -> Element:
    old, new = bars
    head = (el("span", _("sign"), class_="alleen-horen"), _("what"), old.name, new.name, _("difference"))
    rows = [
        _term_row(before.sign, before.label, before.points, after.points)
        for before, after in zip(old.terms, new.terms, strict=True)
    ]
    rows.append(_term_row("", _("together"), old.score, new.score))
    return el(
        "table",
        el("thead", el("tr", *(el("th", text, scope="col") for text in head))),
        el("tbody", *rows),
        class_="opbouw",
    )


def _term_row(sign: str, label: str, before: float, after: float) -> Element:
    cells = (
        el("td", decimal(before), class_="getal"),
        el("td", decimal(after), class_="getal"),
        el("td", _difference(after - before), class_="getal"),
    )
    return el("tr", el("td", sign, class_="teken"), el("th", label, scope="row"), *cells)


def _difference(points: float) -> Element:
    """Return the difference with a word: fewer points are better."""
    if abs(points) < SAME:
        return el("span", _("same"), class_="bij")
    word, kind = (_("better"), "beter") if points < 0 else (_("worse"), "slechter")
    sign = "−" if points < 0 else "+"
    return el("span", f"{sign}{decimal(abs(points))} ", el("span", word), class_=kind)


def _findings(old: Checked, new: Checked) -> Element:
    changes = finding_changes(old.findings, new.findings)
    places = {id(note.finding): note.in_list for note in notes_of(new, KEY).shown}
    groups = (
        (_("Gone"), changes.gone, "✓"),
        (_("New"), changes.new, "+"),
        (_("Stayed"), changes.stayed, "="),
    )
    lists = (_group(name, found, sign, places) for name, found, sign in groups)
    return el("section", el("h2", _("The notes, old and new")), *lists, class_="kaart")


def _group(name: str, found: Sequence[Finding], sign: str, places: Mapping[int, str]) -> Element:
    label = (el("span", sign, aria_hidden="true", class_="teken"), f" {name} ({len(found)})")
    if not found:
        return el("p", *label, class_="leeg-groep")
    items = [el("li", *_item(one, places.get(id(one), ""))) for one in found[:MAX_LISTED]]
    if len(found) > MAX_LISTED:
        items.append(el("li", _("and {count} more").format(count=len(found) - MAX_LISTED)))
    return el("details", el("summary", *label), el("ul", *items, class_="noten"), class_="uitleg")


def _item(finding: Finding, anchor: str) -> Iterator[Element]:
    code = el("a", finding.code, href=f"#{anchor}") if anchor else el("span", finding.code, class_="code")
    yield el("p", code, " ", message_of(finding))
    quote = quoted(finding)
    if quote is not None:
        yield quote
