"""The tree of a template as Markdown in which each tag is a word, a paragraph, an item or a row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from docgen.pipeline.word_export.joined import ITEM, conditions, is_words, joined, never_empty, spread
from docgen.pipeline.word_export.source import Branch, Item, Line, Node
from docgen.pipeline.word_export.tokens import Tokens

_CELLS = {"in-het-kort": "- {} | ", "kenmerk": "- {} | ", "ondertekening": "- {} | "}
_CELLS |= {"tijdlijn": "- nu | {} | ", "hulp": "- {} |  | "}
"""How a tag stands between the items of a container, with as many parts as the others have."""

_JINJA = re.compile(r"\{%.*?%\}|\{\{.*?\}\}")
_LINES = frozenset({"afzender", "adres"})


_CODE = re.compile(r"- qr \| \{\{ *([\w.]+) *\}\} \| (.*)")


@dataclass(frozen=True, slots=True)
class Code:
    """A code to scan of which each case has its own address.

    Attributes:
        field: Where the address stands in the values of a case.
        alt: What opens.
        condition: Tag of the choice around it, such as `if hulp.link`; empty when it always stands there.
    """

    field: str
    alt: str
    condition: str

    @property
    def address(self) -> str:
        """An address that opens nothing, for the code in the template itself."""
        return f"https://code.invalid/{self.field}"


class Flat:
    """Writes the lines; knows the container it is in.

    Attributes:
        tokens: The tags met so far.
        codes: The codes to scan.
    """

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.codes: list[Code] = []
        self._inside: list[str] = []
        self._columns = 0

    def lines(self, items: Sequence[Item]) -> list[str]:
        """Return the lines of Markdown."""
        return list(self._lines(spread(items)))

    def _lines(self, items: Sequence[Item]) -> Iterator[str]:
        index = 0
        while index < len(items):
            group = self._group(items, index)
            index += len(group)
            yield from self._written(group)

    def _group(self, items: Sequence[Item], start: int) -> Sequence[Item]:
        """Return the items from a place on that form one paragraph or item."""
        first = items[start]
        single = self._inside[-1:] and self._inside[-1] in _LINES
        opens = is_words(first) or (isinstance(first, Line) and ITEM.match(first.text))
        end = start + 1
        while opens and not single and end < len(items) and is_words(items[end]):
            end += 1
        return items[start:end]

    def _written(self, group: Sequence[Item]) -> Iterator[str]:
        first = group[0]
        if isinstance(first, Line) and len(group) == 1:
            yield self._line(first.text)
        elif isinstance(first, Line) and (mark := ITEM.match(first.text)):
            rest = Line(first.text[mark.end() :], first.place)
            yield mark.group() + joined([rest, *group[1:]], self.tokens)
        elif len(group) == 1 and isinstance(first, Node):
            yield from self._node(first)
        elif never_empty(group):
            yield joined(group, self.tokens)
        else:
            needed = " or ".join(dict.fromkeys(conditions(group)))
            yield from self._around(
                [(f"if {needed}", [joined(group, self.tokens)])], "endif", self._paragraph
            )

    def _line(self, text: str) -> str:
        mark = re.match(r":::\s*([\w-]*)", text)
        if mark and mark[1]:
            self._inside.append(mark[1])
            return _JINJA.sub("", text)
        if mark:
            self._inside.pop()
        if text.startswith("|"):
            self._columns = text.strip().strip("|").count("|") + 1
        return self.tokens.words(text)

    def _node(self, node: Node) -> Iterator[str]:
        container = self._inside[-1] if self._inside else ""
        if container == "afzender":
            yield self._short(node)
            return
        if container == "hulp" and any(map(ITEM.match, _firsts(node))):
            yield from self._help(node)
            return
        firsts = list(_firsts(node))
        if container == "adres":
            wrap: Callable[[str], list[str]] = self._bare
        elif all(one.startswith("|") for one in firsts) and not _has_header(node):
            wrap = self._row
        elif container in _CELLS and all(ITEM.match(one) for one in firsts):
            wrap = _cells(_CELLS[container], self.tokens)
        elif all((mark := ITEM.match(one)) and mark[1] for one in firsts) and _is_list(node):
            wrap = self._number
        else:
            wrap = self._paragraph
        yield from self._around(
            [(one.tag, list(self._lines(one.body))) for one in node.branches], node.end, wrap
        )

    def _help(self, node: Node) -> Iterator[str]:
        """Write who helps before the lines below, which stand there in the end whatever the order."""
        kept = [Branch(one.tag, [*one.body]) for one in node.branches]
        for branch in kept:
            for line in [one for one in branch.body if isinstance(one, Line)]:
                if found := _CODE.fullmatch(line.text):
                    branch.body.remove(line)
                    self.codes.append(Code(found[1], found[2], branch.tag))
                    yield f"- qr | {self.codes[-1].address} | {found[2]}"
        for is_item, wrap in ((True, _cells(_CELLS["hulp"], self.tokens)), (False, self._paragraph)):
            part = [
                (one.tag, [line for line in one.body if isinstance(line, Line) and _is_item(line) is is_item])
                for one in kept
            ]
            if any(line.text.strip() for _, lines in part for line in lines):
                written = [(tag, list(self._lines(lines))) for tag, lines in part]
                yield from self._around(written, node.end, wrap)

    def _around(
        self, branches: list[tuple[str, list[str]]], end: str, wrap: Callable[[str], list[str]]
    ) -> Iterator[str]:
        for tag, lines in branches:
            yield from wrap(tag)
            yield from lines
        yield from wrap(end)

    def _short(self, node: Node) -> str:
        """Return a choice of names as one line."""
        parts = []
        for one in node.branches:
            parts.append(self.tokens.tag(one.tag))
            parts += [self.tokens.words(line.text.strip()) for line in one.body if isinstance(line, Line)]
        return "".join([*parts, self.tokens.tag(node.end)])

    def _paragraph(self, tag: str) -> list[str]:
        return ["", self.tokens.tag(tag, "p"), ""]

    def _bare(self, tag: str) -> list[str]:
        return [self.tokens.tag(tag, "p")]

    def _number(self, tag: str) -> list[str]:
        return [f"1. {self.tokens.tag(tag, 'p')}"]

    def _row(self, tag: str) -> list[str]:
        return [f"| {self.tokens.tag(tag, 'tr')} {'| ' * self._columns}"]


def _is_item(line: Line) -> bool:
    return ITEM.match(line.text) is not None


def _cells(form: str, tokens: Tokens) -> Callable[[str], list[str]]:
    return lambda tag: [form.format(tokens.tag(tag, "p"))]


def _firsts(node: Node) -> Iterator[str]:
    """Yield the first line of each branch."""
    for one in node.branches:
        first = one.body[0] if one.body else None
        if isinstance(first, Line):
            yield first.text
        elif isinstance(first, Node):
            yield from _firsts(first)
        else:
            yield ""


def _has_header(node: Node) -> bool:
    """Return whether a table begins in a branch."""
    lines = [one.text for branch in node.branches for one in branch.body if isinstance(one, Line)]
    return any(re.match(r"\|[\s:|-]+$", line) for line in lines)


def _is_list(node: Node) -> bool:
    """Return whether nothing but items stands in the branches."""
    return all(
        _is_list(one)
        if isinstance(one, Node)
        else bool(one.text.strip()) and not one.text.startswith(("|", "#", ":::"))
        for branch in node.branches
        for one in branch.body
    )
