"""Running text as HTML: headings, paragraphs, lists and tables."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from docgen.document.blocks import Align, Heading, List, Paragraph, Table
from docgen.document.inline import Runs, plain
from docgen.document.role import Role
from docgen.writers.element import el, inline
from docgen.writers.words import numbered

WHOLE_ROWS, WHOLE_SIGNS = 8, 900  # a table of at most a third of a page
LONG_CELL = 1000  # signs; a row with more in a cell may go on over the page, lest it push its header off


def heading(block: Heading) -> Element:
    """Return `<h1>` to `<h6>`, with the number of a numbered article before the text."""
    return el(f"h{min(block.level, 6)}", *inline(numbered(block)))


def paragraph(block: Paragraph) -> Element:
    """Return `<p>`; its role is its class, running text has none.

    A passage in another language stands in an `<article>` that says which: the PDF writer passes that on.
    """
    role = "" if block.role is Role.ALINEA else str(block.role)
    text = el("p", *inline(block.runs), class_=role)
    return el("article", text, lang=block.language, dir="ltr") if block.language else text


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
    body = el("tbody", *rows)
    return el("table", el("thead", head), body, class_=_together(block), aria_label=block.caption)


def _together(block: Table) -> str:
    """Return the class of a table that stays on one page, so that no row stands alone on the next."""
    signs = sum(len(plain(cell)) for row in block.rows for cell in row)
    return "heel" if len(block.rows) <= WHOLE_ROWS and signs <= WHOLE_SIGNS else ""


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
