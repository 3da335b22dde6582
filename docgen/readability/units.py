"""From a Document to what the gate reads: lines with a kind, and their sentences.

Three kinds. *Prose* is scored and judged by all rules. A *label* (a question of the key facts, the name
of a helper, `dinsdag 12 januari om 10.00 uur`) and a *heading* are no sentences: they count in no length
and no share, but their words and tone are judged.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import accumulate

from docgen.document.blocks import (
    Document,
    Heading,
    Help,
    KeyFacts,
    List,
    Paragraph,
    Section,
    Table,
    Timeline,
)
from docgen.document.inline import Inline, LineBreak, Runs, Text, plain
from docgen.document.role import SCORED, Role
from docgen.document.walk import Line, lines_of
from docgen.readability.analysis import Analysis, analyse
from docgen.readability.masks import holds_prose, mask_data, mask_values
from docgen.readability.sentences import sentence_spans

CACHED_LINES = 4096  # masked lines kept; letters from one template share most of theirs
LABEL_MAX_WORDS = 5  # words that are no value; a line this short without an end mark is a label
_END_MARKS = (".", "?", "!", ":", "…")
_CLOSERS = "\"'”’»)] "
_PROSE_BLOCKS = (Paragraph, List, KeyFacts, Timeline, Help)


class Kind(StrEnum):
    """What a line is to the gate."""

    PROSE = "prose"
    LABEL = "label"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Unit:
    """One line that the gate reads.

    Attributes:
        index: Place in reading order, from 0.
        line: The line of the Document.
        runs: Its stretches, with composed characters.
        text: What the reader sees; positions count in this.
        masked: As `text` and equally long, with values and names masked.
        kind: What the line is.
        starts: Position in the text at which each of the runs begins.
    """

    index: int
    line: Line
    runs: Runs
    text: str
    masked: str
    kind: Kind
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a unit.

    Attributes:
        unit: The line.
        start: Where it begins in the text of the unit.
        end: Where it ends.
        masked: The sentence with values and names masked.
        length: Number of words; a value or a name counts as one.
        analysis: What it shows.
        is_prose: Whether it is scored.
    """

    unit: Unit
    start: int
    end: int
    masked: str
    length: int
    analysis: Analysis
    is_prose: bool


def units_of(document: Document, quotes: frozenset[str] = frozenset()) -> tuple[Unit, ...]:
    """Return the lines that the gate reads, in reading order.

    Args:
        document: The document.
        quotes: Fields with the words of somebody else, such as `bedingen[].tekst`; masked like a name.
    """
    return tuple(_units(document, quotes))


def _units(document: Document, quotes: frozenset[str]) -> Iterator[Unit]:
    index = 0
    labels: frozenset[int] = frozenset()
    block: object = None
    for line in lines_of(document):
        if line.block is not block:
            block, labels = line.block, _label_ids(line)
        kind = _kind(line, labels, quotes)
        if kind is None:
            continue
        runs = tuple(_composed(run) for run in line.runs)
        text = plain(runs)
        if text.strip():
            starts = tuple(accumulate((_length(run) for run in runs[:-1]), initial=0))
            yield Unit(index, line, runs, text, mask_values(mask_data(runs, quotes)), kind, starts)
            index += 1


def _length(run: Inline) -> int:
    return 1 if isinstance(run, LineBreak) else len(run.text)


def _composed(run: Inline) -> Inline:
    if isinstance(run, LineBreak) or unicodedata.is_normalized("NFC", run.text):
        return run
    return replace(run, text=unicodedata.normalize("NFC", run.text))


def _kind(line: Line, labels: frozenset[int], quotes: frozenset[str]) -> Kind | None:
    """Return what a line is to the gate, or `None` when it is not read at all.

    A cell of a table is read when somebody wrote sentences in it, such as how a talk went.
    """
    if line.section is not None and line.section.role not in SCORED:
        return None
    if isinstance(line.block, Heading) or line.block.role is Role.ONDERWERP:
        return Kind.HEADING
    if isinstance(line.block, Table):
        return Kind.PROSE if holds_prose(line.runs, quotes) else None
    if line.role not in SCORED or line.block.role not in SCORED:
        return None
    if isinstance(line.block, Section) or id(line.runs) in labels:
        return Kind.LABEL
    return Kind.PROSE if isinstance(line.block, _PROSE_BLOCKS) else None


def _label_ids(line: Line) -> frozenset[int]:
    """Return the identity of the runs of a block that are always labels."""
    match line.block:
        case KeyFacts() as block:
            return frozenset([id(block.title), *(id(fact.label) for fact in block.facts)])
        case Timeline() as block:
            return frozenset(id(step.when) for step in block.steps)
        case Help() as block:
            ids = [id(runs) for contact in block.contacts for runs in (contact.name, contact.reach)]
            return frozenset([id(block.title), *ids])
        case _:
            return frozenset()


def sentences_of(unit: Unit) -> tuple[Sentence, ...]:
    """Return the sentences of a unit in order."""
    is_prose = unit.kind is Kind.PROSE
    return tuple(
        Sentence(unit, start, start + len(text), text, len(seen.words), seen, is_prose and not is_label)
        for start, text, seen, is_label in _pieces(unit.masked)
    )


@lru_cache(maxsize=CACHED_LINES)
def _pieces(masked: str) -> tuple[tuple[int, str, Analysis, bool], ...]:
    """Return start, text and analysis of each sentence of a masked line, and whether it is a label."""
    pieces = ((start, masked[start:end]) for start, end in sentence_spans(masked))
    found = ((start, text, analyse(text)) for start, text in pieces)
    return tuple((start, text, seen, _is_label(text, seen)) for start, text, seen in found if seen.words)


def _is_label(text: str, analysis: Analysis) -> bool:
    """Say whether a piece of a line is a label: only values, or short and without an end mark."""
    plain_words = sum(word.is_plain for word in analysis.words)
    if plain_words == 0:
        return True
    if text.rstrip(_CLOSERS).endswith(_END_MARKS):
        return False
    return plain_words <= LABEL_MAX_WORDS


def run_at(unit: Unit, position: int) -> Text | None:
    """Return the stretch of text that holds a position of the unit's text; past the end the last one."""
    texts = (run for run in unit.runs[_run_number(unit, position) :] if isinstance(run, Text) and run.text)
    return next(texts, None) or next((run for run in reversed(unit.runs) if isinstance(run, Text)), None)


def _run_number(unit: Unit, position: int) -> int:
    return max(0, bisect_right(unit.starts, position) - 1)


def is_fixed(unit: Unit, start: int, end: int) -> bool:
    """Say whether a stretch of a unit's text is wording of the document, and no value from a case."""
    runs = sliced(unit, start, end)
    return all(isinstance(run, Text) and run.field is None for run in runs)


def is_data(unit: Unit, start: int, end: int) -> bool:
    """Say whether a stretch of a unit's text comes from a case as a whole."""
    return all(isinstance(run, Text) and run.field is not None for run in sliced(unit, start, end))


def sliced(unit: Unit, start: int, end: int) -> Runs:
    """Return the part of a unit's runs between two positions of its text."""
    parts: list[Inline] = []
    for number in range(_run_number(unit, start), len(unit.runs)):
        at, run = unit.starts[number], unit.runs[number]
        if at >= end:
            break
        if isinstance(run, LineBreak):
            parts.append(run)
        elif text := run.text[max(start - at, 0) : end - at]:
            parts.append(run if len(text) == len(run.text) else Text(text, run.field, run.strong, run.line))
    return tuple(parts)
