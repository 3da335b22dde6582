"""The notes as a list: by weight, then by rule, each with its words, its advice and the way to its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from gettext import gettext as _
from itertools import groupby
from xml.etree.ElementTree import Element

from docgen.cli.codes import Explained
from docgen.cli.printing import level_word, part_words
from docgen.cli.reports.html.note_text import cures, message_of, quoted
from docgen.cli.reports.html.notes import LEVELS, Note, Notes
from docgen.finding import Level
from docgen.writers.element import el


def note_list(notes: Notes, known: Mapping[str, Explained], level: int) -> Iterator[Element]:
    """Yield the parts of the list.

    Args:
        notes: The notes of a letter.
        known: What there is to say about each code.
        level: Level of the heading of a weight.
    """
    for weight in LEVELS:
        group = [note for note in notes.shown if note.finding.level is weight]
        if group:
            yield _weight(weight, group, known, level)
    if not notes.shown:
        yield el("p", _("Nothing to remark."))
    if notes.left_out:
        yield _left_out(notes.left_out)


def _weight(weight: Level, notes: Sequence[Note], known: Mapping[str, Explained], level: int) -> Element:
    word = level_word(weight)
    heading = el(f"h{level}", f"{word[:1].upper()}{word[1:]} ({len(notes)})", class_=f"gewicht {weight}")
    by_code = sorted(notes, key=lambda note: note.finding.code)
    rules = (
        _rule(list(group), known.get(code), level + 1)
        for code, group in groupby(by_code, key=lambda note: note.finding.code)
    )
    return el("section", heading, *rules, class_=f"groep {weight}")


def _rule(notes: Sequence[Note], info: Explained | None, level: int) -> Element:
    finding = notes[0].finding
    name = finding.name.replace("-", " ")
    heading = el(f"h{level}", name[:1].upper() + name[1:], " ", el("span", finding.code, class_="code"))
    return el(
        "div", heading, _explanation(info), el("ul", *map(_entry, notes), class_="noten"), class_="regel"
    )


def _explanation(info: Explained | None) -> Element | None:
    if info is None:
        return None
    told = (
        (_("What"), info.meaning),
        (_("Looked at"), info.checks),
        (_("Why"), info.why),
        (_("What to do"), info.cure),
        (_("Source"), info.source),
    )
    lines = (el("p", el("strong", f"{label}: "), text) for label, text in told if text)
    return el("details", el("summary", _("Why this matters")), *lines, class_="uitleg")


def _entry(note: Note) -> Element:
    finding = note.finding
    number = el("span", str(note.number), class_="cijfer", aria_hidden="true") if note.number else None
    back = el(
        "a", _("To the place in the letter"), href=f"#{note.in_text}", class_="terug", role="doc-backlink"
    )
    if note.number:
        back.set("aria-label", _("Note {number}: to the place in the letter").format(number=note.number))
    whole = el("span", _place(note), class_="waar")
    return el(
        "li",
        el("p", number, message_of(finding), class_="wat"),
        quoted(finding),
        *(el("p", text, class_="doe") for text in cures(finding)),
        el("p", back if note.number else whole, class_="weg"),
        id=note.in_list,
        class_="noot",
        tabindex="-1",
    )


def _place(note: Note) -> str:
    return part_words(note.finding.place.part) or _("The whole letter")


def _left_out(left_out: Mapping[str, int]) -> Element:
    told = ", ".join(f"{code} × {count}" for code, count in sorted(left_out.items()))
    text = _("{count} lighter notes are not shown, as the page would be too long: {codes}.")
    return el("p", text.format(count=sum(left_out.values()), codes=told), class_="rest")
