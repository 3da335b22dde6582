"""A Markdown file as a Document; the containers of docgen's own templates keep their roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from docgen.document.blocks import (
    Align,
    Block,
    Document,
    Heading,
    List,
    ListItem,
    PageBreak,
    Paragraph,
    Section,
    Table,
)
from docgen.document.inline import Inline, LineBreak, Runs, Text, plain
from docgen.document.role import Role
from docgen.place import Place
from docgen.render.readers.letter_signs import is_sentence
from docgen.render.readers.pieces import spaced
from docgen.render.readers.roles import with_roles

_CONTAINER = re.compile(r"^\s*:{3,}\s*([a-z-]*)(.*)$")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_PICTURE = re.compile(r"!\[[^\[\]\n]{0,500}\](?:\([^()\n]{0,2000}\)|\[[^\[\]\n]{0,200}\])?")
_NO_LINK = re.compile(r"(?<!\\)\[(?![^\[\]\n]{0,500}\]\()")
_MOST_LINKS = 500
_SECTIONS = {str(role): role for role in (Role.WETTEKST, Role.UITLEG, Role.CITAAT, Role.SAMENVATTING)}


def read_markdown(text: str, path: str) -> Document:
    """Return a Markdown letter as a Document; each block knows its line."""
    front = _FRONT.match(text)
    if front:
        text = "\n" * front.group().count("\n") + text[front.end() :]
    blocks = with_roles(list(_sections(text.split("\n"), path)))
    first = next((plain(block.runs) for block in blocks if isinstance(block, Heading)), "")
    return Document(first or PurePath(path).stem, blocks, source_path=path)


def _sections(lines: list[str], path: str) -> Iterator[Block]:
    """Yield the blocks; a container that carries a role becomes a section, others only their content."""
    start, index = 0, 0
    while index < len(lines):
        opened = _CONTAINER.match(lines[index])
        if opened is None:
            index += 1
            continue
        yield from _parsed(lines[start:index], start, path)
        start = index + 1
        name = opened.group(1)
        if name in _SECTIONS:
            end = next((n for n in range(start, len(lines)) if _closes(lines[n])), len(lines))
            words = opened.group(2).split()
            inside = tuple(_parsed(lines[start:end], start, path))
            place = Place(path, index + 1)
            yield Section(_SECTIONS[name], inside, place, words[0] if words and "=" not in words[0] else "")
            start = end + 1
        index = start
    yield from _parsed(lines[start:], start, path)


def _closes(line: str) -> bool:
    found = _CONTAINER.match(line)
    return found is not None and not found.group(1)


def _parsed(lines: list[str], offset: int, path: str) -> Iterator[Block]:
    # Pictures hold no text to read; for many brackets that open no link the parser takes quadratic time.
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).disable("image")
    text = _PICTURE.sub("", "\n".join(lines))
    if text.count("[") > _MOST_LINKS:
        text = _NO_LINK.sub(r"\\[", text)
    tree = SyntaxTreeNode(parser.parse(text))
    for node in tree.children:
        yield from _block(node, offset, path)


def _block(node: SyntaxTreeNode, offset: int, path: str) -> Iterator[Block]:
    line = offset + (node.map[0] if node.map else 0) + 1
    place = Place(path, line)
    match node.type:
        case "heading":
            yield Heading(int(node.tag[1:]), _runs(node, line), place)
        case "paragraph":
            yield Paragraph(_runs(node, line), place)
        case "bullet_list" | "ordered_list":
            yield List(tuple(_items(node, offset, path)), node.type == "ordered_list", place)
        case "blockquote":
            inside = tuple(block for child in node.children for block in _block(child, offset, path))
            yield Section(Role.CITAAT, inside, place)
        case "table":
            yield _table(node, place)
        case "hr":
            yield PageBreak(place)
        case "fence" | "code_block":
            yield Paragraph((Text(node.content.strip(), line=line),), place, Role.CITAAT)


def _items(node: SyntaxTreeNode, offset: int, path: str) -> Iterator[ListItem]:
    for item in node.children:
        line = offset + (item.map[0] if item.map else 0) + 1
        runs: list[Inline] = []
        for child in item.children:
            if child.type in {"bullet_list", "ordered_list"}:
                continue
            if runs:
                runs.append(LineBreak())
            runs.extend(_runs(child, line))
        yield ListItem(tuple(runs), Place(path, line))
        for child in item.children:
            if child.type in {"bullet_list", "ordered_list"}:
                yield from _items(child, offset, path)


def _table(node: SyntaxTreeNode, place: Place) -> Table:
    rows = [
        tuple(_runs(cell, place.line or 1) for cell in row.children)
        for part in node.children
        for row in part.children
    ]
    sides: list[Align] = []
    for cell in node.children[0].children[0].children:
        sides.append("right" if "right" in str(cell.attrs.get("style", "")) else "left")
    return Table(rows[0], tuple(rows[1:]), tuple(sides), place)


def _runs(node: SyntaxTreeNode, line: int) -> Runs:
    inline = (
        node if node.type == "inline" else next((one for one in node.children if one.type == "inline"), None)
    )
    return spaced(_wrapped(tuple(_inline(inline, [line], strong=False)))) if inline else ()


def _wrapped(runs: Runs) -> Runs:
    """Return lines that follow each other as one sentence, or as lines when none of them is a sentence."""
    runs_on = any(is_sentence(line.strip()) for line in plain(runs).split("\n"))
    result: list[Inline] = []
    for run in runs:
        if isinstance(run, Text) and run.text == "\n":
            result.append(replace(run, text=" ") if runs_on else LineBreak())
        else:
            result.append(run)
    return tuple(result)


def _inline(node: SyntaxTreeNode, line: list[int], *, strong: bool) -> Iterator[Inline]:
    for child in node.children:
        match child.type:
            case "text" | "code_inline":
                if child.content:
                    yield Text(child.content, strong=strong, line=line[0])
            case "softbreak":
                line[0] += 1
                yield Text("\n", strong=strong, line=line[0])
            case "hardbreak":
                line[0] += 1
                yield LineBreak()
            case "image":
                continue
            case kind:
                yield from _inline(child, line, strong=strong or kind == "strong")
