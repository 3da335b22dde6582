"""Trying each tag of a Word template by itself, so that one that is wrong does not hide the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from jinja2 import TemplateSyntaxError

from docgen.errors import TemplateError
from docgen.finding import Finding
from docgen.message import message
from docgen.render.allowed import cure_of
from docgen.render.jinja_errors import said
from docgen.render.variables import unknown_fields
from docgen.render.word.check import tried
from docgen.render.word.faults import WordFault, unsound_finding, word_finding
from docgen.render.word.fill import environment
from docgen.render.word.tags import TaggedPart, tags_in
from docgen.render.xml_part import Element, W

_KIND = re.compile(r"\{%[-+]?\s*(\w+)\s*(.*?)\s*[-+]?%\}")
Contexts = Sequence[Mapping[str, object]]


@dataclass
class _Block:
    """A choice or a loop that is open.

    Attributes:
        kind: `if` or `for`.
        head: Its tags so far, as Jinja reads them; empty when they are wrong.
        place: Where it begins.
        around: The cell, table or text that it begins in.
    """

    kind: str
    head: str
    place: str
    around: Element


class EachTag:
    """Goes through the tags of one part and keeps what is open around each."""

    def __init__(self, part: TaggedPart, contexts: Contexts, path: str) -> None:
        """Start at the first tag.

        Args:
            part: The tags.
            contexts: The values of each case to try; without any only the form of the tags is checked.
            path: Template, as the user named it.
        """
        self._part = part
        self._contexts = contexts
        self._path = path
        self._open: list[_Block] = []
        self._around: Element = None

    def findings(self) -> Iterator[Finding]:
        """Yield what is wrong with each tag, and with how they close each other."""
        for one in self._part.paragraphs:
            for tag in tags_in(one.text):
                if tag.jinja.startswith("{{"):
                    yield from self._judged(tag.jinja, one.place)
                elif found := _KIND.fullmatch(tag.jinja):
                    self._around = _around(one.element, tag.level)
                    yield from self._block(found[1], found[2], one.place)
        for block in self._open:
            what = message("a tag {tag} without {end}", tag=block.kind, end=f"end{block.kind}")
            yield word_finding(WordFault.SYNTAX, self._path, block.place, what=what)

    def _block(self, kind: str, rest: str, place: str) -> Iterator[Finding]:
        if kind in {"if", "for"}:
            head = f"{{% {kind} {rest} %}}"
            wrong = list(self._judged(f"{head}{{% end{kind} %}}", place))
            yield from wrong
            self._open.append(_Block(kind, "" if wrong else head, place, self._around))
        elif kind in {"elif", "else"}:
            yield from self._turn(kind, rest, place)
        elif kind in {"endif", "endfor"}:
            yield from self._end(kind.removeprefix("end"), place)
        else:
            yield word_finding(WordFault.FORBIDDEN, self._path, place, what=kind)

    def _turn(self, kind: str, rest: str, place: str) -> Iterator[Finding]:
        block = self._open[-1] if self._open else None
        if block is None or (kind == "elif" and block.kind == "for"):
            what = message("a tag {tag} without {end}", tag=kind, end="if")
            yield word_finding(WordFault.SYNTAX, self._path, place, what=what)
            return
        turn = f"{{% {kind} {rest} %}}"
        wrong: list[Finding] = []
        if kind == "elif":
            self._open.pop()
            wrong = list(self._judged(f"{block.head or '{% if true %}'}{turn}{{% endif %}}", place))
            self._open.append(block)
        yield from wrong
        if block.head:
            block.head = "" if wrong else block.head + turn

    def _end(self, kind: str, place: str) -> Iterator[Finding]:
        if self._open and self._open[-1].kind == kind:
            block = self._open.pop()
            if block.around is not self._around:
                yield unsound_finding(self._path, self._part.part, block.place)
            return
        what = message("a tag {tag} without {end}", tag=f"end{kind}", end=kind)
        yield word_finding(WordFault.SYNTAX, self._path, place, what=what)
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at].kind == kind:
                del self._open[at]
                return

    def _judged(self, source: str, place: str) -> Iterator[Finding]:
        """Yield what is wrong with a tag.

        Args:
            source: The tag with its end, as Jinja reads it.
            place: Where it stands.
        """
        before = "".join(block.head for block in self._open)
        after = "".join(f"{{% end{block.kind} %}}" for block in reversed(self._open) if block.head)
        whole = f"{before}{source}{after}"
        try:
            tree = environment().parse_unmarked(whole, self._part.part, self._path)
        except TemplateSyntaxError as error:
            yield word_finding(WordFault.SYNTAX, self._path, place, what=said(error))
            return
        except TemplateError as error:
            for one in error.findings:
                values = dict(one.message.values)
                yield word_finding(WordFault.FORBIDDEN, self._path, place, fix=cure_of(one), **values)
            return
        if any(not block.head for block in self._open) and self._contexts:
            return  # what its names mean hangs on a tag that is wrong itself
        around = environment().parse_unmarked(f"{before}{after}", self._part.part, self._path)
        wrong = False
        for context in self._contexts:
            known = {(one.message, one.fix) for one in unknown_fields(around, context, self._path)}
            for one in unknown_fields(tree, context, self._path):
                if (one.message, one.fix) not in known:
                    wrong = True
                    found = word_finding(
                        WordFault.UNKNOWN, self._path, place, fix=one.fix, **dict(one.message.values)
                    )
                    yield replace(found, place=replace(found.place, field=one.place.field))
        if not wrong:
            template = environment().from_string(whole)
            for context in self._contexts:
                yield from tried(lambda: template, lambda _: place, context, self._path)


def _around(paragraph: Element, level: str) -> Element:
    """Return what a tag must stand in together with its end: a table for rows, else a cell or the text."""
    tables = paragraph.iterancestors(f"{W}tbl")
    return next(tables, None) if level in {"tr", "tc"} else paragraph.getparent()
