"""The blocks of a Document as the body of a Word file."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.document.blocks import (
    Address,
    Block,
    Document,
    Heading,
    Help,
    KeyFacts,
    List,
    PageBreak,
    Paragraph,
    Reference,
    Section,
    Sender,
    Signatures,
    Table,
    Timeline,
)
from docgen.document.inline import plain
from docgen.document.role import Role
from docgen.writers.html import in_window
from docgen.writers.style import PAPER_MM, HouseStyle
from docgen.writers.wordml.boxes import help_box, key_facts, timeline
from docgen.writers.wordml.flow import AFTER_BOX, Flow
from docgen.writers.wordml.languages import spoken
from docgen.writers.wordml.letterhead import address, reference, side_frame, window_frame
from docgen.writers.wordml.markup import indent, numbering, twips, words
from docgen.writers.wordml.names import BOX_STYLES, BULLET, PARAGRAPH_STYLES
from docgen.writers.wordml.signatures import signatures
from docgen.writers.wordml.table import table
from docgen.writers.words import numbered

MAX_HEADING = 3
"""Deepest heading that the house style has."""

ITEM, BOX_ITEM = (397, 397), (680, 340, 170)
"""Place of a list item and of one in a box: left, hanging and right, in twips, as in their styles.

LibreOffice does not take it from the style of a paragraph with a number.
"""


def text_space(style: HouseStyle) -> int:
    """Return the width of the text on a page, in twips."""
    return twips(PAPER_MM[0] - style.marges.links_mm - style.marges.rechts_mm)


class Body:
    """Writes the body of one document."""

    def __init__(self, style: HouseStyle, lists: dict[str, int]) -> None:
        """Start a body.

        Args:
            style: House style.
            lists: Ids of the lists of its Word file by their mark.
        """
        self.flow = Flow(lists)
        self._style = style
        self._window: Address | None = None
        self._width = text_space(style)

    def write(self, document: Document) -> str:
        """Return all blocks but the first sender, which is the letterhead."""
        first = next((block for block in document.blocks if isinstance(block, Sender)), None)
        self._window = in_window(document)
        blocks = [block for block in document.blocks if block is not first]
        content = self._blocks(blocks, None)
        return content if content.endswith("</w:p>") else content + self.flow.paragraph("", "")

    def _blocks(self, blocks: Sequence[Block], section: Section | None) -> str:
        rows = []
        for block, after in zip(blocks, [*blocks[1:], None], strict=True):
            self.flow.keeps = _belongs_together(block, after)
            rows.append(self._block(block, section))
        self.flow.keeps = False
        return "".join(rows)

    def _block(self, block: Block, section: Section | None) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a block
        flow = self.flow
        match block:
            case Heading():
                flow.gap = 0 if block.level > 1 else flow.gap
                return flow.paragraph(f"Heading{min(block.level, MAX_HEADING)}", words(numbered(block)))
            case Paragraph():
                style = BOX_STYLES[section.role] if section else PARAGRAPH_STYLES.get(block.role, "")
                return flow.paragraph(style, spoken(words(block.runs), block.language))
            case List():
                return self._list(block, section)
            case Table():
                return self._table(block)
            case KeyFacts():
                return key_facts(flow, block)
            case Timeline():
                return timeline(flow, block)
            case Help():
                return help_box(flow, block, self._width)
            case Sender():
                rows = (("Afzender", block.name), ("Afzenderregel", block.tagline))
                return "".join(
                    flow.paragraph(name, words(runs)) for name, runs in rows if plain(runs).strip()
                )
            case Address():
                return address(block, window_frame(self._style) if block is self._window else "")
            case Reference():
                return reference(block, side_frame(self._style) if self._window else "")
            case Signatures():
                return signatures(flow, block, self._width)
            case PageBreak():
                flow.breaks = True
                return ""
            case Section():
                return self._section(block)

    def _list(self, block: List, section: Section | None) -> str:
        number = self.flow.new_list() if block.ordered else self.flow.lists[BULLET]
        style = f"{BOX_STYLES[section.role]}lijst" if section else "Lijst"
        place = indent(*(BOX_ITEM if section else ITEM))
        rows = (
            self.flow.paragraph(style, words(item.runs), numbering(number), place) for item in block.items
        )
        return "".join(rows)

    def _table(self, block: Table) -> str:
        apart = self.flow.paragraph("Tabeltekst", "") if self.flow.after_table else ""
        content = table(self.flow, block, self._width)
        self.flow.after_table = True
        return apart + content

    def _section(self, block: Section) -> str:
        title = ""
        if plain(block.title).strip():
            self.flow.gap = 0
            title = self.flow.paragraph(f"{BOX_STYLES[block.role]}kop", words(block.title))
        elif block.role is not Role.CITAAT:
            self.flow.gap = AFTER_BOX
        content = title + self._blocks(block.blocks, block)
        self.flow.gap = AFTER_BOX
        return self.flow.passage(block.role, block.name, content)


def _belongs_together(block: Block, after: Block | None) -> bool:
    """Return whether a page may not end between two blocks."""
    if isinstance(block, Help):
        return isinstance(after, Paragraph) and after.role is Role.SLOT
    if isinstance(block, Paragraph):
        announces = plain(block.runs).rstrip().endswith(":") and isinstance(
            after, List | Table | Timeline | Section
        )
        closes = block.role is Role.SLOT and isinstance(after, Paragraph) and after.role is Role.SLOT
        return announces or closes
    return False
