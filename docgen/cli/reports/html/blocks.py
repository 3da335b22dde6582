"""The letter as read: each block in order, with its marks, and a bar beside what is scored."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from xml.etree.ElementTree import Element

from docgen.cli.reports.html.bars import Hardness, bar, hardness_of
from docgen.cli.reports.html.block_body import body_of
from docgen.cli.reports.html.line import MarkedLines
from docgen.cli.reports.html.notes import Note
from docgen.cli.reports.html.unscored import is_read, read_blocks, reason, reason_box
from docgen.document.blocks import Block, Heading, PageBreak, Section
from docgen.document.inline import plain
from docgen.readability.reading import Reading
from docgen.writers.element import el

LOWEST = 6  # level of the smallest heading of HTML


@dataclass(frozen=True, slots=True)
class _Letter:
    """What is needed to show the blocks of one letter."""

    lines: MarkedLines
    read: frozenset[int]
    hardness: Mapping[int, Hardness]
    levels: Mapping[int, int]


def letter_body(reading: Reading, notes: Sequence[Note], level: int) -> Element:
    """Return the letter as read.

    Args:
        reading: The letter.
        notes: What is marked in it.
        level: Level of the heading above the letter; its own headings go below it.
    """
    blocks = reading.document.blocks
    shown = _Letter(
        MarkedLines(reading, notes),
        read_blocks(reading),
        hardness_of(reading),
        dict(_levels(blocks, level)),
    )
    return el("div", *_groups(blocks, shown), class_="brieftekst", lang=reading.document.language)


def _levels(blocks: Sequence[Block], level: int) -> Iterator[tuple[int, int]]:
    """Yield the level of each heading by its identity; none is skipped, also where the letter skips one."""
    last = level
    for heading in _headings(blocks):
        last = min(level + heading.level, last + 1, LOWEST)
        yield id(heading), last


def _headings(blocks: Sequence[Block]) -> Iterator[Heading]:
    for block in blocks:
        if isinstance(block, Heading):
            yield block
        elif isinstance(block, Section):
            yield from _headings(block.blocks)


def _groups(blocks: Sequence[Block], letter: _Letter) -> Iterator[Element]:
    """Yield the blocks; neighbours that do not count for one reason say so once."""
    shown = (block for block in blocks if not isinstance(block, PageBreak))
    for why, group in groupby(shown, lambda one: "" if is_read(one, letter.read) else reason(one)):
        if why:
            yield el("div", reason_box(why), *(_quiet(one, letter) for one in group), class_="blok stil")
        else:
            yield from (_block(one, letter) for one in group)


def _block(block: Block, letter: _Letter) -> Element:
    if isinstance(block, Section):
        title = el("p", *letter.lines.take(block, block.title), class_="kop") if block.title else None
        return el("div", title, *_groups(block.blocks, letter), class_=f"deel {block.role}")
    hardness = letter.hardness.get(id(block))
    return el("div", bar(hardness) if hardness else None, *_body(block, letter), class_="blok")


def _quiet(block: Block, letter: _Letter) -> Element:
    if isinstance(block, Section):
        title = el("p", *letter.lines.take(block, block.title), class_="kop") if block.title else None
        inner = (one for one in block.blocks if not isinstance(one, PageBreak))
        return el("div", title, *(_quiet(one, letter) for one in inner), class_=f"deel {block.role}")
    return el("div", *_body(block, letter))


def _body(block: Block, letter: _Letter) -> tuple[Element, ...]:
    if not isinstance(block, Heading):
        return body_of(block, letter.lines)
    words = letter.lines.take(block, block.runs)
    if not plain(block.runs).strip():
        return ()
    if block.number:
        words = (f"{block.number.rstrip('.')}. ", *words)
    return (el(f"h{letter.levels[id(block)]}", *words, dir="auto"),)
