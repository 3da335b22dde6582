"""A small builder of HTML elements; text is escaped when the tree becomes a page."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, tostring

from docgen.document.inline import LineBreak, Runs
from docgen.document.isolate import stretches
from docgen.writers.other_fonts import right_to_left
from docgen.writers.words import collapsed

Node = Element | str | None

_SPECIAL = re.compile(r"(?P<long>[^\s/-]{31,})|[^\W\d_][\u0300-\u036f]+")
"""A word of more signs than any word of a letter, or a letter with accents that no letter is made with."""


def el(tag: str, *children: Node, **attributes: str) -> Element:
    """Return an element.

    Args:
        tag: Name of the element, such as `p`.
        children: Elements and text, in order; `None` is skipped.
        attributes: A final underscore is dropped, other underscores become hyphens: `class_`, `aria_label`.
            Empty ones are left out, but for `alt`.
    """
    named = {
        name.rstrip("_").replace("_", "-"): value
        for name, value in attributes.items()
        if value or name == "alt"
    }
    element = Element(tag, named)
    for child in children:
        if isinstance(child, Element):
            element.append(child)
        elif child and len(element):
            element[-1].tail = (element[-1].tail or "") + child
        elif child:
            element.text = (element.text or "") + child
    return element


def inline(runs: Runs, *, keep_spaces: bool = False) -> tuple[Node, ...]:
    """Return the nodes for a line of text: bold becomes `<strong>`, a line break `<br>`.

    A word that no line holds may be broken anywhere, so that none of it runs off the paper. Of a letter with
    loose accents the parts stay apart: a font that joins them anew would make a PDF tell the letter twice.
    What is written from right to left stands apart, so that the words and numbers around it keep their order.
    """
    nodes: list[Node] = []
    for run in runs if keep_spaces else collapsed(runs):
        if isinstance(run, LineBreak):
            nodes.append(el("br"))
        else:
            text = _directed(run.text)
            nodes.extend([el("strong", *text)] if run.strong else text)
    return tuple(nodes)


def _directed(text: str) -> list[Node]:
    nodes: list[Node] = []
    for stretch, isolated in stretches(text):
        if isolated:
            nodes.append(el("bdi", *_pieces(stretch), dir="ltr"))
            continue
        for part, turned in right_to_left(stretch):
            nodes += [el("bdi", *_pieces(part), dir="rtl")] if turned else _pieces(part)
    return nodes


def _pieces(text: str) -> list[Node]:
    """Return a text with each long word and each letter with loose accents in an element of its own."""
    nodes: list[Node] = []
    end = 0
    for found in _SPECIAL.finditer(text):
        kind = "breekbaar" if found["long"] else "gestapeld"
        nodes += [text[end : found.start()], el("span", found[0], class_=kind)]
        end = found.end()
    return [*nodes, text[end:]]


def markup(element: Element) -> str:
    """Return the tree as HTML text."""
    return tostring(element, encoding="unicode", method="html")
