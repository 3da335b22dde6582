"""The PDFs that docgen writes: their tags become the page again that they were made from.

A tag says what is a heading or a cell, but not which box it stands in; how the parts of a box are built does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from docgen.document.blocks import Block, Paragraph, Section
from docgen.document.inline import Text, plain
from docgen.document.role import Role
from docgen.render.readers.html import own_blocks
from docgen.render.readers.pdf_own_boxes import BOXES, is_timeline
from docgen.render.readers.pdf_page import UNSEEN, added, put_words
from docgen.render.readers.pdf_tags import Tag
from docgen.render.readers.pdf_words import Box
from docgen.render.readers.pieces import on_pages
from docgen.render.xml_part import Element

_KINDS = {
    **{f"H{level}": f"h{level}" for level in range(1, 7)},
    "P": "p", "L": "ul", "LI": "li", "Table": "table", "TR": "tr", "TH": "th", "TD": "td",
    "Sect": "section", "BlockQuote": "blockquote", "Div": "div",
}  # fmt: skip

Boxes = Sequence[Sequence[Box]]
"""Passages with a rule at their left side, by page."""


def blocks_of(root: Tag, path: str, boxes: Boxes) -> tuple[Block, ...]:
    """Return the blocks of a PDF of docgen.

    Args:
        root: Its tags.
        path: Its name, as the user gave it.
        boxes: Its passages of legal text and of somebody else's words.
    """
    from lxml import etree

    body = etree.Element("body")
    _Builder(boxes).fill(body, root)
    return on_pages(tuple(_run_on_pages(own_blocks(body, path))))


def _run_on_pages(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield the blocks; a paragraph that goes on over the page is one."""
    last: Block | None = None
    for block in blocks:
        if isinstance(block, Section):
            block = replace(block, blocks=tuple(_run_on_pages(block.blocks)))  # noqa: PLW2901 - the same one
        if isinstance(last, Paragraph) and isinstance(block, Paragraph) and _goes_on(last, block):
            last = replace(last, runs=(*last.runs, Text(" "), *block.runs))
            continue
        if last is not None:
            yield last
        last = block
    if last is not None:
        yield last


def _goes_on(first: Paragraph, second: Paragraph) -> bool:
    other_page = first.place.line != second.place.line
    ended = plain(first.runs).rstrip().endswith((".", "!", "?", ":"))
    return other_page and not ended and plain(second.runs)[:1].islower()


class _Builder:
    """Builds the page; the number of the sheet stands where a page has the number of a line."""

    def __init__(self, boxes: Boxes) -> None:
        self._boxes = boxes

    def fill(self, parent: Element, tag: Tag) -> None:
        """Add what stands in a tag."""
        for one in tag.tags:
            if one.kind in UNSEEN:
                continue
            kind = _KINDS.get(one.kind)
            if tag.kind == "Document" and one.kind == "NonStruct":
                self._head(parent, one)
            elif kind in {"p", "li", "th", "td"} or (kind or "").startswith("h"):
                put_words(added(parent, kind or "p", one), one)
            elif kind is None:
                self.fill(parent, one)
            else:
                self._box(parent, kind, one)

    def _box(self, parent: Element, kind: str, tag: Tag) -> None:
        make = next((make for fits, make in BOXES if fits(tag)), None)
        element = added(parent, kind, tag)
        if make is not None:
            make(element, tag)
            return
        if kind == "ul" and is_timeline(tag):
            element.tag, element.attrib["class"] = "ol", "tijdlijn"
        elif kind == "section" and self._is_ruled(tag):
            element.attrib["class"] = f"deel {Role.WETTEKST}"
        elif kind == "section" and tag.tags and tag.tags[0].kind == "H2":
            element.attrib["class"] = f"deel {Role.SAMENVATTING}"
        elif kind == "section":
            element.attrib["class"] = f"deel {Role.UITLEG}"
        self.fill(element, tag)

    def _head(self, parent: Element, tag: Tag) -> None:
        """Add the top of a document: what is no address and no reference there is the sender."""
        for one in tag.tags:
            if any(fits(one) for fits, _make in BOXES) or {line.kind for line in one.tags} != {"P"}:
                self.fill(parent, Tag("Div", [one]))
                continue
            sender = added(parent, "div", one, "afzender")
            for line, known in zip(one.tags, ("afzender-naam", "afzender-regel"), strict=False):
                put_words(added(sender, "p", line, known), line)

    def _is_ruled(self, tag: Tag) -> bool:
        first = next(tag.stretches(), None)
        if first is None or first.page > len(self._boxes):
            return False
        return any(box.holds(first.left, first.base) for box in self._boxes[first.page - 1])
