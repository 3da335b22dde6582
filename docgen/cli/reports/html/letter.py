"""The report on one letter: outcome, score, the letter as read, and the notes beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from gettext import gettext as _
from xml.etree.ElementTree import Element

from docgen.cli.codes import Explained
from docgen.cli.letters import Checked
from docgen.cli.printing import level_word
from docgen.cli.reports.html.blocks import letter_body
from docgen.cli.reports.html.note_list import note_list
from docgen.cli.reports.html.notes import LEVELS, Notes, notes_of
from docgen.cli.reports.html.score_box import build_up, figures, outcome_box
from docgen.writers.element import el

ALONE = 2  # level of the headings when the page is about one letter, which then needs no name


def letter_report(
    letter: Checked, known: Mapping[str, Explained], key: str, level: int
) -> tuple[Element, ...]:
    """Return the parts of the report on a letter, under a heading that the caller gives.

    Args:
        letter: The letter.
        known: What there is to say about each code.
        key: Start of each anchor, unique for the letter.
        level: Level of the headings.
    """
    report, notes = letter.report, notes_of(letter, key)
    named = f"{key}-naam " if level > ALONE else ""
    score = el("div", build_up(report, level), figures(report, level), class_="naast-kaarten")
    text = el(
        "section",
        el(f"h{level}", _("The letter as read"), id=f"{key}-brief"),
        _legend(),
        letter_body(report.reading, notes.shown, level),
        class_="brief",
        aria_labelledby=f"{named}{key}-brief",
    )
    listed = el(
        "section",
        el(f"h{level}", _("Notes"), id=f"{key}-noten"),
        *note_list(notes, known, level + 1),
        class_="lijst",
        tabindex="0",
        aria_labelledby=f"{named}{key}-noten",
    )
    return (
        outcome_box(report),
        score,
        el("div", _filter(notes), el("div", text, listed, class_="kolommen"), class_="lezing"),
    )


def _filter(notes: Notes) -> Element | None:
    counts = Counter(note.finding.level for note in notes.shown)
    if not counts:
        return None
    boxes = []
    for level in (one for one in LEVELS if counts[one]):
        box = el("input", type="checkbox", checked="checked", class_=f"toon {level}")
        word = f"{level_word(level)} ({counts[level]})"
        boxes.append(el("label", box, el("span", word, class_=f"stijl {level}")))
    return el("fieldset", el("legend", _("Show")), *boxes, class_="filter")


def _legend() -> Element:
    told = (
        _("Marked words have a number; the list says more about it. Point at them for the advice."),
        _("The bar beside a paragraph shows its points, on the scale of the letter: full is 30 or more."),
        _(
            "An open bar is of a paragraph of one or two sentences: there a single long sentence weighs"
            " heavily, so the figure says little."
        ),
        _("Grey text does not count in the score."),
    )
    return el(
        "details",
        el("summary", _("How to read this")),
        el("ul", *(el("li", text) for text in told)),
        class_="uitleg",
    )
