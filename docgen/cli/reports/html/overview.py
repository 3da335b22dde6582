"""Several letters in one table, and the files that could not be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from gettext import gettext as _
from xml.etree.ElementTree import Element

from docgen.cli.language import translate
from docgen.cli.letters import Checked
from docgen.cli.reading import points
from docgen.cli.reports.html.note_text import message_of
from docgen.cli.reports.html.notes import LEVELS
from docgen.cli.reports.html.outcome import tone_mark, verdict_mark
from docgen.finding import Finding
from docgen.writers.element import Node, el


def overview(letters: Sequence[Checked], anchors: Sequence[str]) -> Element:
    """Return the table of all letters.

    Args:
        letters: In the order they were given.
        anchors: Where the report on each begins; empty for one that has none on this page.
    """
    head = (_("letter"), _("verdict"), _("points"), _("tone"), _("errors"), _("warnings"), _("info"))
    rows = (_row(letter, anchor, head) for letter, anchor in zip(letters, anchors, strict=True))
    table = el(
        "table",
        el(
            "thead",
            el("tr", *(el("th", text, scope="col", role="columnheader") for text in head), role="row"),
            role="rowgroup",
        ),
        el("tbody", *rows, role="rowgroup"),
        role="table",
        class_="overzicht",
        aria_labelledby="overzicht",
    )
    return el("section", el("h2", _("Overview"), id="overzicht"), _counted(letters), table, class_="kaart")


def unread(failed: Sequence[Finding]) -> Element | None:
    """Return what could not be read and what to do about it; `None` when all was."""
    if not failed:
        return None
    items = []
    for one in failed:
        fix = el("span", one.fix.translated(translate), class_="doe") if one.fix is not None else None
        name = el("strong", el("bdi", one.place.path), ": ") if one.place.path else None
        items.append(el("li", name, message_of(one), " ", fix))
    heading = el("h2", _("Not read"), id="niet-gelezen")
    return el("section", heading, el("ul", *items), class_="kaart mislukt", aria_labelledby="niet-gelezen")


def _counted(letters: Sequence[Checked]) -> Element:
    passed = sum(1 for one in letters if one.passes)
    text = _("{passed} of {all} letters are plain enough, or too short to judge, in the right tone.")
    return el("p", text.format(passed=passed, all=len(letters)))


def _row(letter: Checked, anchor: str, head: Sequence[str]) -> Element:
    counts = Counter(one.level for one in letter.findings)
    name = el("bdi", letter.path)
    cells: tuple[Node, ...] = (
        verdict_mark(letter.report),
        points(letter.report),
        tone_mark(letter.report),
        *(str(counts[level]) for level in LEVELS),
    )
    return el(
        "tr",
        el("th", el("a", name, href=f"#{anchor}") if anchor else name, scope="row", role="rowheader"),
        *(el("td", cell, role="cell", data_kop=label) for cell, label in zip(cells, head[1:], strict=True)),
        role="row",
    )
