"""The page that the tags of a PDF of docgen are built into again: its elements and their words."""

from __future__ import annotations

import re

from docgen.render.readers.pdf_tags import Stretch, Tag
from docgen.render.readers.pdf_words import HYPHEN
from docgen.render.xml_part import Element

UNSEEN = frozenset({"Figure", "Lbl", "Artifact"})
"""Tags without words for the reader."""

_MARKER = re.compile(r"^\s*(?:[•–-]|(\d{1,2})\.)(?:\s+|$)")


def added(parent: Element, kind: str, tag: Tag, known: str = "") -> Element:
    """Add an element of a kind, perhaps with a class; it knows the page that its tag begins on."""
    from lxml import etree

    element = etree.SubElement(parent, kind, {"class": known} if known else {})
    first = next(tag.stretches(), None)
    element.sourceline = first.page if first else 1
    return element


def put_words(element: Element, tag: Tag) -> None:
    """Put the words of a tag in an element, as they run on from line to line."""
    last: Stretch | None = None
    for one in parts_of(tag):
        if one is None:
            added(element, "br", tag)
            last = None
            continue
        text = one.text
        if last is not None and last.base != one.base:
            _run_on(element, text)
        inside = added(element, "b" if one.bold else "span", tag)
        inside.text = text
        last = one
    for inside in element:
        inside.text = (inside.text or "").replace(HYPHEN, "-")
    if element.tag == "li" and len(element):
        found = _MARKER.match(element[0].text)
        if found:
            element[0].text = element[0].text[found.end() :]
            element.getparent().tag = "ol" if found[1] else "ul"


def _run_on(element: Element, text: str) -> None:
    """Mend the end of a line: a divided word is one word, and other words stand apart."""
    before = element[-1]
    words = before.text or ""
    if words.endswith(HYPHEN):
        before.text = words.removesuffix(HYPHEN) + ("" if text[:1].islower() else "-")
    elif not words.endswith((" ", "-")):
        before.text = f"{words} "


def parts_of(tag: Tag) -> list[Stretch | None]:
    """Return the words of a tag in order; `None` for the end of a line that the writer wanted."""
    found: list[Stretch | None] = []
    for one in tag.inside:
        if isinstance(one, Stretch):
            found.append(one)
        elif one.kind == "NonStruct" and one.tags and not any(True for _word in one.stretches()):
            found.append(None)
        elif one.kind not in UNSEEN:
            found.extend(parts_of(one))
    return found
