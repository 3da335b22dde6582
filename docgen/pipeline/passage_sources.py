"""Where the fixed wording in an office's Word template comes from: Word keeps its name, not its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from docgen.document.blocks import Block, Document, Section
from docgen.document.role import Role
from docgen.document.walk import blocks_of


def has_wording(document: Document) -> bool:
    """Return whether a document holds fixed wording of which the source is not known."""
    return any(_is_wording(block) and not block.source for block in _sections(document))


def with_sources(document: Document, own: Document) -> Document:
    """Return a document with the sources of its fixed wording.

    Args:
        document: What an office's own file makes of a case.
        own: What docgen's text makes of it; wording with the same name has the same source.
    """
    known: dict[str, list[str]] = {}
    for block in _sections(own):
        if _is_wording(block) and block.source not in known.setdefault(block.name, []):
            known[block.name].append(block.source)
    sources = {name: "; ".join(found) for name, found in known.items()}
    return replace(document, blocks=_sourced(document.blocks, sources))


def _sections(document: Document) -> list[Section]:
    return [block for block, _ in blocks_of(document) if isinstance(block, Section)]


def _is_wording(block: Section) -> bool:
    return block.role is Role.WETTEKST


def _sourced(blocks: Sequence[Block], sources: dict[str, str]) -> tuple[Block, ...]:
    return tuple(
        replace(
            block,
            blocks=_sourced(block.blocks, sources),
            source=block.source or (sources.get(block.name, "") if _is_wording(block) else ""),
        )
        if isinstance(block, Section)
        else block
        for block in blocks
    )
