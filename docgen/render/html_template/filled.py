"""An office's own HTML template, filled in for one case and read into a Document.

The steps: read strictly and refuse what may not be there, try the tags on the values, fill in with a
numbered slot for each value, read the result, and compare: no word of the template may get lost. The
Document then meets the same gates and the same writers as docgen's own texts; the style of the HTML file
is not used.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from html.parser import HTMLParser

from docgen.document.blocks import Block, Document
from docgen.document.inline import Text, plain
from docgen.document.outline import levelled
from docgen.document.walk import lines_of
from docgen.errors import ReadError, TemplateError
from docgen.finding import Finding, Level
from docgen.message import message
from docgen.place import Place
from docgen.render.budget import BUDGET_NAME, MAX_LINES, MAX_SIGNS, Budget
from docgen.render.html_template.check import Checker
from docgen.render.html_template.faults import HtmlFault, html_finding
from docgen.render.html_template.markup import scanned
from docgen.render.html_template.slots import Slots, words_of
from docgen.render.html_template.source import Source, read_source
from docgen.render.html_template.tags import OpenTagError, Tag, tags_in
from docgen.render.readers.html import LINE, read_filled_html
from docgen.render.sandbox import MARK_NAME, DocgenEnvironment
from docgen.render.values import bad_values, plain_values

MAX_TAGS = 5000
_LEFT_OVER = re.compile(r"\{\{|\{%|\{#")
_CODE = re.compile(r"&(?:#\w+;|[a-zA-Z]\w*;)?|<(?![a-zA-Z/!?])")


@dataclass(frozen=True, slots=True)
class HtmlResult:
    """A filled-in HTML template.

    Attributes:
        document: The text; each value knows its field, each block its line.
        findings: Warnings about the template.
    """

    document: Document
    findings: tuple[Finding, ...] = ()


def render_html(template: bytes, context: Mapping[str, object], path: str) -> HtmlResult:
    """Fill in an HTML template.

    Args:
        template: The file.
        context: Plain values: str, int, bool, Decimal, date, time, list, dict; `None` for what is not known.
        path: Its name, as the user gave it.

    Raises:
        TemplateError: The template may not be used or cannot be filled in; all faults of one step together.
    """
    source = read_source(template, path)
    tags = _tags(source)
    markup = scanned(source, tags)
    values = plain_values(context)
    _refuse([*markup.findings, *_bad_values(values, path)])
    prepared = _prepared(source, tags, markup.starts)
    checker = Checker(source, tags, _environment())
    _refuse([*checker.faults(prepared, values)])
    slots = Slots()
    document = _read(_filled(prepared, values, slots, checker), slots, path)
    _refuse([*_left_over(document)])
    return HtmlResult(document, tuple(one for one in markup.findings if one.level is not Level.ERROR))


def _refuse(findings: Sequence[Finding]) -> None:
    errors = [one for one in findings if one.level is Level.ERROR]
    if errors:
        raise TemplateError(errors)


@lru_cache(maxsize=1)
def _environment() -> DocgenEnvironment:
    return DocgenEnvironment(autoescape=True, trim=False)


def _tags(source: Source) -> list[Tag]:
    tags = []
    try:
        for tag in tags_in(source.text):
            tags.append(tag)
            if len(tags) > MAX_TAGS:
                raise TemplateError([html_finding(HtmlFault.TOO_MUCH, source.place(tag.start))])
    except OpenTagError as error:
        raise TemplateError([html_finding(HtmlFault.TAG_OPEN, source.place(error.start))]) from None
    return tags


def _bad_values(values: Mapping[str, object], path: str) -> Iterator[Finding]:
    for field, sign in bad_values(values):
        what = sign or message("it is no text, number, amount, date, list or group")
        yield html_finding(HtmlFault.BAD_VALUE, Place(path, field=field or None), what=what)


def _prepared(source: Source, tags: Sequence[Tag], starts: Sequence[int]) -> str:
    """Return the template with the line of each element in it, and no code for a sign outside HTML's own."""
    pieces: list[str] = []
    spot = 0
    stops = sorted([*((start, None) for start in starts), *((tag.start, tag) for tag in tags)], key=_first)
    for start, tag in stops:
        pieces.append(_CODE.sub(_plain_code, source.text[spot:start]))
        pieces.append(tag.source if tag else f' {LINE}="{source.place(start).line}"')
        spot = tag.end if tag else start
    return "".join([*pieces, _CODE.sub(_plain_code, source.text[spot:])])


def _first(stop: tuple[int, Tag | None]) -> int:
    return stop[0]


def _plain_code(found: re.Match[str]) -> str:
    code = found.group()
    return html.escape(html.unescape(code)) if code.endswith(";") else html.escape(code)


def _filled(prepared: str, values: Mapping[str, object], slots: Slots, checker: Checker) -> str:
    budget = Budget()

    def mark(value: str, field: str, line: int) -> str:
        return slots.put(budget.printed(value), field, line)

    try:
        template = _environment().from_string(prepared)
        return template.render({**values, MARK_NAME: mark, BUDGET_NAME: budget})
    except Exception as error:  # a filter may raise anything on a value that does not suit it
        raise TemplateError(checker.failed(error)) from error


def _read(text: str, slots: Slots, path: str) -> Document:
    def restored(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        lost = _signs(_shown_text(text)) - _signs("".join(words_of(blocks)))
        if lost:
            raise TemplateError([html_finding(HtmlFault.LOST, Place(path))])
        return slots.restored(blocks)

    try:
        document = read_filled_html(text, path, restored)
    except ReadError:
        raise TemplateError([html_finding(HtmlFault.EMPTY, Place(path))]) from None
    lines = [len(plain(line.runs)) for line in lines_of(document)]
    if not sum(lines):
        raise TemplateError([html_finding(HtmlFault.EMPTY, Place(path))])
    if len(lines) > MAX_LINES or sum(lines) > MAX_SIGNS:
        raise TemplateError([html_finding(HtmlFault.TOO_MUCH, Place(path))])
    return levelled(replace(document, title=slots.plain(document.title)))


def _signs(text: str) -> Counter[str]:
    return Counter("".join(text.split()))


class _ShownText(HTMLParser):
    """Gathers the words between the elements, without those of the head."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in {"style", "title"}

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in {"style", "title"}

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.words.append(data)


def _shown_text(text: str) -> str:
    parser = _ShownText()
    parser.feed(text)
    parser.close()
    return "".join(parser.words)


def _left_over(document: Document) -> Iterator[Finding]:
    for line in lines_of(document):
        fixed = "".join(run.text for run in line.runs if isinstance(run, Text) and run.field is None)
        if _LEFT_OVER.search(fixed):
            yield html_finding(HtmlFault.LEFT_OVER, line.place)
