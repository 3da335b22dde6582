"""Putting replacements in place one by one or all at once: what does not read as wished is not made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from docgen.errors import ReadError
from docgen.message import Message
from docgen.pipeline.fix import codes
from docgen.pipeline.fix.selection import Wish, is_quoted
from docgen.pipeline.fix.signs import Alignment, alignments
from docgen.pipeline.fix.source import Cut, cut_of, open_source, tidy_cut_of
from docgen.pipeline.fix.state import state_of, wished_state
from docgen.readability.report import ReadingReport, Tone, read_report
from docgen.readability.rewriting import Edit
from docgen.readability.score import Verdict
from docgen.readability.units import Unit
from docgen.render.readers.letter import open_letter

_MOST_PLACES = 40  # places where the words of one line are looked for
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_TONES = (Tone.GOED, Tone.LET_OP, Tone.FOUT)
_ROUNDING = 1e-9  # points; a smaller difference is none


@dataclass(frozen=True, slots=True)
class Placed:
    """A letter with some replacements in place.

    Attributes:
        data: The file.
        report: What the reading gate says of it.
        made: The replacements that are in place.
        refused: Those that are not, each with the reason.
    """

    data: bytes
    report: ReadingReport
    made: tuple[Wish, ...]
    refused: tuple[tuple[Wish, Message], ...]


def place(data: bytes, path: str, report: ReadingReport, wishes: Sequence[Wish]) -> Placed:
    """Return the letter with as many of the wishes in place as can be.

    Args:
        data: The file.
        path: Its name.
        report: What the reading gate says of it.
        wishes: Replacements that do not overlap, in reading order.
    """
    letter = _Letter(data, path, report)
    placed = letter.at_once(wishes) or letter.one_by_one(wishes, may_worsen=True)
    if _is_worse(report, placed.report):
        return letter.one_by_one(wishes, may_worsen=False)
    return placed


class _Letter:
    """One file, and ways to put words in it."""

    def __init__(self, data: bytes, path: str, report: ReadingReport) -> None:
        self._data = data
        self._path = path
        self._report = report
        self._source = open_source(data, path)
        text = "".join(sign.text or " " for sign in self._source.signs)
        self._tags = [found.span() for found in _TAG.finditer(text)] if "{" in text else []
        self._places: dict[int, tuple[Alignment, ...]] = {}

    def at_once(self, wishes: Sequence[Wish]) -> Placed | None:
        """Return the letter with all wishes at their first place that can be; `None` when that is no good."""
        edits: list[Edit] = []
        made: list[Wish] = []
        refused: list[tuple[Wish, Message]] = []
        for wish in wishes:
            option = next((one for one in self._options(wish) if _are_apart(one, edits)), None)
            if option is None:
                refused.append((wish, self._reason(wish)))
            else:
                edits += option
                made.append(wish)
        outcome = self._made(edits, made)
        return None if isinstance(outcome, Message) else Placed(*outcome, tuple(made), tuple(refused))

    def one_by_one(self, wishes: Sequence[Wish], *, may_worsen: bool) -> Placed:
        """Return the letter with each wish that can be added to those before it."""
        edits: list[Edit] = []
        made: list[Wish] = []
        refused: list[tuple[Wish, Message]] = []
        best = (self._data, self._report)
        for wish in wishes:
            reason = self._reason(wish)
            for option in self._options(wish):
                if not _are_apart(option, edits):
                    continue
                outcome = self._made([*edits, *option], [*made, wish])
                if isinstance(outcome, Message):
                    reason = outcome
                elif not may_worsen and _is_worse(best[1], outcome[1]):
                    reason = codes.WORSE
                else:
                    best, edits, made = outcome, [*edits, *option], [*made, wish]
                    break
            else:
                refused.append((wish, reason))
        return Placed(*best, tuple(made), tuple(refused))

    def _made(self, edits: Sequence[Edit], wishes: Sequence[Wish]) -> tuple[bytes, ReadingReport] | Message:
        """Return the letter with the edits, and what the gate says of it, or why it will not do."""
        data = self._source.rewritten(edits)
        if data is None:
            return codes.NO_SIGN
        try:
            document = open_letter(data, self._path).document
        except ReadError:
            return codes.OTHER_TEXT
        reading = self._report.reading
        if state_of(document) != wished_state(reading.document, wishes):
            return codes.OTHER_TEXT
        return data, read_report(document, reading.options)

    def _options(self, wish: Wish) -> Iterator[tuple[Edit, ...]]:
        if not is_quoted(wish):
            for alignment in self._places_of(wish.spot.unit):
                for cuts in self._cuts(wish, alignment):
                    if self._refusal(cuts) is None:
                        yield from self._source.variants(cuts)

    def _reason(self, wish: Wish) -> Message:
        """Return why a wish cannot be put anywhere."""
        if is_quoted(wish):
            return codes.QUOTED
        places = self._places_of(wish.spot.unit)
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

    def _places_of(self, unit: Unit) -> tuple[Alignment, ...]:
        if unit.index not in self._places:
            start = self._source.first_sign(unit.line.place.line)
            found = alignments(unit.text, self._source.signs, start)
            self._places[unit.index] = tuple(islice(found, _MOST_PLACES))
        return self._places[unit.index]


def _are_apart(edits: Sequence[Edit], others: Sequence[Edit]) -> bool:
    return not any(one.start < edit.end and edit.start < one.end for one in others for edit in edits)


def _is_worse(before: ReadingReport, after: ReadingReport) -> bool:
    """Return whether a letter is harder to read, breaks more limits or speaks worse than before."""
    if (after.score or 0.0) > (before.score or 0.0) + _ROUNDING:
        return True
    judged = before.verdict is not Verdict.TE_KORT
    if judged and len(after.limits) > len(before.limits):
        return True
    return _TONES.index(after.tone) > _TONES.index(before.tone)
