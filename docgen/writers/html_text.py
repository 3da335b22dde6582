"""Running text as HTML: headings, paragraphs, lists and tables."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from docgen.document.blocks import Align, Heading, List, Paragraph, Table
from docgen.document.inline import Runs, plain
from docgen.document.role import Role
from docgen.writers.element import el, inline
from docgen.writers.words import numbered

LONG_CELL = 1000  # signs; a row with more in a cell may go on over the page, lest it push its header off


def heading(block: Heading) -> Element:
    """Return `<h1>` to `<h6>`, with the number of a numbered article before the text."""
    return el(f"h{min(block.level, 6)}", *inline(numbered(block)))


def paragraph(block: Paragraph) -> Element:
    """Return `<p>`; its role is its class, running text has none."""
    role = "" if block.role is Role.ALINEA else str(block.role)
    return el("p", *inline(block.runs), class_=role)


def list_of(block: List) -> Element:
    """Return `<ol>` or `<ul>`; an item holds text only, never another block."""
    items = (el("li", *inline(item.runs)) for item in block.items)
    return el("ol" if block.ordered else "ul", *items, class_="lijst")


def table(block: Table) -> Element:
    """Return a table with one row of header cells, which comes back on each page."""
    head = _row("th", block.header, block.align)
    rows = [_row("td", row, block.align) for row in block.rows]
    if block.total and rows:
        rows[-1].set("class", "totaal")
    return el("table", el("thead", head), el("tbody", *rows), aria_label=block.caption)


def _row(tag: str, cells: tuple[Runs, ...], align: tuple[Align, ...]) -> Element:
    scope = "col" if tag == "th" else ""
    is_long = any(len(plain(cell)) > LONG_CELL for cell in cells)
    return el(
        "tr",
        *(
            el(tag, *inline(cell), scope=scope, class_="rechts" if side == "right" else "")
            for cell, side in zip(cells, align, strict=True)
        ),
        class_="lang" if is_long else "",
    )
