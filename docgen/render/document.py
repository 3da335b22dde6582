"""A text template and its context become a Document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from weakref import WeakSet

from markdown_it.tree import SyntaxTreeNode

from docgen.document.blocks import (
    Block,
    Document,
    Heading,
    Layout,
    PageBreak,
    Paragraph,
    Section,
)
from docgen.document.form import Form, fits_slot, slot
from docgen.document.inline import Runs, plain
from docgen.document.role import Role
from docgen.document.walk import blocks_of
from docgen.errors import TemplateError
from docgen.finding import Finding
from docgen.message import message
from docgen.place import Place
from docgen.render.blocks import heading, list_of, paragraph, table
from docgen.render.containers import CONTAINERS, KEEPS_LINES, Content
from docgen.render.markdown import CONTAINER, container_head, line_of, parse
from docgen.render.text_template import MarkedText, marked_text, refuse_unknown, render_text
from docgen.template import codes

SECTIONS = {
    "wettekst": Role.WETTEKST,
    "uitleg": Role.UITLEG,
    "citaat": Role.CITAAT,
    "samenvatting": Role.SAMENVATTING,
}
PARAGRAPHS = {"onderwerp": Role.ONDERWERP, "aanhef": Role.AANHEF, "slot": Role.SLOT}
ARTICLES = "artikelen"
FOOTER = "voettekst"

MOST_FORMS = 64
"""Forms kept; the letters of one batch need one for each set of branches they take."""


@dataclass(frozen=True, slots=True)
class TextTemplate:
    """What `render_document` must know of a template.

    Attributes:
        name: Template file relative to the search path, such as `notices/x/document.md`.
        folders: Search path.
        layout: Kind of paper.
        subject: Description for the file's properties, the same for every case.
    """

    name: str
    folders: tuple[Path, ...]
    layout: Layout
    subject: str


def render_document(
    template: TextTemplate, context: Mapping[str, object], *, author: str = "", created: str = ""
) -> Document:
    """Fill a text template and return the Document.

    Args:
        template: Which text, and on what paper.
        context: Plain values only (str, int, bool, Decimal, date, time, list, dict, None).
        author: Organisation that sends the document, for the file's properties.
        created: Date of the document as YYYY-MM-DD.

    Raises:
        TemplateError: Unknown fields, values without wording, or a text that cannot be read.
    """
    printed = render_text(template.name, template.folders, context)
    slots = tuple((None if fits_slot(value) else value, field, line) for value, field, line in printed.values)
    form = _form(template, printed.text, slots)
    if form not in _CHECKED:
        refuse_unknown(template.name, template.folders, context)
        _CHECKED.add(form)
    values = tuple(value for value, _, _ in printed.values)
    return form.fill(values, author=author, created=created)


_CHECKED: WeakSet[Form] = WeakSet()
"""Forms of templates that read no unknown field."""


@lru_cache(maxsize=MOST_FORMS)
def _form(template: TextTemplate, printed: str, slots: tuple[tuple[str | None, str, int], ...]) -> Form:
    """Return the document with slots that a printed text makes.

    Args:
        template: Which text, and on what paper.
        printed: What the template printed, with a token for each value.
        slots: For each token the value that must be looked at or nothing, its field and its line.
    """
    values = tuple(
        (slot(n) if text is None else text, field, line) for n, (text, field, line) in enumerate(slots)
    )
    document = built(template, marked_text(printed, template.folders, values))
    return Form(replace(document, title=_title(document)))


def built(template: TextTemplate, marked: MarkedText) -> Document:
    """Return the document that Markdown makes, without a title.

    Args:
        template: Which text, and on what paper.
        marked: Its lines, with a token for each value.

    Raises:
        TemplateError: The text cannot be read.
    """
    builder = _Builder(marked)
    blocks = tuple(builder.blocks(parse(marked.lines, marked.place)))
    path = marked.place(0).path
    return Document("", blocks, template.layout, builder.footer, template.subject, source_path=path)


class _Builder:
    """Turns the Markdown tree into blocks; counts articles and keeps the footer."""

    def __init__(self, text: MarkedText) -> None:
        self._text = text
        self._articles = 0
        self.footer: Runs = ()

    def blocks(self, node: SyntaxTreeNode, *, articles: bool = False) -> Iterator[Block]:
        for child in node.children:
            match child.type:
                case "heading":
                    yield self._heading(child, articles)
                case "paragraph":
                    yield paragraph(child, self._text)
                case "bullet_list" | "ordered_list":
                    yield list_of(child, self._text)
                case "table":
                    yield table(child, self._text)
                case "hr":
                    yield PageBreak(self._text.place(line_of(child)))
                case kind if kind == CONTAINER:
                    yield from self._container(child)

    def _heading(self, node: SyntaxTreeNode, articles: bool) -> Heading:
        numbered = articles and node.markup == "##"
        self._articles += numbered
        return heading(node, self._text, str(self._articles) if numbered else "")

    def _container(self, node: SyntaxTreeNode) -> Iterator[Block]:
        place = self._text.place(line_of(node))
        name, argument, attributes = container_head(node, place)
        if name in CONTAINERS:
            yield CONTAINERS[name](Content(node, self._text, keep_lines=name in KEEPS_LINES))
        elif name in SECTIONS:
            yield self._section(node, SECTIONS[name], argument or attributes.get("uitleg", ""), attributes)
        elif name in PARAGRAPHS:
            for block in self.blocks(node):
                yield replace(block, role=PARAGRAPHS[name]) if isinstance(block, Paragraph) else block
        elif name == ARTICLES:
            yield from self.blocks(node, articles=True)
        elif name == FOOTER:
            self.footer = tuple(
                run for block in self.blocks(node) if isinstance(block, Paragraph) for run in block.runs
            )
        else:
            known = ", ".join(sorted([*CONTAINERS, *SECTIONS, *PARAGRAPHS, ARTICLES, FOOTER]))
            raise TemplateError(
                [
                    codes.CONTAINER_ONBEKEND.finding(
                        message("There is no container with this name: {name}", name=name),
                        place,
                        message("Known containers: {known}", known=known),
                    )
                ]
            )

    def _section(self, node: SyntaxTreeNode, role: Role, name: str, attributes: Mapping[str, str]) -> Section:
        place = self._text.place(line_of(node))
        blocks = tuple(self.blocks(node))
        title: Runs = ()
        if role is Role.SAMENVATTING and blocks and isinstance(blocks[0], Heading):
            title, blocks = blocks[0].runs, blocks[1:]
        return Section(role, blocks, place, name, attributes.get("bron", ""), title)


def _title(document: Document) -> str:
    headings = [block for block, _ in blocks_of(document) if isinstance(block, Heading)]
    findings = list(_outline(headings, document.source_path))
    if findings:
        raise TemplateError(findings)
    return plain(next(block for block in headings if block.level == 1).runs)


def _outline(headings: list[Heading], path: str) -> Iterator[Finding]:
    firsts = [block for block in headings if block.level == 1]
    if len(firsts) != 1:
        place = firsts[1].place if len(firsts) > 1 else Place(path)
        yield codes.HOOFDKOP.finding(
            message(
                "A document has exactly one heading of the first level; this one has {count}.",
                count=len(firsts),
            ),
            place,
        )
    level = 0
    for block in headings:
        if block.level > level + 1:
            yield codes.KOPNIVEAU_OVERGESLAGEN.finding(codes.KOPNIVEAU_OVERGESLAGEN.meaning, block.place)
        level = block.level
