"""The PDFs that docgen writes: their tags become the page again that they were made from.

A tag says what is a heading or a cell, but not which box it stands in; how the parts of a box are built does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from docgen.document.blocks import Block, Paragraph, Section
from docgen.document.inline import Text, plain
from docgen.document.role import Role
from docgen.render.readers.html import own_blocks
from docgen.render.readers.pdf_tags import Stretch, Tag
from docgen.render.readers.pdf_words import HYPHEN, Box
from docgen.render.readers.pieces import on_pages
from docgen.render.xml_part import Element

_KINDS = {
    **{f"H{level}": f"h{level}" for level in range(1, 7)},
    "P": "p", "L": "ul", "LI": "li", "Table": "table", "TR": "tr", "TH": "th", "TD": "td",
    "Sect": "section", "BlockQuote": "blockquote", "Div": "div",
}  # fmt: skip
_UNSEEN = frozenset({"Figure", "Lbl", "Artifact"})
_MARKER = re.compile(r"^\s*(?:[•–-]|(\d{1,2})\.)(?:\s+|$)")
_PAIR, _TRIPLE = 3, 5  # parts of a line with two or three texts: spaces stand between them

Boxes = Sequence[Sequence[Box]]
"""Passages with a rule at their left side, by page."""


def blocks_of(root: Tag, path: str, boxes: Boxes) -> tuple[Block, ...]:
    """Return the blocks of a PDF of docgen.

    Args:
        root: Its tags.
        path: Its name, as the user gave it.
        boxes: Its passages of legal text and of somebody else's words.
    """
    from lxml import etree

    body = etree.Element("body")
    _Builder(boxes).fill(body, root)
    return on_pages(tuple(_run_on_pages(own_blocks(body, path))))


def _run_on_pages(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield the blocks; a paragraph that goes on over the page is one."""
    last: Block | None = None
    for block in blocks:
        if isinstance(block, Section):
            block = replace(block, blocks=tuple(_run_on_pages(block.blocks)))  # noqa: PLW2901 - the same one
        if isinstance(last, Paragraph) and isinstance(block, Paragraph) and _goes_on(last, block):
            last = replace(last, runs=(*last.runs, Text(" "), *block.runs))
            continue
        if last is not None:
            yield last
        last = block
    if last is not None:
        yield last


def _goes_on(first: Paragraph, second: Paragraph) -> bool:
    other_page = first.place.line != second.place.line
    ended = plain(first.runs).rstrip().endswith((".", "!", "?", ":"))
    return other_page and not ended and plain(second.runs)[:1].islower()


class _Builder:
    """Builds the page; the number of the sheet stands where a page has the number of a line."""

    def __init__(self, boxes: Boxes) -> None:
        self._boxes = boxes

    def fill(self, parent: Element, tag: Tag) -> None:
        """Add what stands in a tag."""
        for one in tag.tags:
            if one.kind in _UNSEEN:
                continue
            kind = _KINDS.get(one.kind)
            if tag.kind == "Document" and one.kind == "NonStruct":
                self._head(parent, one)
            elif kind in {"p", "li", "th", "td"} or (kind or "").startswith("h"):
                _words(_added(parent, kind or "p", one), one)
            elif kind is None:
                self.fill(parent, one)
            else:
                self._box(parent, kind, one)

    def _box(self, parent: Element, kind: str, tag: Tag) -> None:
        make = next((make for fits, make in _BOXES if fits(tag)), None)
        element = _added(parent, kind, tag)
        if make is not None:
            make(element, tag)
            return
        if kind == "ul" and _is_timeline(tag):
            element.tag, element.attrib["class"] = "ol", "tijdlijn"
        elif kind == "section" and self._is_ruled(tag):
            element.attrib["class"] = f"deel {Role.WETTEKST}"
        elif kind == "section" and tag.tags and tag.tags[0].kind == "H2":
            element.attrib["class"] = f"deel {Role.SAMENVATTING}"
        elif kind == "section":
            element.attrib["class"] = f"deel {Role.UITLEG}"
        self.fill(element, tag)

    def _head(self, parent: Element, tag: Tag) -> None:
        """Add the top of a document: what is no address and no reference there is the sender."""
        for one in tag.tags:
            if any(fits(one) for fits, _make in _BOXES) or {line.kind for line in one.tags} != {"P"}:
                self.fill(parent, Tag("Div", [one]))
                continue
            sender = _added(parent, "div", one, "afzender")
            for line, known in zip(one.tags, ("afzender-naam", "afzender-regel"), strict=False):
                _words(_added(sender, "p", line, known), line)

    def _is_ruled(self, tag: Tag) -> bool:
        first = next(tag.stretches(), None)
        if first is None or first.page > len(self._boxes):
            return False
        return any(box.holds(first.left, first.base) for box in self._boxes[first.page - 1])


def _added(parent: Element, kind: str, tag: Tag, known: str = "") -> Element:
    from lxml import etree

    element = etree.SubElement(parent, kind, {"class": known} if known else {})
    first = next(tag.stretches(), None)
    element.sourceline = first.page if first else 1
    return element


def _words(element: Element, tag: Tag) -> None:
    """Put the words of a tag in an element, as they run on from line to line."""
    last: Stretch | None = None
    for one in _parts(tag):
        if one is None:
            _added(element, "br", tag)
            last = None
            continue
        text = one.text
        if last is not None and last.base != one.base:
            _run_on(element, text)
        inside = _added(element, "b" if one.bold else "span", tag)
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


