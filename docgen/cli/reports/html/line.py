"""One line of the letter: its text with the marks, the numbers that refer to the list, and the advice."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from gettext import gettext as _
from xml.etree.ElementTree import Element

from docgen.cli.language import active_language
from docgen.cli.reports.html.marks import Mark, marks_of
from docgen.cli.reports.html.note_text import advice_of
from docgen.cli.reports.html.notes import Note
from docgen.document.blocks import Block
from docgen.document.inline import Runs
from docgen.readability.reading import Reading
from docgen.readability.units import Unit, sliced
from docgen.writers.element import Node, el, inline


class MarkedLines:
    """The lines of a letter, each to be taken once and in reading order."""

    def __init__(self, reading: Reading, notes: Sequence[Note]) -> None:
        self._units: dict[tuple[int, int], deque[Unit]] = defaultdict(deque)
        self._notes: dict[int, list[Note]] = defaultdict(list)
        for unit in reading.units:
            self._units[id(unit.line.block), id(unit.line.runs)].append(unit)
        for note in notes:
            if note.spot is not None:
                self._notes[note.spot.unit.index].append(note)

    def take(self, block: Block, runs: Runs) -> tuple[Node, ...]:
        """Return the nodes of the next line of a block; a line that the gate does not read has no marks."""
        units = self._units.get((id(block), id(runs)))
        if not units:
            return inline(runs)
        unit = units.popleft()
        marks = marks_of(self._notes[unit.index])
        return tuple(_stretch(unit, 0, len(unit.text), marks)) if marks else inline(unit.runs)


def _stretch(unit: Unit, start: int, end: int, marks: Sequence[Mark]) -> Iterator[Node]:
    for mark in marks:
        yield from _text(unit, start, mark.start)
        yield _marked(unit, mark)
        start = mark.end
    yield from _text(unit, start, end)


def _text(unit: Unit, start: int, end: int) -> tuple[Node, ...]:
    return inline(sliced(unit, start, end), keep_spaces=True)


def _marked(unit: Unit, mark: Mark) -> Element:
    words = tuple(_stretch(unit, mark.start, mark.end, mark.inner))
    one_level = len({note.finding.level for note in mark.notes}) == 1
    classes = f"merk {mark.level} {mark.reach}" + (" enkel" if one_level else "")
    if not mark.notes:
        return el("span", *words, class_=classes)
    numbers = el("span", *(_reference(note) for note in mark.notes), class_="nummers", lang=active_language())
    advice = el("span", *(_advice(note) for note in mark.notes), class_="advies", lang=active_language())
    return el("span", *words, numbers, advice, class_=classes)


def _reference(note: Note) -> Element:
    return el(
        "a",
        el("span", str(note.number)),
        href=f"#{note.in_list}",
        id=note.in_text,
        class_=f"nummer {note.finding.level}",
        role="doc-noteref",
        aria_label=_("Note {number}").format(number=note.number),
        aria_describedby=note.advice,
    )


def _advice(note: Note) -> Element:
    return el("span", *advice_of(note), id=note.advice, class_=f"raad {note.finding.level}")
