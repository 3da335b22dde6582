"""What a document prints, as the tests of its template ask for it."""

from __future__ import annotations

from docgen.document.blocks import Block, Document, PageBreak, Signatures
from docgen.document.inline import plain
from docgen.document.walk import blocks_of
from docgen.writers.words import printed_lines


def words_of(document: Document) -> str:
    """Return the printed lines, with plain spaces."""
    return "\n".join(printed_lines(document)).replace("\xa0", " ")


def sheets(document: Document) -> list[Document]:
    """Return the parts between page breaks: an agreement, the sheet to sign, the privacy annex."""
    parts: list[list[Block]] = [[]]
    for block in document.blocks:
        if isinstance(block, PageBreak):
            parts.append([])
        else:
            parts[-1].append(block)
    return [Document("", tuple(part)) for part in parts]


def cards(document: Document) -> list[tuple[str, str, bool]]:
    """Return party, name and whether there is a box for reading aloud, of each card to sign."""
    blocks = [block for block, _ in blocks_of(document) if isinstance(block, Signatures)]
    return [
        (plain(card.party), plain(card.name), card.read_aloud) for block in blocks for card in block.cards
    ]
