"""Which replacements of a report are put in place together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from docgen.readability.hit import Hit
from docgen.readability.reading import Spot
from docgen.readability.rewriting import Edit

_QUOTED = re.compile(r"[“„«\"][^“„«”»\"]*[”»\"“]")


@dataclass(frozen=True, slots=True)
class Wish:
    """A replacement to put in place, as a whole or not at all."""

    hit: Hit
    spot: Spot
    edits: tuple[Edit, ...]


def wishes_of(hits: Iterable[Hit]) -> tuple[Wish, ...]:
    """Return the replacements that do not get in each other's way, in reading order.

    What is left out because it overlaps comes back when the copy is read again.
    """
    return tuple(_apart(_wishes(hits)))


def is_quoted(wish: Wish) -> bool:
    """Return whether a replacement lies between quotation marks: somebody else's words."""
    quoted = [found.span() for found in _QUOTED.finditer(wish.spot.unit.text)]
    return any(start < edit.end - 1 and edit.start < end - 1 for edit in wish.edits for start, end in quoted)


def _wishes(hits: Iterable[Hit]) -> Iterator[Wish]:
    for hit in hits:
        if hit.spot is not None:
            text = hit.spot.unit.text
            edits = tuple(edit for edit in hit.edits if text[edit.start : edit.end] != edit.text)
            if edits:
                yield Wish(hit, hit.spot, edits)


def _apart(wishes: Iterable[Wish]) -> Iterator[Wish]:
    taken: list[tuple[int, Edit]] = []
    for wish in wishes:
        unit = wish.spot.unit.index
        if not any(
            other == unit and edit.start < one.end and one.start < edit.end
            for other, one in taken
            for edit in wish.edits
        ):
            taken += [(unit, edit) for edit in wish.edits]
            yield wish
