"""Line and column of each finding in a text file, so that an editor can jump to the word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from docgen.readability.hit import Hit
from docgen.readability.report import ReadingReport
from docgen.readability.units import Unit
from docgen.render.readers.letter import LetterKind, kind_of

if TYPE_CHECKING:
    from docgen.pipeline.fix.signs import Alignment
    from docgen.pipeline.fix.text import TextSource

MAX_BYTES = 200_000  # of a text; a longer one is no letter, and keeps the lines alone
_KINDS = frozenset({LetterKind.HTML, LetterKind.MARKDOWN, LetterKind.TEXT})


def pinpointed(report: ReadingReport, data: bytes, path: str) -> ReadingReport:
    """Return the report with the exact line and column of each finding, where the file has lines.

    Args:
        report: What the reading gate says of the file.
        data: The file.
        path: Its name.
    """
    if len(data) > MAX_BYTES or kind_of(data, path) not in _KINDS:
        return report
    if all(hit.spot is None for hit in report.hits):
        return report
    from docgen.pipeline.fix.text import TextSource  # a Word file or a PDF has no lines

    source = TextSource(data, kind_of(data, path))
    found: dict[int, Alignment | None] = {}
    return replace(report, hits=tuple(_pinned(hit, source, found) for hit in report.hits))


def _pinned(hit: Hit, source: TextSource, found: dict[int, Alignment | None]) -> Hit:
    """Return a hit at its own place; the alignment of each line is kept in `found`."""
    if hit.spot is None:
        return hit
    unit = hit.spot.unit
    if unit.index not in found:
        found[unit.index] = _alignment(unit, source)
    aligned = found[unit.index]
    if aligned is None:
        return hit
    line, column = source.position(aligned.first[hit.spot.start])
    return replace(
        hit, finding=replace(hit.finding, place=replace(hit.finding.place, line=line, column=column))
    )


def _alignment(unit: Unit, source: TextSource) -> Alignment | None:
    from docgen.pipeline.fix.signs import alignments

    first = source.first_sign(unit.line.place.line)
    return next(alignments(unit.text, source.signs, first), None)
