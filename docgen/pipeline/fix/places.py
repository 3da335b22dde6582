"""Where in a file the words of a report stand, and where they must stay."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from docgen.message import Message
from docgen.pipeline.fix import codes
from docgen.pipeline.fix.selection import Wish, is_quoted
from docgen.pipeline.fix.signs import Alignment, alignments
from docgen.pipeline.fix.source import Cut, Source, cut_of, tidy_cut_of
from docgen.readability.rewriting import Edit
from docgen.readability.units import Unit

_MOST_PLACES = 40  # places where the words of one line are looked for
_TAG = re.compile(r"\{\{.{0,1000}?\}\}|\{%.{0,1000}?%\}|\{#.{0,1000}?#\}", re.DOTALL)
"""A tag of a template: values, choices and notes. The limit keeps a file of opening signs quick."""


class Places:
    """The places of one file."""

    def __init__(self, source: Source) -> None:
        self._source = source
        text = "".join(sign.text[:1] or " " for sign in source.signs)
        self._tags = [found.span() for found in _TAG.finditer(text)] if "{" in text else []

    def options(self, wish: Wish) -> Iterator[tuple[Edit, ...]]:
        """Yield the ways to put a wish in the file, the likeliest first; none when it must stay."""
        if not is_quoted(wish):
            for alignment in self._alignments(wish.spot.unit):
                for cuts in self._cuts(wish, alignment):
                    if self._refusal(cuts) is None:
                        yield from self._source.variants(cuts)

    def reason(self, wish: Wish) -> Message:
        """Return why a wish cannot be put anywhere."""
        if is_quoted(wish):
            return codes.QUOTED
        places = self._alignments(wish.spot.unit)
        refusals = (self._refusal(cuts) for one in places for cuts in self._cuts(wish, one))
        return next((one for one in refusals if one is not None), codes.NOT_FOUND)

    def _refusal(self, cuts: Sequence[Cut]) -> Message | None:
        if any(cut.first < stop and first < cut.stop for cut in cuts for first, stop in self._tags):
            return codes.IN_TAG
        refusals = (self._source.refusal(cut) for cut in cuts)
        return next((one for one in refusals if one is not None), None)

    def _cuts(self, wish: Wish, alignment: Alignment) -> Iterable[tuple[Cut, ...]]:
        text, signs = wish.spot.unit.text, self._source.signs
        tidy = tuple(tidy_cut_of(edit, text, alignment, signs) for edit in wish.edits)
        return dict.fromkeys((tidy, tuple(cut_of(edit, alignment) for edit in wish.edits)))

    def _alignments(self, unit: Unit) -> Iterator[Alignment]:
        start = self._source.first_sign(unit.line.place.line)
        return islice(alignments(unit.text, self._source.signs, start), _MOST_PLACES)