def _parts(tag: Tag) -> list[Stretch | None]:
    """Return the words of a tag in order; `None` for the end of a line that the writer wanted."""
    found: list[Stretch | None] = []
    for one in tag.inside:
        if isinstance(one, Stretch):
            found.append(one)
        elif one.kind == "NonStruct" and one.tags and not any(True for _word in one.stretches()):
            found.append(None)
        elif one.kind not in _UNSEEN:
            found.extend(_parts(one))
    return found


def _texts(tag: Tag, count: int) -> list[Tag] | None:
    """Return the texts of a line that is built of some texts with spaces between them."""
    parts = tag.tags
    if tag.kind != "P" or len(parts) != count:
        return None
    gaps = (one.text.strip() for gap in parts[1::2] for one in gap.stretches())
    return None if any(gaps) else parts[::2]


def _is_key_facts(tag: Tag) -> bool:
    rest = [one for one in tag.tags if not one.kind.startswith("H")]
    return tag.kind == "Sect" and bool(rest) and all(_texts(one, _PAIR) for one in rest)


def _is_help(tag: Tag) -> bool:
    lines = tag.tags[0].tags if tag.kind == "Sect" and tag.tags and tag.tags[0].kind == "Div" else []
    return any(_texts(one, _TRIPLE) for one in lines)


def _is_reference(tag: Tag) -> bool:
    return tag.kind == "Div" and bool(tag.tags) and all(_texts(one, _PAIR) for one in tag.tags)


def _is_address(tag: Tag) -> bool:
    kinds = [one.kind for one in tag.tags]
    return tag.kind == "Div" and kinds == ["P", "Div"] and {one.kind for one in tag.tags[1].tags} == {"P"}


def _is_card(tag: Tag) -> bool:
    return [one.kind for one in tag.tags] == ["Div", "Div"] and any(
        one.kind == "Div" for one in tag.tags[1].tags
    )


def _cards(tag: Tag) -> list[Tag]:
    """Return the cards to sign of a tag; none when it holds something else."""
    if tag.kind != "Div" or not tag.tags:
        return []
    if all(_is_card(one) for one in tag.tags):
        return tag.tags
    pairs = [one for pair in tag.tags for one in pair.tags]
    return pairs if len(tag.tags) > 1 and pairs and all(_is_card(one) for one in pairs) else []


def _is_timeline(tag: Tag) -> bool:
    """Return whether each item of a list begins with a line of its own in bold: the moment."""
    firsts = [next(one.stretches(), None) for one in tag.tags]
    seen = [one for one in firsts if one is not None]
    broken = all(None in _parts(one) for one in tag.tags)
    return len(seen) > 1 and len(seen) == len(firsts) and broken and all(one.bold for one in seen)


def _key_facts(element: Element, tag: Tag) -> None:
    element.attrib["class"] = "in-het-kort"
    for one in tag.tags:
        _line(element, one, _PAIR, "feit", ("vraag", "antwoord"))


def _help(element: Element, tag: Tag) -> None:
    element.attrib["class"] = "hulp"
    for one in (inside for part in tag.tags for inside in ([part] if part.kind == "P" else part.tags)):
        _line(element, one, _TRIPLE, "contact", ("wie", "waarmee", "bereik"))


def _reference(element: Element, tag: Tag) -> None:
    element.attrib["class"] = "kenmerk"
    for one in tag.tags:
        _line(element, one, _PAIR, "", ("kenmerk-naam", "kenmerk-waarde"))


def _address(element: Element, tag: Tag) -> None:
    element.attrib["class"] = "adres"
    above, lines = tag.tags
    _words(_added(element, "p", above, "retouradres"), above)
    box = _added(element, "div", lines, "adresregels")
    for line in lines.tags:
        _words(_added(box, "p", line), line)


def _signatures(element: Element, tag: Tag) -> None:
    element.attrib["class"] = "ondertekening"
    for card in _cards(tag):
        box = _added(element, "div", card, "kaart")
        who, fields = card.tags
        for line, known in zip(who.tags, ("partij", "naam", *["hoedanigheid"] * len(who.tags)), strict=False):
            _words(_added(box, "p", line, known), line)
        if len(fields.tags) > 2 and fields.tags[0].kind == "P":  # noqa: PLR2004 - the place, the day, the name
            _added(box, "p", fields, "doorgelezen")


def _line(parent: Element, tag: Tag, count: int, known: str, names: Sequence[str]) -> None:
    """Add a line of a box with its texts apart; another line is a heading or a note."""
    texts = _texts(tag, count)
    if texts is None:
        heads = tag.kind.startswith("H")
        _words(_added(parent, "h2" if heads else "p", tag, "" if heads else "noot"), tag)
        return
    line = _added(parent, "p", tag, known)
    for text, name in zip(texts, names, strict=True):
        _words(_added(line, "span", text, name), text)


_BOXES: tuple[tuple[Callable[[Tag], bool], Callable[[Element, Tag], None]], ...] = (
    (_is_key_facts, _key_facts),
    (_is_help, _help),
    (_is_reference, _reference),
    (_is_address, _address),
    (lambda tag: bool(_cards(tag)), _signatures),
)
