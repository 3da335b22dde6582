"""The words of a paragraph in a Word file, as a reader sees them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from docgen.document.inline import Inline, LineBreak, Runs, Text
from docgen.render.readers.docx_styles import Styles
from docgen.render.readers.docx_words import LEFT_TO_RIGHT
from docgen.render.xml_part import Element, W, is_on

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
PAGE_NUMBER = "\ufffc"
"""Stands where Word prints a page number."""

_ENTERED = frozenset(
    f"{W}{name}"
    for name in ("hyperlink", "smartTag", "sdt", "sdtContent", "ins", "moveTo", "customXml", "bdo", "dir")
)
_PAGE_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
_BOXES = {"F06F": "☐", "F0A8": "☐", "F0FE": "☒", "F0FC": "✓", "F071": "☐"}
_SIGNS = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "\u2011"}
_BOLD_STYLES = frozenset({"strong", "vet"})


@dataclass
class Fields:
    """The fields that are open: Word may spread one field over several paragraphs.

    Each entry is the instruction so far, and whether its result has begun.
    """

    stack: list[tuple[str, bool]] = field(default_factory=list)

    def in_instruction(self) -> bool:
        """Return whether what follows is an instruction, not text."""
        return any(not shown for _, shown in self.stack)

    def in_page_number(self) -> bool:
        """Return whether what follows is a page number."""
        return any(
            instruction.split()[:1] and instruction.split()[0].upper() in _PAGE_FIELDS
            for instruction, _ in self.stack
        )


class ParagraphText:
    """Reads paragraphs of one part, in order."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._fields = Fields()
        self.breaks_page = False

    def runs(self, paragraph: Element) -> Runs:
        """Return the words; a tab is a tab sign. `breaks_page` says whether a new page starts in it."""
        self.breaks_page = is_on(paragraph.find(f"{W}pPr/{W}pageBreakBefore"))
        return _joined(self._inside(paragraph))

    def _inside(self, parent: Element) -> Iterator[Inline]:
        for node in parent:
            if node.tag == f"{W}r":
                yield from self._run(node)
            elif node.tag in _ENTERED:
                yield from self._inside(node)
            elif node.tag == f"{W}fldSimple":
                self._fields.stack.append((node.get(f"{W}instr", ""), True))
                yield from self._page_mark()
                yield from self._inside(node)
                self._fields.stack.pop()

    def _run(self, run: Element) -> Iterator[Inline]:
        properties = run.find(f"{W}rPr")
        style = "" if properties is None else _value(properties, "rStyle")
        hidden = properties is not None and is_on(properties.find(f"{W}vanish"))
        if hidden or (style and self._styles.hides(style)):
            return
        bold = properties is not None and is_on(properties.find(f"{W}b"))
        strong = bold or self._styles.name(style).lower() in _BOLD_STYLES
        for node in run:
            yield from self._content(node, strong)

    def _content(self, node: Element, strong: bool) -> Iterator[Inline]:
        name = node.tag.removeprefix(W) if isinstance(node.tag, str) else ""
        if name == "fldChar":
            yield from self._field(node.get(f"{W}fldCharType", ""))
        elif name == "instrText" and self._fields.stack:
            instruction, shown = self._fields.stack[-1]
            self._fields.stack[-1] = (instruction + (node.text or ""), shown)
        elif self._fields.in_instruction() or self._fields.in_page_number():
            return
        elif name == "t" and node.text:
            yield Text(node.text.replace("\u00ad", "").replace(LEFT_TO_RIGHT, ""), strong=strong)
        elif name in _SIGNS:
            yield Text(_SIGNS[name], strong=strong)
        elif name == "sym":
            yield Text(_BOXES.get(node.get(f"{W}char", "").upper(), ""), strong=strong)
        elif name in {"br", "cr"}:
            if node.get(f"{W}type") == "page":
                self.breaks_page = True
            else:
                yield LineBreak()

    def _field(self, kind: str) -> Iterator[Inline]:
        if kind == "begin":
            self._fields.stack.append(("", False))
        elif kind == "separate" and self._fields.stack:
            self._fields.stack[-1] = (self._fields.stack[-1][0], True)
            yield from self._page_mark()
        elif kind == "end" and self._fields.stack:
            shown = self._fields.stack[-1][1]
            if not shown:
                yield from self._page_mark()
            self._fields.stack.pop()

    def _page_mark(self) -> Iterator[Inline]:
        if self._fields.in_page_number():
            yield Text(PAGE_NUMBER)


def _value(properties: Element, name: str) -> str:
    element = properties.find(f"{W}{name}")
    return "" if element is None else str(element.get(f"{W}val", ""))


def _joined(runs: Iterator[Inline]) -> Runs:
    result: list[Inline] = []
    for run in runs:
        last = result[-1] if result else None
        if isinstance(run, Text) and not run.text:
            continue
        if isinstance(run, Text) and isinstance(last, Text) and run.strong == last.strong:
            result[-1] = Text(last.text + run.text, None, last.strong)
        else:
            result.append(run)
    return tuple(result)


def text_boxes(paragraph: Element) -> Iterator[Element]:
    """Yield what stands in text boxes that hang on a paragraph, each once."""
    for box in paragraph.iter(f"{W}txbxContent"):
        if not any(parent.tag == f"{MC}Fallback" for parent in box.iterancestors()):
            yield box
