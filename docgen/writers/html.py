"""A Document as one HTML page: accessible, self-contained, without scripts.

The same tree, with the same style sheet, goes to the PDF writer.
"""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from docgen.document.blocks import (
    Address,
    Block,
    Document,
    Heading,
    Help,
    KeyFacts,
    Layout,
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
from docgen.document.inline import plain
from docgen.document.role import Role
from docgen.writers.element import el, inline, markup
from docgen.writers.html_boxes import help_box, key_facts, timeline
from docgen.writers.html_languages import language_rules, unwrapped
from docgen.writers.html_letterhead import LetterheadBlock, letterhead, letterhead_block
from docgen.writers.html_signatures import signatures
from docgen.writers.html_text import heading, list_of, paragraph, table
from docgen.writers.style import HouseStyle

SHEET = "blad-"
"""In front of the number of a sheet: the text between two page breaks; counts from 1."""

CLOSED = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""What a browser may load: nothing but what is inside the page."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a document is set.

    Attributes:
        on_paper: For the PDF writer, which brings its own style rules; else for the screen.
        tight: Numbers of the sheets that are set a little tighter, to save a page.
        address_size: Letter size and line height of the address as CSS; empty for the normal one.
    """

    on_paper: bool = False
    tight: frozenset[int] = frozenset()
    address_size: str = ""


def write_html(document: Document, style: HouseStyle) -> bytes:
    """Return a document as one HTML page in UTF-8."""
    return html_page(document, style, Sheet()).encode()


def html_page(document: Document, style: HouseStyle, sheet: Sheet) -> str:
    """Return the page as text, for the screen or for paper."""
    attributes = {"lang": document.language, "dir": "rtl" if document.right_to_left else ""}
    root = el("html", _head(document, style, sheet), _body(document, sheet), **attributes)
    text = unwrapped(markup(root)) if document.right_to_left else markup(root)
    return f"<!DOCTYPE html>\n{text}\n"


def _head(document: Document, style: HouseStyle, sheet: Sheet) -> Element:
    named = {"description": document.subject, "author": document.author, "dcterms.created": document.created}
    return el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=CLOSED),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("title", document.title),
        *(el("meta", name=name, content=content) for name, content in named.items() if content),
        None if sheet.on_paper else el("style", style.css),
        el("style", rules) if (rules := language_rules(document)) else None,
    )


def _body(document: Document, sheet: Sheet) -> Element:
    top = _top(document)
    head = letterhead(top, in_window(document), sheet.address_size) if top else None
    sheets = enumerate(_sheets(document.blocks[len(top) :]), 1)
    main = el("main", *(_sheet(number, blocks, number in sheet.tight) for number, blocks in sheets))
    foot = el("footer", el("p", *inline(document.footer)), class_="voet") if document.footer else None
    # On paper the footer is taken out of the text, and counts from the page it stands on in the tree.
    parts = (foot, head, main) if sheet.on_paper else (head, main, foot)
    return el("body", *parts, class_=str(document.layout))


def _sheets(blocks: tuple[Block, ...]) -> list[list[Block]]:
    sheets: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, PageBreak):
            sheets.append([])
        else:
            sheets[-1].append(block)
    return [sheet for sheet in sheets if sheet]


def _sheet(number: int, blocks: list[Block], tight: bool) -> Element:
    classes = "blad krap" if tight else "blad"
    return el("div", *(_block(block) for block in blocks), id=f"{SHEET}{number}", class_=classes)


def in_window(document: Document) -> Address | None:
    """Return the address that must show in the window of the envelope, if the document has one."""
    if document.layout is not Layout.BRIEF:
        return None
    return next((block for block in _top(document) if isinstance(block, Address)), None)


def _top(document: Document) -> tuple[LetterheadBlock, ...]:
    """Return the blocks before the text: who writes, to whom, with what reference."""
    top: list[LetterheadBlock] = []
    for block in document.blocks:
        if not isinstance(block, Sender | Address | Reference):
            break
        top.append(block)
    return tuple(top)


def _block(block: Block) -> Element:  # noqa: PLR0911 - one case a block
    match block:
        case Heading():
            return heading(block)
        case Paragraph():
            return paragraph(block)
        case List():
            return list_of(block)
        case Table():
            return table(block)
        case KeyFacts():
            return key_facts(block)
        case Timeline():
            return timeline(block)
        case Help():
            return help_box(block)
        case Sender() | Address() | Reference():
            return letterhead_block(block)
        case Signatures():
            return signatures(block)
        case PageBreak():
            return el("div", class_="nieuw-blad")
        case Section():
            return _section(block)


def _section(block: Section) -> Element:
    title = el("h2", *inline(block.title)) if plain(block.title).strip() else None
    tag = "blockquote" if block.role is Role.CITAAT else "section"
    return el(tag, title, *(_block(inner) for inner in block.blocks), class_=f"deel {block.role}")
