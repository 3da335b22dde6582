"""What must stay the same in a letter, in a form that can be compared."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from docgen.document.blocks import Block, Document, Heading
from docgen.document.inline import Inline, LineBreak, Runs, Text, plain
from docgen.document.walk import blocks_of, lines_of
from docgen.pipeline.fix.selection import Wish
from docgen.readability.rewriting import Edit

_PLAIN, _STRONG = "·", "#"


@dataclass(frozen=True, slots=True)
class LineState:
    """One line: its words, which of them are bold, and what it is to the reader."""

    text: str
    bold: str
    role: str
    block: str


@dataclass(frozen=True, slots=True)
class LetterState:
    """All lines of a letter, its blocks, and its footer."""

    lines: tuple[LineState, ...]
    blocks: tuple[str, ...]
    footer: str


def state_of(document: Document) -> LetterState:
    """Return what a letter is to its reader."""
    return LetterState(
        tuple(_line(line.runs, str(line.role), type(line.block).__name__) for line in lines_of(document)),
        tuple(_kind(block) for block, _ in blocks_of(document)),
        plain(document.footer),
    )


def wished_state(document: Document, judged: Document, wishes: Iterable[Wish]) -> LetterState:
    """Return what a letter must be with the wishes in place: the new words look as the first they replace.

    Args:
        document: The letter.
        judged: The same letter as the gate judged it; it has the same lines.
        wishes: What was found in it.
    """
    state = state_of(document)
    edits = _by_line(judged, wishes)
    lines = tuple(_edited(line, edits.get(index, ())) for index, line in enumerate(state.lines))
    return replace(state, lines=lines)


def _by_line(document: Document, wishes: Iterable[Wish]) -> Mapping[int, list[Edit]]:
    index_of = {id(line.runs): index for index, line in enumerate(lines_of(document))}
    edits: dict[int, list[Edit]] = {}
    for wish in wishes:
        edits.setdefault(index_of[id(wish.spot.unit.line.runs)], []).extend(wish.edits)
    return edits


def _kind(block: Block) -> str:
    level = block.level if isinstance(block, Heading) else ""
    return f"{type(block).__name__}{level} {block.role}"


def _line(runs: Runs, role: str, block: str) -> LineState:
    texts: list[str] = []
    bold: list[str] = []
    for run in runs:
        text = "\n" if isinstance(run, LineBreak) else unicodedata.normalize("NFC", run.text)
        texts.append(text)
        bold += [_STRONG if _is_strong(run) and not sign.isspace() else _PLAIN for sign in text]
    return LineState("".join(texts), "".join(bold), role, block)


def _is_strong(run: Inline) -> bool:
    return isinstance(run, Text) and run.strong


def _edited(line: LineState, edits: Sequence[Edit]) -> LineState:
    text, bold = line.text, line.bold
    for edit in sorted(edits, key=lambda one: -one.start):
        text = text[: edit.start] + edit.text + text[edit.end :]
        look = bold[edit.start : edit.start + 1]
        new = "".join(_PLAIN if sign.isspace() else look for sign in edit.text)
        bold = bold[: edit.start] + new + bold[edit.end :]
    return replace(line, text=text, bold=bold)
