"""Which lines of a template form one paragraph together, choices between them included."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.errors import TemplateError
from docgen.message import message
from docgen.pipeline.word_export.source import Branch, Item, Line, Node
from docgen.pipeline.word_export.tokens import Tokens
from docgen.template import codes

ITEM = re.compile(r"\s*(?:-|(\d+)\.)\s")
"""How an item of a list begins; with a number in an ordered list."""

_OTHER = re.compile(r"\s*(?:$|#|\||:::|---+\s*$)")


def is_text(line: Line) -> bool:
    """Return whether a line goes on with the paragraph before it, or starts one."""
    return not (_OTHER.match(line.text) or ITEM.match(line.text))


def is_words(item: Item) -> bool:
    """Return whether an item is text only, in each of its branches."""
    if isinstance(item, Line):
        return is_text(item)
    return all(one.body and all(map(is_words, one.body)) for one in item.branches)


def spread(items: Sequence[Item]) -> list[Item]:
    """Return the items with text that goes on after a choice put into each of its branches.

    Raises:
        TemplateError: Text goes on right after a loop, where nobody can put it.
    """
    result: list[Item] = []
    index = 0
    while index < len(items):
        item = items[index]
        index += 1
        if isinstance(item, Node) and not is_words(item):
            tail = _tail(items[index:])
            if tail and any(_goes_on(one.body) for one in item.branches):
                item = _with_tail(item, tail)
                index += len(tail)
            item = Node([Branch(one.tag, spread(one.body)) for one in item.branches], item.end, item.place)
        result.append(item)
    return result


def _tail(items: Sequence[Item]) -> list[Item]:
    tail: list[Item] = []
    for item in items:
        if not is_words(item):
            break
        tail.append(item)
    return tail


def _goes_on(body: Sequence[Item]) -> bool:
    last = body[-1] if body else None
    if isinstance(last, Node):
        return any(_goes_on(one.body) for one in last.branches)
    return last is not None and (is_text(last) or bool(ITEM.match(last.text)))


def _with_tail(node: Node, tail: list[Item]) -> Node:
    if node.end == "endfor":
        what = message("Text goes on right after a loop; put an empty line before it.")
        raise TemplateError([codes.INHOUD_PAST_NIET.finding(what, node.place)])
    branches = [Branch(one.tag, [*one.body, *tail]) for one in node.branches]
    if not node.is_total:
        branches.append(Branch("else", [*tail]))
    return Node(branches, node.end, node.place)


def joined(items: Sequence[Item], tokens: Tokens) -> str:
    """Return text and choices as one stretch of Markdown; a space goes with words that may be left out."""
    anchor = next((at for at, item in enumerate(items) if _always(item)), len(items))
    pieces: list[str] = []
    for at, item in enumerate(items):
        before = "" if at == 0 or at <= anchor or _breaks(items[at - 1]) else " "
        last = at + 1 == len(items)
        if isinstance(item, Line):
            end = "\n" if item.text.endswith("\\") and not last else ""
            pieces.append(before + tokens.words(item.text.strip()) + end)
            continue
        after = " " if not last and (at < anchor or _breaks(item)) else ""
        pieces.append(_choice(item, tokens, before, after))
    return "".join(pieces)


def _breaks(item: Item) -> bool:
    """Return whether a line may end with the words of an item, so that it brings its own space along."""
    if isinstance(item, Line):
        return item.text.endswith("\\")
    return any(_breaks(one.body[-1]) for one in item.branches)


def _choice(node: Node, tokens: Tokens, before: str, after: str) -> str:
    parts: list[str] = []
    for one in node.branches:
        words = joined(one.body, tokens)
        parts.append(tokens.tag(one.tag) + before + words + ("\n" if words.endswith("\\") else after))
    if before and after and node.end == "endif" and not node.is_total:
        parts.append(f"{tokens.tag('else')} ")
    return "".join(parts) + tokens.tag(node.end)


def _always(item: Item) -> bool:
    if isinstance(item, Line):
        return True
    return item.is_total and all(any(map(_always, one.body)) for one in item.branches)


def never_empty(items: Sequence[Item]) -> bool:
    """Return whether there are words whatever the case says."""
    return any(map(_always, items))


def conditions(items: Sequence[Item]) -> Iterator[str]:
    """Yield what must hold for words to be left, one of these at least."""
    for item in items:
        if isinstance(item, Node):
            for one in item.branches:
                kind, _, rest = one.tag.partition(" ")
                yield rest.partition(" in ")[2] if kind == "for" else f"({rest})" if rest else "true"
