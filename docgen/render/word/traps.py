"""What goes wrong with a template in another case or another hand: text that may all go, looks of tags."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from docgen.finding import Finding
from docgen.render.readers.docx_styles import Styles
from docgen.render.word.faults import WordFault, word_finding
from docgen.render.word.paragraphs import NumberedParagraph, own_text, place_in
from docgen.render.word.tags import Tag, TaggedPart, outside, tags_in
from docgen.render.xml_part import Element, W

_OTHER = re.compile(r"«\s*\w[\w .]*»|<<\s*\w[\w .]*>>|\[\[\s*\w[\w .]*\]\]|(?<!\{)\$?\{\s*\w[\w .|]*\}(?!\})")
_TIGHT = re.compile(r"\{[{%](?:p|r|tr|tc)\w*")
_CURLY = frozenset("“”‘’")
_BLOCK = re.compile(r"\{%\s*(end)?(if|for)\b|\{%\s*(elif|else)\b")
_LONGEST = 30  # signs of a tag that a message shows


def trap_findings(part: TaggedPart, styles: Styles, path: str) -> Iterator[Finding]:
    """Yield the traps in the tags of one part.

    Args:
        part: The tags.
        styles: Styles and lists of the file.
        path: Template, as the user named it.
    """
    for one in part.paragraphs:
        for found in _OTHER.findall(outside(one.text)):
            yield word_finding(WordFault.OTHER_TAG, path, one.place, tag=found[:_LONGEST])
        for tag in tags_in(one.text):
            if not tag.level and (tight := _TIGHT.match(tag.source)):
                yield word_finding(WordFault.NO_SPACE, path, one.place, tag=tight.group())
            if _CURLY & set(tag.source):
                yield word_finding(WordFault.MIXED_QUOTES, path, one.place)
        if _is_in_pieces(one):
            yield word_finding(WordFault.IN_PIECES, path, one.place)
        if _may_be_empty(one):
            yield word_finding(WordFault.MAY_BE_EMPTY, path, one.place)
    if part.paragraphs:
        root = part.paragraphs[0].element.getroottree().getroot()
        yield from _emptied(part, root, path)
        yield from _numbers(part, styles, path)


def _is_in_pieces(paragraph: NumberedParagraph) -> bool:
    """Return whether a tag is spread over letters of more than one look."""
    texts = [
        one
        for one in paragraph.element.iter(f"{W}t")
        if next(one.iterancestors(f"{W}p")) is paragraph.element
    ]
    at, looks = 0, list[tuple[int, str]]()
    for one in texts:
        looks.append((at, _look(one)))
        at += len(one.text or "")
    whole = "".join(one.text or "" for one in texts)
    start = 0
    for tag in tags_in(whole):
        begin = whole.index(tag.source, start)
        start = begin + len(tag.source)
        ends = [place for place, _ in looks[1:]] + [len(whole)]
        inside = {
            look for (place, look), end in zip(looks, ends, strict=True) if place < start and end > begin
        }
        if len(inside) > 1:
            return True
    return False


def _look(text: Element) -> str:
    from lxml import etree

    properties = text.getparent().find(f"{W}rPr")
    kept = [] if properties is None else [one for one in properties if one.tag not in _UNSEEN]
    return "".join(sorted(etree.tostring(one, encoding="unicode") for one in kept))


_UNSEEN = {f"{W}{name}" for name in ("lang", "noProof", "webHidden", "rFonts")}
"""Properties that do not change what a person chose; Word sets a font for each kind of letter by itself."""


def _may_be_empty(paragraph: NumberedParagraph) -> bool:
    """Return whether all words stand in choices of which perhaps none is taken, outside a cell of a table."""
    tags = tags_in(paragraph.text)
    if (
        not tags
        or any(tag.level for tag in tags)
        or next(paragraph.element.iterancestors(f"{W}tc"), None) is not None
    ):
        return False
    if any(True for _ in paragraph.element.iter(f"{W}drawing", f"{W}tab")):
        return False
    return paragraph.text.strip() not in {tag.source for tag in tags} and not _always(paragraph.text.strip())


class _Ways:
    """Follows the outermost choices of a text: which ways through one hold words.

    Attributes:
        depth: How many choices are open.
    """

    def __init__(self) -> None:
        self.depth = 0
        self._said = [False]
        self._ends_with_else = False

    def say(self) -> None:
        """Note words on the way that is being followed."""
        self._said[-1] = True

    def closes_full(self, tag: Tag) -> bool:
        """Follow a tag; return whether it ends a choice that holds words in each way through it."""
        found = _BLOCK.match(tag.jinja)
        if found is None:
            return False
        if found[3]:
            if self.depth == 1:
                self._said.append(False)
                self._ends_with_else = self._ends_with_else or found[3] == "else"
        elif found[1]:
            self.depth -= 1
            return self.depth == 0 and self._ends_with_else and all(self._said)
        else:
            self.depth += 1
            if self.depth == 1:
                self._said, self._ends_with_else = [False], False
        return False


def _always(text: str) -> bool:
    """Return whether there are words whatever is chosen: outside choices, or in each way through one."""
    ways, spot = _Ways(), 0
    for tag in tags_in(text):
        start = text.index(tag.source, spot)
        words = text[spot:start].strip() or tag.jinja.startswith("{{")
        spot = start + len(tag.source)
        if words and ways.depth == 0:
            return True
        if words and ways.depth == 1:
            ways.say()
        if ways.closes_full(tag):
            return True
        if ways.depth > 1:
            ways.say()  # a choice in a choice is not looked into
    return bool(text[spot:].strip())


def _emptied(part: TaggedPart, root: Element, path: str) -> Iterator[Finding]:
    """Yield tables of which no row is certain, and cells of which no paragraph is."""
    for table in root.iter(f"{W}tbl"):
        rows = [one for one in table.iter(f"{W}tr") if next(one.iterancestors(f"{W}tbl")) is table]
        texts = ["".join(own_text(one) for one in row.iter(f"{W}p")) for row in rows]
        if rows and _all_in_blocks(texts, "tr"):
            yield word_finding(WordFault.MAY_LOSE_ROWS, path, _place(part, table))
    for cell in root.iter(f"{W}tc"):
        texts = [own_text(one) for one in cell.iterchildren(f"{W}p")]
        if texts and cell.find(f"{W}tbl") is None and _all_in_blocks(texts, "p"):
            yield word_finding(WordFault.MAY_LOSE_TEXT, path, _place(part, cell))


def _all_in_blocks(texts: Sequence[str], level: str) -> bool:
    """Return whether each text stands between tags of a level and not in each way through a choice."""
    ways, met = _Ways(), False
    for text in texts:
        tag = _only_tag(text, level)
        if tag is None:
            if ways.depth == 0:
                return False
            ways.say()
            continue
        met = True
        if ways.closes_full(tag):
            return False
    return met


def _only_tag(text: str, level: str) -> Tag | None:
    tags = tags_in(text)
    return tags[0] if len(tags) == 1 and tags[0].level == level and text.strip() == tags[0].source else None


def _place(part: TaggedPart, node: Element) -> str:
    first = next(
        (one for one in part.paragraphs if any(above is node for above in one.element.iterancestors())), None
    )
    return "" if first is None else place_in(part.part, first.number, first.element)


def _numbers(part: TaggedPart, styles: Styles, path: str) -> Iterator[Finding]:
    """Yield the numbered lists that go on in the next round of a loop with other text in it."""
    opened: list[list[NumberedParagraph]] = []
    for one in part.paragraphs:
        tag = _only_tag(one.text, "p")
        if tag is not None and re.match(r"\{%\s*for\b", tag.jinja):
            opened.append([])
        elif tag is not None and re.match(r"\{%\s*endfor\b", tag.jinja) and opened:
            inside = opened.pop()
            counted = [_is_numbered(line, styles) for line in inside]
            if len(set(counted)) > 1:
                yield word_finding(WordFault.NUMBERS_GO_ON, path, inside[counted.index(True)].place)
        elif tag is None:
            for inside in opened:
                inside.append(one)


def _is_numbered(paragraph: NumberedParagraph, styles: Styles) -> bool:
    ident, form = styles.list_kind(paragraph.element)
    return bool(ident) and len(form) > 1 and form.isalpha()
