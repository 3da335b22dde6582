"""Putting replacements in place one by one or all at once: what does not read as wished is not made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docgen.document.blocks import Document
from docgen.errors import ReadError
from docgen.message import Message
from docgen.pipeline.fix import codes
from docgen.pipeline.fix.places import Places
from docgen.pipeline.fix.selection import Wish, wishes_of
from docgen.pipeline.fix.source import open_source
from docgen.pipeline.fix.state import state_of, wished_state
from docgen.readability.report import ReadingReport, Tone, read_report
from docgen.readability.rewriting import Edit
from docgen.readability.score import Verdict
from docgen.render.readers.language import dutch_part
from docgen.render.readers.letter import open_letter

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


def place(data: bytes, path: str, report: ReadingReport, *, may_worsen: bool) -> Placed:
    """Return the letter with as many of the replacements of its report in place as can be.

    Args:
        data: The file.
        path: Its name.
        report: What the reading gate says of it.
        may_worsen: Whether the letter may get a worse score.
    """
    wishes = wishes_of(report.hits)
    if not wishes:
        return Placed(data, report, (), ())
    letter = _Letter(data, path, report)
    placed = letter.at_once(wishes) or letter.one_by_one(wishes, may_worsen=True)
    if not may_worsen and is_worse(report, placed.report):
        return letter.one_by_one(wishes, may_worsen=False)
    return placed


class _Letter:
    """One file, and ways to put words in it."""

    def __init__(self, data: bytes, path: str, report: ReadingReport) -> None:
        self._data = data
        self._path = path
        self._report = report
        self._document = open_letter(data, path).document
        self._source = open_source(data, path)
        self._places = Places(self._source)

    def at_once(self, wishes: Sequence[Wish]) -> Placed | None:
        """Return the letter with all wishes at their first place that can be; `None` when that is no good."""
        edits: list[Edit] = []
        made: list[Wish] = []
        refused: list[tuple[Wish, Message]] = []
        for wish in wishes:
            option = next((one for one in self._places.options(wish) if _are_apart(one, edits)), None)
            if option is None:
                refused.append((wish, self._places.reason(wish)))
            else:
                edits += option
                made.append(wish)
        if not made:
            return Placed(self._data, self._report, (), tuple(refused))
        outcome = self._made(edits, made)
        if isinstance(outcome, Message):
            return None
        return Placed(outcome[0], self._report_of(outcome[1]), tuple(made), tuple(refused))

    def one_by_one(self, wishes: Sequence[Wish], *, may_worsen: bool) -> Placed:
        """Return the letter with each wish that can be added to those before it."""
        edits: list[Edit] = []
        made: list[Wish] = []
        refused: list[tuple[Wish, Message]] = []
        best, document = self._data, self._document
        for wish in wishes:
            reason: Message | None = None
            for option in self._places.options(wish):
                if not _are_apart(option, edits):
                    continue
                outcome = self._made([*edits, *option], [*made, wish])
                if isinstance(outcome, Message):
                    reason = outcome
                elif not may_worsen and is_worse(self._report_of(document), self._report_of(outcome[1])):
                    reason = codes.WORSE
                else:
                    (best, document), edits, made = outcome, [*edits, *option], [*made, wish]
                    break
            else:
                refused.append((wish, reason or self._places.reason(wish)))
        return Placed(best, self._report_of(document), tuple(made), tuple(refused))

    def _report_of(self, document: Document) -> ReadingReport:
        if document is self._document:
            return self._report
        return read_report(_judged(document), self._report.reading.options)

    def _made(self, edits: Sequence[Edit], wishes: Sequence[Wish]) -> tuple[bytes, Document] | Message:
        """Return the letter with the edits, and how it reads then, or why it will not do."""
        data = self._source.rewritten(edits)
        if data is None:
            return codes.NO_SIGN
        try:
            document = open_letter(data, self._path).document
        except ReadError:
            return codes.OTHER_TEXT
        if state_of(document) != wished_state(self._document, self._report.reading.document, wishes):
            return codes.OTHER_TEXT
        return data, document


def _judged(document: Document) -> Document:
    """Return what the gate judges of a letter; it has judged it before, with a few other words."""
    try:
        return dutch_part(document)[0]
    except ReadError:
        return document


def _are_apart(edits: Sequence[Edit], others: Sequence[Edit]) -> bool:
    return not any(one.start < edit.end and edit.start < one.end for one in others for edit in edits)


def is_worse(before: ReadingReport, after: ReadingReport) -> bool:
    """Return whether a letter is harder to read, breaks more limits or speaks worse than before."""
    if (after.score or 0.0) > (before.score or 0.0) + _ROUNDING:
        return True
    judged = before.verdict is not Verdict.TE_KORT
    if judged and len(after.limits) > len(before.limits):
        return True
    return _TONES.index(after.tone) > _TONES.index(before.tone)
