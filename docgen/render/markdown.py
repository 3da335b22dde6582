"""The Markdown that templates are written in: headings, paragraphs, lists, tables, bold, containers.

Everything else of Markdown is switched off, so that a stray character in a text stays a character.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from docgen.errors import TemplateError
from docgen.message import Message, message
from docgen.place import Place
from docgen.template import codes

RULES = (
    "heading",
    "hr",
    "list",
    "paragraph",
    "table",
    "container_docgen",
    "text",
    "newline",
    "escape",
    "emphasis",
)
CONTAINER = "container_docgen"
MOST_NESTED = 20  # colons of the outermost container; each deeper one has one less
DEEPEST = 10  # containers inside each other; deeper than 17 the parser would take one for text, silently
_MARK = re.compile(r"^:::\s*(.*)$")
_ATTRIBUTE = re.compile(r'([a-z]+)="([^"]*)"')


@lru_cache(maxsize=1)
def parser() -> MarkdownIt:
    """Return the one Markdown parser."""
    from mdit_py_plugins.container import container_plugin

    markdown = MarkdownIt("zero")
    markdown.use(container_plugin, name="docgen", validate=lambda *_: True)
    return markdown.enable(list(RULES))


def parse(lines: Sequence[str], place: Callable[[int], Place]) -> SyntaxTreeNode:
    """Return the tree of a Markdown text.

    Args:
        lines: Lines of Markdown.
        place: Gives the place of a line, which counts from 0.

    Raises:
        TemplateError: A container is not closed, closed twice, or too deep inside others.
    """
    return SyntaxTreeNode(parser().parse("\n".join(nested(lines, place))))


def nested(lines: Sequence[str], place: Callable[[int], Place]) -> list[str]:
    """Return the lines with longer colon marks for outer containers, as the parser wants them."""
    opened: list[int] = []
    result = []
    for number, line in enumerate(lines):
        mark = _MARK.match(line)
        if mark is None:
            result.append(line)
            continue
        name = mark.group(1).strip()
        if name:
            opened.append(number)
            if len(opened) > DEEPEST:
                deep = message("Containers lie more than {most} deep inside each other.", most=DEEPEST)
                raise _unbalanced(place(number), deep)
        elif not opened:
            raise _unbalanced(place(number))
        result.append(":" * (MOST_NESTED - len(opened)) + f" {name}".rstrip())
        if not name:
            opened.pop()
    if opened:
        raise _unbalanced(place(opened[-1]))
    return result


def _unbalanced(place: Place, why: Message = codes.CONTAINER_NIET_GESLOTEN.meaning) -> TemplateError:
    return TemplateError([codes.CONTAINER_NIET_GESLOTEN.finding(why, place)])


def line_of(node: SyntaxTreeNode) -> int:
    """Return the line on which a node starts, from 0; a node without lines has its parent's."""
    while node.map is None and node.parent is not None:
        node = node.parent
    return node.map[0] if node.map else 0


def container_head(node: SyntaxTreeNode, place: Place) -> tuple[str, str, dict[str, str]]:
    """Return name, bare argument and attributes of a container: `::: uitleg verstek`.

    Raises:
        TemplateError: The line holds something else.
    """
    head = node.info.strip()
    attributes = dict(_ATTRIBUTE.findall(head))
    words = _ATTRIBUTE.sub("", head).split()
    if not words or len(words) > 2:  # noqa: PLR2004 - a name and perhaps an argument
        raise TemplateError([codes.CONTAINER_ONLEESBAAR.finding(codes.CONTAINER_ONLEESBAAR.meaning, place)])
    return words[0], words[1] if len(words) > 1 else "", attributes
