"""From the notes on one line to marks that lie in each other, as elements of a page must."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from docgen.cli.reports.html.notes import LEVELS, Note
from docgen.finding import Level
from docgen.readability.reading import Spot

MAX_DEPTH = 6  # marks in marks; deeper ones join the mark around them


class Reach(StrEnum):
    """How much of the line a mark covers."""

    WORDS = "woorden"
    SENTENCE = "zin"
    LINE = "regel"


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a line with its notes.

    Attributes:
        start: Where it begins in the text of the line.
        end: Where it ends.
        level: The heaviest of its notes.
        reach: How much of the line it covers.
        notes: What there is to say; empty in the second half of a mark that another one cuts in two.
        inner: Marks inside it, in order.
    """

    start: int
    end: int
    level: Level
    reach: Reach
    notes: tuple[Note, ...] = ()
    inner: tuple[Mark, ...] = ()


def marks_of(notes: Iterable[Note]) -> tuple[Mark, ...]:
    """Return the marks for the notes on one line; notes on the same words share a mark."""
    placed = [(note.spot, note) for note in notes if note.spot is not None]
    placed.sort(key=lambda pair: (pair[0].start, -pair[0].end))
    flat = []
    for (start, end), group in groupby(placed, key=lambda pair: (pair[0].start, pair[0].end)):
        pairs = list(group)
        own = tuple(note for _, note in pairs)
        flat.append(Mark(start, end, _heaviest(own), _reach(pairs[0][0]), own))
    return _nested(flat, 1)


def _nested(marks: list[Mark], depth: int) -> tuple[Mark, ...]:
    found = []
    while marks:
        outer, *others = marks
        inside = [one for one in others if one.start < outer.end]
        rest = [one for one in others if one.start >= outer.end]
        rest += [replace(one, start=outer.end, notes=()) for one in inside if one.end > outer.end]
        inside = [replace(one, end=min(one.end, outer.end)) for one in inside]
        found.append(_around(outer, inside, depth))
        marks = sorted(rest, key=lambda one: (one.start, -one.end))
    return tuple(found)


def _around(outer: Mark, inside: list[Mark], depth: int) -> Mark:
    if depth < MAX_DEPTH:
        return replace(outer, inner=_nested(inside, depth + 1))
    notes = (*outer.notes, *(note for one in inside for note in one.notes))
    return replace(outer, notes=notes, level=_heaviest(notes) if notes else outer.level)


def _heaviest(notes: tuple[Note, ...]) -> Level:
    return min((note.finding.level for note in notes), key=LEVELS.index)


def _reach(spot: Spot) -> Reach:
    if spot.sentence is None:
        return Reach.LINE
    whole = spot.start <= spot.sentence.start and spot.end >= spot.sentence.end
    return Reach.SENTENCE if whole else Reach.WORDS
