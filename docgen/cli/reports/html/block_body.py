"""What stands inside a block of the letter, as plain and narrow as it can be."""

from __future__ import annotations

from collections.abc import Iterable
from gettext import gettext as _
from xml.etree.ElementTree import Element

from docgen.cli.reports.html.line import MarkedLines
from docgen.document.blocks import (
    Address,
    Block,
    Heading,
    Help,
    KeyFacts,
    List,
    PageBreak,
    Paragraph,
    Reference,
    Section,
    Sender,
    Signatures,
    Table,
    Timeline,
)
from docgen.document.inline import Runs, plain
from docgen.writers.element import el


def body_of(block: Block, lines: MarkedLines) -> tuple[Element, ...]:  # noqa: PLR0911 - one case a block
    """Return the elements of a block; its lines are taken in the order in which the gate reads them."""
    match block:
        case Paragraph():
            return (_paragraph(block, block.runs, lines),)
        case List():
            items = [el("li", *lines.take(block, item.runs), dir="auto") for item in block.items]
            return (el("ol" if block.ordered else "ul", *items),)
        case Table():
            return (_table(block, lines),)
        case KeyFacts():
            title = _title(block, block.title, lines)
            return (*title, _pairs(block, ((one.label, one.answer) for one in block.facts), lines))
        case Timeline():
            return (_pairs(block, ((one.when, one.what) for one in block.steps), lines),)
        case Help():
            return _help(block, lines)
        case Sender():
            return _paragraphs(block, (block.name, block.tagline), lines)
        case Address():
            return _paragraphs(block, (block.return_line, *block.lines), lines)
        case Reference():
            return (_pairs(block, block.rows, lines),)
        case Signatures():
            shown = ((card.party, card.name, *card.capacity) for card in block.cards)
            return _paragraphs(block, (runs for card in shown for runs in card), lines)
        case Heading() | Section() | PageBreak():
            return ()


def _paragraph(block: Block, runs: Runs, lines: MarkedLines) -> Element:
    return el("p", *lines.take(block, runs), dir="auto")


def _paragraphs(block: Block, texts: Iterable[Runs], lines: MarkedLines) -> tuple[Element, ...]:
    return tuple(_paragraph(block, runs, lines) for runs in texts if runs)


def _title(block: Block, title: Runs, lines: MarkedLines) -> tuple[Element, ...]:
    return (el("p", *lines.take(block, title), class_="kop", dir="auto"),) if title else ()


def _pairs(block: Block, pairs: Iterable[tuple[Runs, Runs]], lines: MarkedLines) -> Element:
    rows = []
    for name, text in pairs:
        term = el("dt", *lines.take(block, name), dir="auto")
        rows.append(el("div", term, el("dd", *lines.take(block, text), dir="auto")))
    return el("dl", *rows, class_="paren")


def _help(block: Help, lines: MarkedLines) -> tuple[Element, ...]:
    parts = list(_title(block, block.title, lines))
    for contact in block.contacts:
        texts = (contact.name, contact.what, contact.reach)
        spans = [el("span", *lines.take(block, runs)) for runs in texts if runs]
        spaced = [node for span in spans for node in (span, " · ")][:-1]
        parts.append(el("p", *spaced, dir="auto"))
    parts += _paragraphs(block, (note.runs for note in block.notes), lines)
    return tuple(parts)


def _table(block: Table, lines: MarkedLines) -> Element:
    head = el("tr", *(_head_cell(block, cell, lines) for cell in block.header))
    rows = [el("tr", *(el("td", *lines.take(block, cell), dir="auto") for cell in row)) for row in block.rows]
    name = block.caption or _("Table from the letter")
    table = el("table", el("thead", head), el("tbody", *rows), aria_label=name)
    return el("div", table, class_="breed", role="group", tabindex="0", aria_label=name)


def _head_cell(block: Table, cell: Runs, lines: MarkedLines) -> Element:
    if not plain(cell).strip():
        return el("td")
    return el("th", *lines.take(block, cell), scope="col", dir="auto")
