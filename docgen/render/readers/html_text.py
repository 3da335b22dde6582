"""The words of an HTML element, as a browser shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docgen.document.inline import Inline, LineBreak, Runs, Text
from docgen.render.readers.pieces import spaced
from docgen.render.xml_part import Element

_UNSEEN = "script style head title template noscript svg img iframe object"
UNSEEN = frozenset(_UNSEEN.split())
"""Elements without words for the reader."""

_BLOCKS = (
    "address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 "
    "h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
)
BLOCKS = frozenset(_BLOCKS.split())
"""Elements that start on a new line."""

_BOLD = frozenset({"b", "strong"})
_SPACE = re.compile(r"[ \t\n\r\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def is_hidden(element: Element) -> bool:
    """Return whether a browser does not show an element."""
    if not isinstance(element.tag, str) or element.tag in UNSEEN:
        return True
    return element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style", "")))


def runs_of(element: Element) -> Runs:
    """Return all words of an element; white space is one space, `<br>` is a line break."""
    return joined(inside(element, strong=False))


def inside(element: Element, *, strong: bool) -> Iterator[Inline]:
    """Yield the words of an element, with those of the elements in it."""
    line = element.sourceline
    if element.text:
        yield Text(element.text, strong=strong, line=line)
    for child in element:
        yield from outside(child, strong=strong)
        if child.tail:
            yield Text(child.tail, strong=strong, line=child.sourceline or line)


def outside(element: Element, *, strong: bool) -> Iterator[Inline]:
    """Yield the words of an element as part of the line it stands in."""
    if element.tag == "br":
        yield LineBreak()
    elif not is_hidden(element):
        if element.tag in BLOCKS:
            yield Text(" ", strong=strong)
        yield from inside(element, strong=strong or element.tag in _BOLD)


def joined(runs: Iterator[Inline]) -> Runs:
    """Return runs with white space as one space, and neighbours of one look and line joined."""
    result: list[Inline] = []
    after_space = True
    for run in runs:
        if isinstance(run, LineBreak):
            result.append(run)
            after_space = True
            continue
        text = _SPACE.sub(" ", run.text)
        text = text.lstrip(" ") if after_space else text
        if not text:
            continue
        after_space = text.endswith(" ")
        last = result[-1] if result else None
        if isinstance(last, Text) and last.strong == run.strong:
            result[-1] = Text(last.text + text, None, last.strong, last.line)
        else:
            result.append(Text(text, None, run.strong, run.line))
    return spaced(tuple(result))
