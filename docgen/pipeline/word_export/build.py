"""The Document of a Word template: blocks whose words are signs for tags."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path

from docgen.document.blocks import (
    Address,
    Block,
    Document,
    Heading,
    Paragraph,
    Reference,
    Section,
    Sender,
    Signatures,
)
from docgen.document.inline import Runs, Text, plain
from docgen.pipeline.word_export.flat import Code, Flat
from docgen.pipeline.word_export.source import template_tree
from docgen.pipeline.word_export.tokens import Tokens, number_of
from docgen.place import Place
from docgen.render.document import TextTemplate, built
from docgen.render.text_template import MarkedText
from docgen.template.folder import TemplateFolder


@dataclass(frozen=True, slots=True)
class Draft:
    """A Word template that still has signs for tags.

    Attributes:
        document: The text.
        tokens: The tag of each sign.
        codes: Codes to scan that each case has of its own.
        head_tag: Number of the tag around the letterhead, which stands after it here; nothing without one.
    """

    document: Document
    tokens: Tokens
    codes: tuple[Code, ...]
    head_tag: int | None = None


def draft_of(template: TemplateFolder, folders: tuple[Path, ...]) -> Draft:
    """Return the text of a template with a sign for each of its tags.

    Raises:
        TemplateError: The text cannot be read, or cannot be said in Word.
    """
    tokens = Tokens()
    flat = Flat(tokens)
    lines = flat.lines(template_tree(template.text_name, folders))
    info = template.info
    text = TextTemplate(template.text_name, folders, info.layout, info.titel)
    path = str(template.path / "document.md")
    marked = MarkedText(tuple(lines), (Place(path),) * len(lines), tuple(tokens.values))
    document = built(text, marked)
    blocks = tuple(_settled(document.blocks, tokens))
    head = _head_after(blocks)
    number = number_of(plain(blocks[0].runs)) if head and isinstance(blocks[0], Paragraph) else None
    if number is not None:
        blocks = _with_head_first(blocks, head, tokens.tags[number], tokens)
    return Draft(replace(document, title=info.titel, blocks=blocks), tokens, tuple(flat.codes), number)


def _head_after(blocks: Sequence[Block]) -> int:
    """Return how many blocks of a letterhead stand after a tag that comes first, such as `{%p if … %}`."""
    if not (isinstance(blocks[0], Paragraph) and is_paragraph_tag(blocks[0].runs)):
        return 0
    head = takewhile(lambda block: isinstance(block, Sender | Address | Reference), blocks[1:])
    return len(list(head))


def _with_head_first(blocks: Sequence[Block], head: int, tag: str, tokens: Tokens) -> tuple[Block, ...]:
    """Return the blocks with the letterhead first: only there it has its place on the paper."""
    first = list(blocks[1 : head + 1])
    inside = tag[4:-2].strip()
    for at, block in enumerate(first):
        if isinstance(block, Sender):
            name, line = (_around(runs, inside, tokens) for runs in (block.name, block.tagline))
            first[at] = replace(block, name=name, tagline=line)
    return (*first, blocks[0], *blocks[head + 1 :])


def _around(runs: Runs, inside: str, tokens: Tokens) -> Runs:
    if not plain(runs).strip():
        return runs
    signs = [Text(tokens.marked(tokens.tag(tag)), f"tag {tag}") for tag in (inside, "endif")]
    return (signs[0], *runs, signs[1])


def _settled(blocks: Sequence[Block], tokens: Tokens) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Signatures():
                yield from _cards(block)
            case Heading(number=number) if number:
                sign = Text(tokens.marked(tokens.article()), "artikel")
                yield replace(block, number="", runs=(sign, *block.runs))
            case Section():
                yield replace(block, blocks=tuple(_settled(block.blocks, tokens)))
            case _:
                yield block


def _cards(block: Signatures) -> Iterator[Block]:
    """Yield the cards with each tag between them as a paragraph of its own."""
    cards = []
    for card in block.cards:
        if not is_paragraph_tag(card.party):
            cards.append(card)
            continue
        if cards:
            yield replace(block, cards=tuple(cards))
        cards = []
        yield Paragraph(card.party, card.place)
    if cards:
        yield replace(block, cards=tuple(cards))


def is_paragraph_tag(runs: Runs) -> bool:
    """Return whether words are the sign of a tag that takes its paragraph away."""
    first = runs[0] if runs else None
    return isinstance(first, Text) and (first.field or "").startswith("p ") and plain(runs) == first.text
