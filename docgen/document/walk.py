"""Walking through a Document: every block, and every line of text, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from docgen.document.blocks import (
    Address,
    Block,
    Document,
    Heading,
    Help,
    KeyFacts,
    List,
    Paragraph,
    Reference,
    Section,
    Sender,
    Signatures,
    Table,
    Timeline,
)
from docgen.document.inline import Runs
from docgen.document.kept import last_kept
from docgen.document.role import Role
from docgen.place import Place


@dataclass(frozen=True, slots=True)
class Line:
    """One stretch of running text as the reader meets it: a paragraph, an item, a cell.

    Attributes:
        runs: The text.
        role: Role that counts for the reader: that of the nearest section, else of the block.
        place: Where it stands.
        block: The block it is part of.
        section: The innermost section around it, if any.
    """

    runs: Runs
    role: Role
    place: Place
    block: Block
    section: Section | None = None


def blocks_of(document: Document) -> Iterator[tuple[Block, Section | None]]:
    """Yield every block with the section it stands in; a section comes before its blocks."""
    yield from _walk(document.blocks, None)


def _walk(blocks: tuple[Block, ...], section: Section | None) -> Iterator[tuple[Block, Section | None]]:
    for block in blocks:
        yield block, section
        if isinstance(block, Section):
            yield from _walk(block.blocks, block)


@last_kept
def lines_of(document: Document) -> tuple[Line, ...]:
    """Return every line of text in reading order, as all writers must print it."""
    return tuple(_lines(document))


def _lines(document: Document) -> Iterator[Line]:
    for block, section in blocks_of(document):
        role = section.role if section is not None and block.role is not Role.KOP else block.role
        for runs, place in _texts(block):
            if runs:
                yield Line(runs, role, place, block, section)


def _texts(block: Block) -> Iterator[tuple[Runs, Place]]:  # noqa: C901, PLR0912 - one case a block
    match block:
        case Heading() | Paragraph():
            yield block.runs, block.place
        case List():
            for item in block.items:
                yield item.runs, item.place
        case Table():
            for row in (block.header, *block.rows):
                for cell in row:
                    yield cell, block.place
        case KeyFacts():
            yield block.title, block.place
            for fact in block.facts:
                yield fact.label, fact.place
                yield fact.answer, fact.place
        case Timeline():
            for step in block.steps:
                yield step.when, step.place
                yield step.what, step.place
        case Help():
            yield block.title, block.place
            for contact in block.contacts:
                for runs in (contact.name, contact.what, contact.reach):
                    yield runs, contact.place
            for note in block.notes:
                yield note.runs, note.place
        case Sender():
            yield block.name, block.place
            yield block.tagline, block.place
        case Address():
            yield block.return_line, block.place
            for line in block.lines:
                yield line, block.place
        case Reference():
            for label, value in block.rows:
                yield label, block.place
                yield value, block.place
        case Signatures():
            for card in block.cards:
                for runs in (card.party, card.name, *card.capacity):
                    yield runs, card.place
        case Section():
            yield block.title, block.place
        case _:
            return
