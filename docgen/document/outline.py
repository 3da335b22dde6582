"""The levels of headings: one of level 1 at the top, and none skipped, as a screen reader expects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from docgen.document.blocks import Block, Document, Heading, Section


def levelled(document: Document) -> Document:
    """Return a document of somebody else's making with levels that follow each other.

    Which heading stands under which stays the same; in a Word file a heading is often chosen for its looks.
    The first becomes the only one of level 1.
    """
    old = [block.level for block in _headings(document.blocks)]
    new = _levels(old)
    return document if new == old else replace(document, blocks=_with_levels(document.blocks, iter(new)))


def _headings(blocks: tuple[Block, ...]) -> Iterator[Heading]:
    for block in blocks:
        if isinstance(block, Heading):
            yield block
        elif isinstance(block, Section):
            yield from _headings(block.blocks)


def _levels(old: list[int]) -> list[int]:
    depths: list[int] = []
    above: list[int] = []
    for level in old:
        while above and above[-1] >= level:
            above.pop()
        above.append(level)
        depths.append(len(above))
    shift = depths.count(1) > 1
    levels: list[int] = []
    for depth in depths:
        wanted = depth + shift if levels else 1
        levels.append(min(wanted, levels[-1] + 1) if levels else wanted)
    return levels


def _with_levels(blocks: tuple[Block, ...], levels: Iterator[int]) -> tuple[Block, ...]:
    return tuple(_with_level(block, levels) for block in blocks)


def _with_level(block: Block, levels: Iterator[int]) -> Block:
    if isinstance(block, Heading):
        return replace(block, level=next(levels))
    if isinstance(block, Section):
        return replace(block, blocks=_with_levels(block.blocks, levels))
    return block
