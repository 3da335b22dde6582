"""Plain Markdown blocks: headings, paragraphs, lists and tables."""

from __future__ import annotations

from markdown_it.tree import SyntaxTreeNode

from docgen.document.blocks import Align, Heading, List, ListItem, Paragraph, Table
from docgen.document.inline import plain
from docgen.document.role import Role
from docgen.errors import TemplateError
from docgen.render.inlines import runs_of
from docgen.render.markdown import line_of
from docgen.render.text_template import MarkedText
from docgen.template import codes

TOTAL = "totaal"


def heading(node: SyntaxTreeNode, text: MarkedText, number: str = "") -> Heading:
    """Return a heading; `#` is level 1."""
    return Heading(len(node.markup), runs_of(node, text), text.place(line_of(node)), number)


def paragraph(node: SyntaxTreeNode, text: MarkedText, role: Role = Role.ALINEA) -> Paragraph:
    """Return a paragraph in the role of what is around it."""
    return Paragraph(runs_of(node, text), text.place(line_of(node)), role)


def list_of(node: SyntaxTreeNode, text: MarkedText) -> List:
    """Return a list of one level.

    Raises:
        TemplateError: An item holds another list or several paragraphs.
    """
    items = []
    for item in node.children:
        place = text.place(line_of(item))
        if [child.type for child in item.children] != ["paragraph"]:
            raise TemplateError([codes.LIJST_TE_DIEP.finding(codes.LIJST_TE_DIEP.meaning, place)])
        items.append(ListItem(runs_of(item.children[0], text), place))
    return List(tuple(items), node.type == "ordered_list", text.place(line_of(node)))


def table(node: SyntaxTreeNode, text: MarkedText) -> Table:
    """Return a table; a last row that starts with `Totaal` is the total."""
    rows = [row for part in node.children for row in part.children]
    cells = [tuple(runs_of(cell, text) for cell in row.children) for row in rows]
    header, *body = cells
    last = plain(body[-1][0]).lower() if body else ""
    return Table(
        header,
        tuple(body),
        tuple(_align(cell) for cell in rows[0].children),
        text.place(line_of(node)),
        total=last.startswith(TOTAL),
    )


def _align(cell: SyntaxTreeNode) -> Align:
    return "right" if "right" in str(cell.attrs.get("style", "")) else "left"
