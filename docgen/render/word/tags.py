"""The tags of a Word template, paragraph by paragraph, and what is wrong with them before filling in.

The tags of one part are written out as a template of their own with one line a paragraph. Jinja's line
numbers then are paragraph numbers, so each complaint has a place a person can go to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from docgen.finding import Finding
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.paragraphs import NumberedParagraph, own_text, paragraphs_of
from docgen.render.xml_part import Element, W

MAX_TAGS = 5000
"""Tags in one template; docxtpl's patterns grow slow beyond it."""

_CLOSE = {"{{": "}}", "{%": "%}", "{#": "#}"}
_OPEN = re.compile(r"\{\{|\{%|\{#")
_HALF_OPEN = re.compile(r"\w\s*\}\}|%\}")
_LEVEL = re.compile(r"^\{([{%#])(p|tr|tc|r)\s")
_SPECIAL = re.compile(r"^\{%\s*(colspan|cellbg|hm|vm)\b")
_OPENS_BLOCK = re.compile(r"^\{%\s*(if|for|elif|else|endif|endfor)\b")
_BLOCK = re.compile(r"^\{%[-+]?\s*(end)?(if|for)\b")
_QUOTES = str.maketrans("“”‘’", "\"\"''")
_BAD_QUOTES = set("„‟«»‹›")
_CONTAINER = {"tr": f"{W}tr", "tc": f"{W}tc"}


@dataclass(frozen=True)
class Tag:
    """One tag as it stands in a paragraph.

    Attributes:
        source: As written: `{%p if huurder %}`.
        level: `p`, `tr`, `tc` or `r` when the tag takes away what it stands in; else empty.
        jinja: As Jinja reads it: `{% if huurder %}`.
    """

    source: str
    level: str
    jinja: str


@dataclass(frozen=True)
class TaggedPart:
    """The tags of one part.

    Attributes:
        part: Name of the part.
        lines: Tags of each paragraph with words, as Jinja reads them.
        paragraphs: Those paragraphs.
    """

    part: str
    lines: tuple[str, ...]
    paragraphs: tuple[NumberedParagraph, ...]

    @property
    def source(self) -> str:
        """The template with one line a paragraph."""
        return "\n".join(self.lines)

    def place(self, line: int | None) -> str:
        """Return the place of a line, which counts from 1."""
        index = min(max((line or 1) - 1, 0), len(self.paragraphs) - 1)
        return self.paragraphs[index].place if self.paragraphs else ""


def tagged_part(part: str, root: Element) -> TaggedPart:
    """Return the tags of a part."""
    paragraphs = tuple(paragraphs_of(part, root))
    lines = tuple("".join(tag.jinja for tag in tags_in(one.text)) for one in paragraphs)
    return TaggedPart(part, lines, paragraphs)


def tags_in(text: str) -> list[Tag]:
    """Return the tags of one paragraph."""
    return [_tag(text[start:end]) for start, end in _spans(text)]


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each tag, in one pass: a pattern takes minutes on thousands of open tags."""
    spot, absent = 0, set[str]()
    while found := _OPEN.search(text, spot):
        close = _CLOSE[found.group()]
        end = -1 if close in absent else text.find(close, found.end())
        if end < 0:
            absent.add(close)
            spot = found.start() + 1
        else:
            spot = end + 2
            yield found.start(), spot


def outside(text: str) -> str:
    """Return a text without its tags."""
    pieces, spot = [], 0
    for start, end in _spans(text):
        pieces.append(text[spot:start])
        spot = end
    return "".join([*pieces, text[spot:]])


def _tag(source: str) -> Tag:
    found = _LEVEL.match(source)
    level = found.group(2) if found else ""
    jinja = source[:2] + source[2 + len(level) :].translate(_QUOTES)
    return Tag(source, level, jinja.replace("\t", " ").replace("\n", " "))


def tag_faults(part: TaggedPart, path: str) -> Iterator[Finding]:
    """Yield what docxtpl would do wrong with the tags of a part."""
    before = ""
    for one in part.paragraphs:
        tags = tags_in(one.text)
        for tag in tags:
            for fault in _faults_of(tag, one, len(tags)):
                start = tag.source[: 2 + max(len(tag.level), 1)]
                shown = "{tag}" in fault.value.what.text
                yield (
                    word_finding(fault, path, one.place, tag=start)
                    if shown
                    else word_finding(fault, path, one.place)
                )
        rest = outside(one.text)
        if _OPEN.search(rest) or _HALF_OPEN.search(rest):
            yield word_finding(WordFault.TAG_OPEN, path, one.place)
        if _join(before, one.text):
            yield word_finding(WordFault.BRACES, path, one.place)
        before = one.text


def unclosed(part: TaggedPart) -> str:
    """Return the place of the last if or for that has no end; nothing when each has one."""
    opened: list[tuple[str, str]] = []
    for one in part.paragraphs:
        for tag in tags_in(one.text):
            found = _BLOCK.match(tag.jinja)
            if found is None:
                continue
            if not found[1]:
                opened.append((found[2], one.place))
            elif opened and opened[-1][0] == found[2]:
                opened.pop()
    return opened[-1][1] if opened else ""


def _join(before: str, text: str) -> bool:
    """Return whether docxtpl would join two paragraphs because a brace ends one and starts the next."""
    return (before.endswith("{") and text[:1] in {"{", "%", "#"}) or (
        text.startswith("}") and before[-1:] in {"%", "}", "#"}
    )


def _faults_of(tag: Tag, paragraph: NumberedParagraph, count: int) -> Iterator[WordFault]:
    inside = tag.source[2:-2]
    if tag.source.startswith("{{") and tag.level:
        yield WordFault.RAW
    elif tag.level in {"p", "tr", "tc"}:
        if not _stands_alone(tag, paragraph):
            yield WordFault.TEXT_BESIDE
        if "%" in inside or "}" in inside:
            yield WordFault.SIGN_IN_TAG
    elif count == 1 and paragraph.text.strip() == tag.source and _OPENS_BLOCK.match(tag.source):
        yield WordFault.EMPTY_PARAGRAPH
    if inside.startswith("-") or inside.endswith("-"):
        yield WordFault.DASH
    if _SPECIAL.match(tag.source):
        yield WordFault.SPECIAL
    if set(inside) & _BAD_QUOTES:
        yield WordFault.QUOTES


def _stands_alone(tag: Tag, paragraph: NumberedParagraph) -> bool:
    """Return whether nothing else is lost when docxtpl takes away what the tag stands in."""
    if tag.level == "p":
        return paragraph.text.strip() == tag.source
    around = next(paragraph.element.iterancestors(_CONTAINER[tag.level]), None)
    if around is None:
        return False
    return "".join(own_text(one) for one in around.iter(f"{W}p")).strip() == tag.source
