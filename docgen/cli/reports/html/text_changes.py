"""The text of two versions, sentence by sentence: what went, what came, what is the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from docgen.cli.reports.html.alignment import aligned
from docgen.document.blocks import Heading
from docgen.document.inline import plain
from docgen.document.walk import lines_of
from docgen.readability.reading import Reading
from docgen.readability.sentences import sentence_spans


@dataclass(frozen=True, slots=True)
class Piece:
    """One sentence, or a line that the gate does not take apart.

    Attributes:
        text: What the reader sees, on one line.
        line: Which line of the letter it is of.
        is_heading: Whether it is a heading.
    """

    text: str
    line: int
    is_heading: bool


@dataclass(frozen=True, slots=True)
class Change:
    """Sentences that are the same in both versions, or those of the old one with those in their place.

    Attributes:
        old: Sentences of the old version.
        new: Sentences of the new version.
        is_same: Whether they are equal.
        is_edited: Whether the one old sentence became the one new sentence.
    """

    old: tuple[Piece, ...]
    new: tuple[Piece, ...]
    is_same: bool
    is_edited: bool = False


def text_changes(old: Reading, new: Reading) -> tuple[Change, ...]:
    """Return the whole text of both versions as a row of changes, in reading order."""
    left, right = tuple(_pieces(old)), tuple(_pieces(new))
    matcher = SequenceMatcher(None, [one.text for one in left], [one.text for one in right])
    found: list[Change] = []
    for kind, start, end, from_, to in matcher.get_opcodes():
        whole = Change(left[start:end], right[from_:to], kind == "equal")
        found += [whole] if whole.is_same else _taken_apart(whole)
    return tuple(found)


def _taken_apart(change: Change) -> Iterator[Change]:
    """Yield each sentence that was edited with what it became, and what stands between them."""
    i = j = 0
    ends = (len(change.old), len(change.new))
    pairs = aligned([one.text for one in change.old], [one.text for one in change.new])
    for at, to in (*pairs, ends):
        if i < at or j < to:
            yield Change(change.old[i:at], change.new[j:to], is_same=False)
        if (at, to) != ends:
            yield Change((change.old[at],), (change.new[to],), is_same=False, is_edited=True)
        i, j = at + 1, to + 1


def _pieces(reading: Reading) -> Iterator[Piece]:
    masked = {(id(unit.line.block), id(unit.line.runs)): unit for unit in reading.units}
    for number, line in enumerate(lines_of(reading.document)):
        is_heading = isinstance(line.block, Heading)
        unit = masked.get((id(line.block), id(line.runs)))
        text = plain(line.runs) if unit is None else unit.text
        spans = [(0, len(text))] if unit is None else sentence_spans(unit.masked)
        for start, end in spans:
            shown = " ".join(text[start:end].split())
            if shown:
                yield Piece(shown, number, is_heading)
